-- What was erased: an id, when, and a code of ours for why. Applied again after a restore.

CREATE TABLE tombstone (
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (what, id)
);

-- Messages of ours that tell of a concern, so that they can be taken back when it is erased:
-- `place` is "group" (where it has no topic that goes as a whole) or the id of a person.

CREATE TABLE telegram_copy (
    place TEXT NOT NULL,
    message INTEGER NOT NULL,
    concern_id TEXT NOT NULL,
    PRIMARY KEY (place, message)
);
CREATE INDEX telegram_copy_concern ON telegram_copy (concern_id);
