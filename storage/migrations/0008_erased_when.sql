-- When a concern is erased, so that what goes soon is counted and listed without opening all that
-- is over. It tells no more than the day it was closed, its outcome and the journal do. Of concerns
-- from before it is written down at the next start: it lies sealed.

ALTER TABLE concern ADD COLUMN erase_at TEXT;
CREATE INDEX concern_erase ON concern (erase_at) WHERE erase_at IS NOT NULL;
