-- The address from which a member's calendar reads their meetings, for who switched that on. Of the
-- secret in it there is a keyed hash; none while it is still to be drawn.

CREATE TABLE calendar_address (
    person_id TEXT PRIMARY KEY,
    secret_hash BLOB,
    since TEXT NOT NULL
);
CREATE UNIQUE INDEX calendar_address_secret ON calendar_address (secret_hash)
    WHERE secret_hash IS NOT NULL;
