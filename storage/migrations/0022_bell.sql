-- The bell: where the e-mail goes that says to an official or coordinator that something waits at the
-- desk, and what it still has to say. All of it is sealed for its person.

CREATE TABLE mail_address (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    address_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;

CREATE TABLE bell (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    state_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
