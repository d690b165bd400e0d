-- The last page with buttons in a member's private chat, sealed under their key: what they type is
-- held against these. In the order of their ids, so that nobody sees who was here last.

CREATE TABLE newest_page (
    person_id TEXT PRIMARY KEY,
    page_sealed BLOB NOT NULL
) WITHOUT ROWID;
