-- How a concern goes on after filing: its clocks, open questions and what waits for a decision.
-- `next_at` is the first moment at which time does something with it; sealed rows tell what.

ALTER TABLE concern ADD COLUMN course_sealed BLOB;
ALTER TABLE concern ADD COLUMN next_at TEXT;
UPDATE concern SET next_at = filed_at;
CREATE INDEX concern_next ON concern (next_at) WHERE next_at IS NOT NULL;
