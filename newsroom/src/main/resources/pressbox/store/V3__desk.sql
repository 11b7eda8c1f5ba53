CREATE TABLE member (
    login    TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    password TEXT NOT NULL -- Argon2id hash, '' until the member has set one
);

-- One-time links by which a member sets a password; only the hash of the link's secret is kept.
CREATE TABLE welcome (
    token   TEXT    NOT NULL PRIMARY KEY,
    login   TEXT    NOT NULL REFERENCES member (login) ON DELETE CASCADE,
    expires INTEGER NOT NULL
);

CREATE TABLE session (
    token   TEXT    NOT NULL PRIMARY KEY, -- SHA-256 of the cookie
    login   TEXT    NOT NULL REFERENCES member (login) ON DELETE CASCADE,
    started INTEGER NOT NULL,
    expires INTEGER NOT NULL
);

-- Every revision of every draft; nothing is overwritten.
CREATE TABLE draft (
    id         TEXT    NOT NULL,
    revision   INTEGER NOT NULL,
    headline   TEXT    NOT NULL,
    standfirst TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    pictures   TEXT    NOT NULL,
    sources    TEXT    NOT NULL,
    story      TEXT    NOT NULL,
    author     TEXT    NOT NULL,
    revised_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision)
);

CREATE TABLE finding_override (
    draft TEXT    NOT NULL,
    code  TEXT    NOT NULL,
    words TEXT    NOT NULL,
    who   TEXT    NOT NULL,
    why   TEXT    NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (draft, code, words)
);

-- Which revision went out, by whose word, and what the copy desk had said.
CREATE TABLE approval (
    draft     TEXT    NOT NULL,
    revision  INTEGER NOT NULL,
    author    TEXT    NOT NULL, -- people as they were then, role included
    editor    TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    findings  TEXT    NOT NULL,
    text      TEXT    NOT NULL, -- the words the findings point into
    published INTEGER,          -- when the site was made with it, null until then
    PRIMARY KEY (draft, revision),
    FOREIGN KEY (draft, revision) REFERENCES draft (id, revision)
);
