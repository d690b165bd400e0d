-- Officials who are away, with who stands in for them; people in the officials' group who are not on
-- the roster, until they are gone or confirmed; and who introduces a new official to the network.

ALTER TABLE person ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN stand_in_id TEXT;

CREATE TABLE guest (
    account_hash BLOB PRIMARY KEY,
    account_sealed BLOB NOT NULL,
    name_sealed BLOB,
    state TEXT NOT NULL,
    since_at TEXT NOT NULL
);

CREATE TABLE introduction (
    person_id TEXT PRIMARY KEY,
    by_id TEXT NOT NULL,
    state TEXT NOT NULL,
    words_sealed BLOB,
    at TEXT NOT NULL
);
