-- Photos and voice messages: sealed under their sender's key while they belong to a draft, and
-- under the concern's key from the moment it is filed.

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    person_id TEXT,
    concern_id TEXT,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    body_sealed BLOB NOT NULL
);
CREATE INDEX attachment_person ON attachment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attachment_concern ON attachment (concern_id) WHERE concern_id IS NOT NULL;
