-- The PIN of an official or coordinator: its slow hash, how often it was wrong, until when it counts.
-- All of it is sealed for its person: a row that somebody else changed or moved does not open.

CREATE TABLE pin (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    state_sealed BLOB NOT NULL,
    row_tag BLOB
);
