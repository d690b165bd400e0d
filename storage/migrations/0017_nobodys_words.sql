-- Who wrote about a concern, and in whose chat something about one stands, is in the clear no more.
-- Sealed at the same start, as 0016 says.

INSERT INTO to_seal (row_of, id, clear) SELECT 'entry', id, author_id FROM entry;
ALTER TABLE entry DROP COLUMN author_id;
ALTER TABLE entry ADD COLUMN author_sealed BLOB;

INSERT INTO to_seal (row_of, id, clear) SELECT 'showing', id, place || ' ' || message FROM showing;
ALTER TABLE showing DROP COLUMN place;
ALTER TABLE showing DROP COLUMN message;
ALTER TABLE showing ADD COLUMN place_sealed BLOB;

-- What stands in the group stays in `telegram_copy`; what stands in somebody's own chat lies in the
-- order of tags that tell nothing.
INSERT INTO to_seal (row_of, id, clear) SELECT 'private_copy', place || ' ' || message, concern_id
    FROM telegram_copy WHERE place NOT IN ('group', 'topic', 'thread');
DELETE FROM telegram_copy WHERE place NOT IN ('group', 'topic', 'thread');
CREATE TABLE private_copy (
    place_tag BLOB PRIMARY KEY,
    concern_id TEXT NOT NULL,
    place_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
CREATE INDEX private_copy_concern ON private_copy (concern_id);
