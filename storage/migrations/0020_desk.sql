-- The officials' desk on the web: which account of the municipality's provider is whose, found by a
-- keyed hash, and who is signed in. All that is kept of a session is sealed.

CREATE TABLE desk_account (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    subject_hash BLOB NOT NULL UNIQUE,
    row_tag BLOB
) WITHOUT ROWID;

CREATE TABLE desk_session (
    token_hash BLOB PRIMARY KEY,
    state_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
