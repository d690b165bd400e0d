-- What was done on a day is found by an index, and so is what the journal keeps no longer.

CREATE INDEX journal_at ON journal (at);
