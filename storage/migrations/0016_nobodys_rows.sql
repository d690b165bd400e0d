-- Who filed a concern and who handles it stands in the clear no more: sealed, and found by a tag
-- that is another one in each row. What stood in the clear waits in `to_seal` for the key, which
-- comes at the same start; it is empty ever after.

CREATE TABLE to_seal (
    row_of TEXT NOT NULL,
    id TEXT NOT NULL,
    clear TEXT NOT NULL,
    row_tag BLOB,
    PRIMARY KEY (row_of, id)
) WITHOUT ROWID;
INSERT INTO to_seal (row_of, id, clear)
    SELECT 'concern', id, reporter_id || ' ' || COALESCE(owner_id, '') FROM concern;

DROP INDEX concern_reporter;
ALTER TABLE concern DROP COLUMN reporter_id;
ALTER TABLE concern DROP COLUMN owner_id;
ALTER TABLE concern ADD COLUMN people_sealed BLOB;
ALTER TABLE concern ADD COLUMN reporter_tag BLOB;
CREATE UNIQUE INDEX concern_reporter ON concern (reporter_tag);
