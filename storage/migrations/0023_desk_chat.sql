-- The chat at the officials' desk: what stands in it, for who has no Telegram. All of a message is
-- sealed under the key of whose chat it is.

CREATE TABLE desk_message (
    id INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    body_sealed BLOB NOT NULL,
    file_sealed BLOB,
    seen INTEGER NOT NULL DEFAULT 0,
    row_tag BLOB
);
CREATE INDEX desk_message_person ON desk_message (person_id);
