-- What is short of a person (language, dates, who stands in) and whether a reporter can be reached
-- stands in the clear no more: it narrowed down whose a concern is. People lie in the order of their
-- ids: that of their rows told who came first. Sealed at the same start, as 0016 says.

INSERT INTO to_seal (row_of, id, clear) SELECT 'person', id,
    language || '|' || reachable || '|' || COALESCE(joined_at, '') || '|'
    || COALESCE(removed_at, '') || '|' || away || '|' || COALESCE(stand_in_id, '') || '|'
    || COALESCE(menu_away, '') FROM person;
CREATE TABLE pin_by_person (
    person_id TEXT PRIMARY KEY,
    state_sealed BLOB NOT NULL,
    row_tag BLOB
);
INSERT INTO pin_by_person (person_id, state_sealed) SELECT person_id, state_sealed FROM pin;
DROP TABLE pin;
ALTER TABLE pin_by_person RENAME TO pin;
CREATE TABLE person_by_id (
    id TEXT PRIMARY KEY,
    account_hash BLOB NOT NULL UNIQUE,
    account_sealed BLOB NOT NULL,
    key_wrapped BLOB NOT NULL,
    name_sealed BLOB,
    neighbourhood_sealed BLOB,
    role TEXT NOT NULL,
    standing TEXT NOT NULL,
    facts_sealed BLOB,
    invite_id TEXT,
    code_sealed BLOB,
    membership_sealed BLOB,
    row_tag BLOB
) WITHOUT ROWID;
INSERT INTO person_by_id (id, account_hash, account_sealed, key_wrapped, name_sealed,
    neighbourhood_sealed, role, standing, invite_id, code_sealed, membership_sealed)
    SELECT id, account_hash, account_sealed, key_wrapped, name_sealed, neighbourhood_sealed, role,
    standing, invite_id, code_sealed, membership_sealed FROM person;
DROP TABLE person;
ALTER TABLE person_by_id RENAME TO person;
CREATE INDEX person_standing ON person (standing, role);

-- And so is what a card shows: its hash could be tried with every name there is.
INSERT INTO to_seal (row_of, id, clear)
    SELECT 'card', id, reporter_unreachable || '|' || COALESCE(hex(card_shown), '') FROM concern;
ALTER TABLE concern DROP COLUMN reporter_unreachable;
ALTER TABLE concern DROP COLUMN card_shown;
ALTER TABLE concern ADD COLUMN card_sealed BLOB;

INSERT INTO to_seal (row_of, id, clear)
    SELECT 'letter', id, author_id || '|' || COALESCE(recipient_id, '') FROM letter;
DROP INDEX letter_author;
DROP INDEX letter_recipient;
ALTER TABLE letter DROP COLUMN author_id;
ALTER TABLE letter DROP COLUMN recipient_id;
ALTER TABLE letter ADD COLUMN people_sealed BLOB;
