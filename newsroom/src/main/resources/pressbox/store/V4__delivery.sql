CREATE TABLE reader (
    id     TEXT NOT NULL PRIMARY KEY,
    name   TEXT NOT NULL,
    secret TEXT NOT NULL -- part of the reader's unsubscribe address
);

-- A leave is never deleted: withdrawn says when it ended.
CREATE TABLE consent (
    reader    TEXT    NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
    medium    TEXT    NOT NULL,
    address   TEXT    NOT NULL,
    wording   TEXT    NOT NULL,
    how       TEXT    NOT NULL,
    given     INTEGER NOT NULL,
    withdrawn INTEGER,
    PRIMARY KEY (reader, medium, given)
);

CREATE TABLE edition (
    id      TEXT    NOT NULL PRIMARY KEY,
    day     TEXT    NOT NULL,
    title   TEXT    NOT NULL,
    stories TEXT    NOT NULL, -- drafts and revisions, in order
    made_at INTEGER NOT NULL
);

-- The ledger: one row for one reader, one edition, one medium. Nothing is sent without its row.
CREATE TABLE dispatch (
    reader   TEXT    NOT NULL,
    edition  TEXT    NOT NULL REFERENCES edition (id),
    medium   TEXT    NOT NULL,
    address  TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    attempts INTEGER NOT NULL,
    detail   TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (reader, edition, medium)
);
CREATE INDEX dispatch_open ON dispatch (edition, medium, state);

CREATE TABLE reaction (
    piece TEXT    NOT NULL,
    voice TEXT    NOT NULL, -- hash of the reader's token
    kind  TEXT    NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (piece, voice)
);

CREATE TABLE poll (
    id       TEXT    NOT NULL PRIMARY KEY,
    question TEXT    NOT NULL,
    options  TEXT    NOT NULL,
    closes   INTEGER NOT NULL
);

CREATE TABLE vote (
    poll   TEXT    NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    voice  TEXT    NOT NULL,
    choice INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (poll, voice)
);
