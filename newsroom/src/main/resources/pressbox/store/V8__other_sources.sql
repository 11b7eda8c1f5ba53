-- Of a page without a feed: which of its links are articles, as a CSS selector.
ALTER TABLE source ADD COLUMN selector TEXT NOT NULL DEFAULT '';

-- What somebody at the desk saw on a network that is not asked, and pasted. Nothing here is ever changed or deleted.
CREATE TABLE evidence (
    id        INTEGER NOT NULL PRIMARY KEY,
    address   TEXT    NOT NULL, -- of the post, canonical
    account   TEXT    NOT NULL, -- who posted it, as the network shows the account
    words     TEXT    NOT NULL,
    said_at   INTEGER,          -- when it was posted, where that was pasted too
    login     TEXT    NOT NULL,
    who       TEXT    NOT NULL, -- the name of whoever pasted it, as it was then
    pasted_at INTEGER NOT NULL
);
CREATE INDEX evidence_address ON evidence (address);

-- Who else looked at the post and found the words to be right.
CREATE TABLE evidence_confirmed (
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    login    TEXT    NOT NULL,
    who      TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (evidence, login)
);

-- Feeds that a hub pushes to us (WebSub). state: 'asked' until the hub has verified it, then 'active'.
CREATE TABLE subscription (
    source   TEXT    NOT NULL PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    topic    TEXT    NOT NULL,
    hub      TEXT    NOT NULL,
    callback TEXT    NOT NULL UNIQUE, -- the last part of the address that the hub calls; nobody else knows it
    secret   TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    asked_at INTEGER NOT NULL,
    ends_at  INTEGER NOT NULL  -- of the lease; 0 until it is verified
);
