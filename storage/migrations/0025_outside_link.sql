-- Links for somebody without an account, to one affair: a guest of a meeting. Of the secret in one there
-- is a keyed hash; none while it is still to be drawn.

CREATE TABLE outside_link (
    id TEXT PRIMARY KEY,
    affair_id TEXT NOT NULL,
    secret_hash BLOB,
    state_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
CREATE UNIQUE INDEX outside_link_secret ON outside_link (secret_hash) WHERE secret_hash IS NOT NULL;
CREATE INDEX outside_link_affair ON outside_link (affair_id);
