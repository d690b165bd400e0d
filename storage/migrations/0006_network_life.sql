-- What the network does together: meetings, series, announcements, surveys. What they are is sealed
-- under a key of their own; `next_at` is the first moment at which time does something with one.

CREATE TABLE affair (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    key_wrapped BLOB NOT NULL,
    body_sealed BLOB NOT NULL,
    next_at TEXT
);
CREATE INDEX affair_next ON affair (next_at) WHERE next_at IS NOT NULL;

-- Whom each is for, whether it reached them, and (sealed) what they answered and must still hear.
CREATE TABLE addressee (
    affair_id TEXT NOT NULL REFERENCES affair (id),
    person_id TEXT NOT NULL,
    delivery TEXT NOT NULL,
    message INTEGER,
    state_sealed BLOB NOT NULL,
    next_at TEXT,
    PRIMARY KEY (affair_id, person_id)
);
CREATE INDEX addressee_person ON addressee (person_id);
CREATE INDEX addressee_next ON addressee (next_at) WHERE next_at IS NOT NULL;

-- Answers to a survey: no person, no time, and in the order of random ids.
CREATE TABLE survey_answer (
    id BLOB PRIMARY KEY,
    affair_id TEXT NOT NULL,
    body_sealed BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX survey_answer_affair ON survey_answer (affair_id);

-- Words between members about an affair or the network, sealed under their author's key.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    author_id TEXT NOT NULL,
    recipient_id TEXT,
    affair_id TEXT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    body_sealed BLOB NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX letter_author ON letter (author_id);
CREATE INDEX letter_affair ON letter (affair_id) WHERE affair_id IS NOT NULL;

-- Messages of ours that tell of one, as `telegram_copy` has those about a concern. Without row
-- numbers: those would show whose message changed last, which is who answered a survey.
CREATE TABLE affair_copy (
    place TEXT NOT NULL,
    message INTEGER NOT NULL,
    affair_id TEXT NOT NULL,
    PRIMARY KEY (place, message)
) WITHOUT ROWID;
CREATE INDEX affair_copy_affair ON affair_copy (affair_id);

-- How somebody takes part: the core group, roles they chose, a pause, a buddy.
ALTER TABLE person ADD COLUMN membership_sealed BLOB;
