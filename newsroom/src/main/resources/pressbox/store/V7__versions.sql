-- Of which page a reading was made, so that another page of the same article neither replaces it nor counts as an edit;
-- which entry led to a page, so that what a crash left unread is read in the light of it.
ALTER TABLE reading ADD COLUMN page TEXT NOT NULL DEFAULT ''; -- '' where it was not noted yet
ALTER TABLE page ADD COLUMN entry TEXT NOT NULL DEFAULT '';
UPDATE page SET entry = address;

-- Tells which hosts are due without passing over all that waits for a second look.
CREATE INDEX entry_soonest ON entry (due, host) WHERE due IS NOT NULL;
