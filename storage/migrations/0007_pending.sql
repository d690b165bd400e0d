-- What officials still have to do something with, or wait for, is found by an index, however much
-- was closed. It tells no more than the stage and the journal do. Of concerns from before, all that
-- may be pending are marked: a wish for one that is over to go on stands in the journal.

ALTER TABLE concern ADD COLUMN pending INTEGER NOT NULL DEFAULT 1;
UPDATE concern SET pending = 0 WHERE stage = 'closed' AND id NOT IN
    (SELECT concern_id FROM journal WHERE act = 'reopening-asked' AND concern_id IS NOT NULL);
CREATE INDEX concern_pending ON concern (pending, filed_at) WHERE pending = 1;

-- And so are an affair by its kind, letters by theirs or by whose they are, members by their role,
-- and what was done by somebody or with them.

CREATE INDEX affair_kind ON affair (kind, next_at);
CREATE INDEX letter_kind ON letter (kind);
CREATE INDEX letter_recipient ON letter (recipient_id) WHERE recipient_id IS NOT NULL;
CREATE INDEX person_standing ON person (standing, role);
