CREATE TABLE source (
    id      TEXT    NOT NULL PRIMARY KEY,
    outlet  TEXT    NOT NULL,
    owner   TEXT    NOT NULL,
    tier    INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    address TEXT    NOT NULL,
    paused  INTEGER NOT NULL
);

-- How each source does; one row a source, rewritten by every visit.
CREATE TABLE source_state (
    source        TEXT    NOT NULL PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    health        TEXT    NOT NULL,
    last_answer   TEXT    NOT NULL,
    next_check    INTEGER NOT NULL,
    why           TEXT    NOT NULL,
    failures      INTEGER NOT NULL,
    etag          TEXT    NOT NULL,
    last_modified TEXT    NOT NULL,
    last_try      INTEGER NOT NULL,
    last_success  INTEGER NOT NULL,
    last_new      INTEGER NOT NULL,
    listed        INTEGER NOT NULL
);
