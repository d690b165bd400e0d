-- What was erased: an id, when, and a code of ours for why. Applied again after a restore.

CREATE TABLE tombstone (
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (what, id)
);
