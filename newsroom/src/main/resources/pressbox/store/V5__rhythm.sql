-- What is learnt of each source: when it brings news, what it has listed, where it moved, how the last visits went.
ALTER TABLE source_state ADD COLUMN marks          TEXT    NOT NULL DEFAULT '';
ALTER TABLE source_state ADD COLUMN habit_entries  REAL    NOT NULL DEFAULT 0;
ALTER TABLE source_state ADD COLUMN habit_days     REAL    NOT NULL DEFAULT 0;
ALTER TABLE source_state ADD COLUMN habit_until    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_state ADD COLUMN habit_hours    TEXT    NOT NULL DEFAULT '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
ALTER TABLE source_state ADD COLUMN moved_from     TEXT    NOT NULL DEFAULT '';
ALTER TABLE source_state ADD COLUMN moved_to       TEXT    NOT NULL DEFAULT '';
ALTER TABLE source_state ADD COLUMN moving_to      TEXT    NOT NULL DEFAULT '';
ALTER TABLE source_state ADD COLUMN moving_since   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_state ADD COLUMN moving_visits  INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_state ADD COLUMN trail          TEXT    NOT NULL DEFAULT '';

CREATE INDEX source_state_due ON source_state (next_check);
