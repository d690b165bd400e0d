-- Who is told what, who is in the middle of what, and whose a photo of a draft is, stands in the
-- clear no more. Sealed at the same start, as 0016 says.

INSERT INTO to_seal (row_of, id, clear) SELECT 'outbox', id,
    COALESCE(person_id, '') || '|' || COALESCE(concern_id, '') || '|' || COALESCE(entry_id, '')
    || '|' || COALESCE(message, '') || '|' || COALESCE(coalesce_key, '') FROM outbox;
DROP INDEX outbox_coalesce;
ALTER TABLE outbox DROP COLUMN person_id;
ALTER TABLE outbox DROP COLUMN concern_id;
ALTER TABLE outbox DROP COLUMN entry_id;
ALTER TABLE outbox DROP COLUMN message;
ALTER TABLE outbox DROP COLUMN coalesce_key;
ALTER TABLE outbox ADD COLUMN coalesce_tag BLOB;
CREATE INDEX outbox_coalesce ON outbox (coalesce_tag) WHERE coalesce_tag IS NOT NULL;

INSERT INTO to_seal (row_of, id, clear) SELECT 'conversation', id,
    person_id || '|' || place || '|' || COALESCE(concern_id, '') || '|'
    || COALESCE(screen_message, '') FROM conversation;
CREATE TABLE conversation_of_nobody (
    id TEXT PRIMARY KEY,
    place_tag BLOB UNIQUE,
    about_sealed BLOB,
    kind TEXT NOT NULL,
    state_sealed BLOB NOT NULL,
    turn INTEGER NOT NULL,
    warned INTEGER NOT NULL DEFAULT 0,
    updated_at TEXT NOT NULL,
    row_tag BLOB
);
INSERT INTO conversation_of_nobody (id, kind, state_sealed, turn, warned, updated_at)
    SELECT id, kind, state_sealed, turn, warned, updated_at FROM conversation;
DROP TABLE conversation;
ALTER TABLE conversation_of_nobody RENAME TO conversation;

INSERT INTO to_seal (row_of, id, clear)
    SELECT 'attachment', id, person_id FROM attachment WHERE person_id IS NOT NULL;
DROP INDEX attachment_person;
ALTER TABLE attachment DROP COLUMN person_id;
ALTER TABLE attachment ADD COLUMN person_tag BLOB;
CREATE INDEX attachment_person ON attachment (person_tag) WHERE person_tag IS NOT NULL;
