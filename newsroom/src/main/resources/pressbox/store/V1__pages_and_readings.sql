-- Instants are UTC epoch milliseconds everywhere.

-- What was fetched, before anything is made of it. outcome: '' until read, then 'article' or why it is none.
CREATE TABLE page (
    address      TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    source       TEXT    NOT NULL,
    fetched_at   INTEGER NOT NULL,
    content_type TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    body         BLOB    NOT NULL,
    outcome      TEXT    NOT NULL,
    PRIMARY KEY (address, version)
);
CREATE INDEX page_unread ON page (fetched_at) WHERE outcome = '';

-- An article with its facts, by canonical address.
CREATE TABLE reading (
    address      TEXT    NOT NULL PRIMARY KEY,
    source       TEXT    NOT NULL,
    outlet       TEXT    NOT NULL,
    owner        TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    read_at      INTEGER NOT NULL,
    title        TEXT    NOT NULL,
    article      TEXT    NOT NULL,
    facts        TEXT    NOT NULL
);
CREATE INDEX reading_published ON reading (published_at);

-- Small facts about the newsroom itself: the demo's clock, the secret of its cookies.
CREATE TABLE note (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
