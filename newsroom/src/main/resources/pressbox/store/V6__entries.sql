-- What sources list, kept before anything is fetched of it, so that no entry is lost because its page failed once.
-- due: when its page is asked for, null where it is not asked for again; outcome: how it stands, in words.
CREATE TABLE entry (
    address   TEXT    NOT NULL PRIMARY KEY, -- canonical
    source    TEXT    NOT NULL,
    host      TEXT    NOT NULL,
    link      TEXT    NOT NULL,             -- as the source gives it
    title     TEXT    NOT NULL,
    published INTEGER,
    updated   INTEGER,
    content   TEXT    NOT NULL,             -- emptied once the page is taken in
    author    TEXT    NOT NULL,
    complete  INTEGER NOT NULL,
    stamp     TEXT    NOT NULL,             -- changes when the source changes the entry
    listed_at INTEGER NOT NULL,
    tries     INTEGER NOT NULL,             -- that failed in a row
    looks     INTEGER NOT NULL,             -- that brought the page
    due       INTEGER,
    outcome   TEXT    NOT NULL
);
CREATE INDEX entry_due ON entry (host, due) WHERE due IS NOT NULL;

INSERT INTO entry SELECT address, source, '', address, '', NULL, NULL, '', '', 0, '', min(fetched_at), 0, 1, NULL, 'taken in'
  FROM page GROUP BY address;
DELETE FROM page WHERE hash = '';

-- Words of facts that an outlet took out of a published story.
CREATE TABLE edit (
    address TEXT    NOT NULL, -- of the article
    at      INTEGER NOT NULL, -- when it was seen
    words   TEXT    NOT NULL,
    PRIMARY KEY (address, at, words)
);

-- Sources of the club's pack that an editor removed, so that the next start does not bring them back.
CREATE TABLE removed_source (
    id TEXT NOT NULL PRIMARY KEY
);
