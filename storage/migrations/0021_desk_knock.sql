-- Who signed in at the desk and is nobody's account yet: found by a keyed hash of what the provider
-- calls them, all else sealed. And each account got a mark of its own, so that one that was taken
-- away stays away when a backup brings it back.

CREATE TABLE desk_knock (
    subject_hash BLOB PRIMARY KEY,
    state_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
ALTER TABLE desk_account ADD COLUMN way_in TEXT NOT NULL DEFAULT '';
