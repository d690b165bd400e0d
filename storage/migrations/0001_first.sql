-- The first schema. Kept to what SQLite and PostgreSQL share; times are UTC, ISO 8601 with seconds.
-- Columns named *_sealed hold AES-256-GCM ciphertext; columns named *_hash hold keyed hashes.

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    account_hash BLOB NOT NULL UNIQUE,
    account_sealed BLOB NOT NULL,
    key_wrapped BLOB NOT NULL,
    name_sealed BLOB,
    neighbourhood_sealed BLOB,
    role TEXT NOT NULL,
    standing TEXT NOT NULL,
    language TEXT NOT NULL,
    reachable INTEGER NOT NULL DEFAULT 1,
    invite_id TEXT,
    code_sealed BLOB,
    joined_at TEXT,
    removed_at TEXT
);

CREATE TABLE stranger (
    account_hash BLOB PRIMARY KEY,
    messages INTEGER NOT NULL,
    last_at TEXT NOT NULL
);

CREATE TABLE invite (
    id TEXT PRIMARY KEY,
    code_hash BLOB UNIQUE,
    role TEXT NOT NULL,
    invited_by TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);

CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    concern_id TEXT,
    state_sealed BLOB NOT NULL,
    turn INTEGER NOT NULL,
    screen_message INTEGER,
    warned INTEGER NOT NULL DEFAULT 0,
    updated_at TEXT NOT NULL,
    UNIQUE (person_id, place)
);

CREATE TABLE concern (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    reporter_id TEXT NOT NULL REFERENCES person (id),
    named INTEGER NOT NULL,
    key_wrapped BLOB NOT NULL,
    filing_sealed BLOB NOT NULL,
    urgency TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner_id TEXT,
    filed_at TEXT NOT NULL,
    confirm_by TEXT NOT NULL,
    take_up_by TEXT NOT NULL,
    feedback_by TEXT NOT NULL,
    protocol_version INTEGER NOT NULL,
    feedback_given INTEGER NOT NULL DEFAULT 0,
    outcome TEXT,
    closed_at TEXT,
    reporter_unreachable INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    thread INTEGER,
    topic_name_sealed BLOB,
    card_message INTEGER,
    card_shown BLOB
);
CREATE INDEX concern_reporter ON concern (reporter_id, filed_at);
CREATE INDEX concern_without_card ON concern (filed_at) WHERE card_message IS NULL;

CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    concern_id TEXT NOT NULL REFERENCES concern (id),
    kind TEXT NOT NULL,
    author_id TEXT NOT NULL,
    at TEXT NOT NULL,
    body_sealed BLOB NOT NULL
);
CREATE INDEX entry_concern ON entry (concern_id);

-- Messages that show content and must disappear from Telegram at a set time.
CREATE TABLE showing (
    id INTEGER PRIMARY KEY,
    concern_id TEXT,
    place TEXT NOT NULL,
    message INTEGER NOT NULL,
    delete_at TEXT NOT NULL
);
CREATE INDEX showing_due ON showing (delete_at);

-- The one officials' group; `next_chat_sealed` waits for the coordinator after a migration.
CREATE TABLE officials_group (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    chat_hash BLOB NOT NULL,
    chat_sealed BLOB NOT NULL,
    title_sealed BLOB NOT NULL,
    forum INTEGER NOT NULL,
    state TEXT NOT NULL,
    next_chat_hash BLOB,
    next_chat_sealed BLOB,
    bound_at TEXT NOT NULL
);

-- The group a coordinator wants to bind, while the bot looks who is in it.
CREATE TABLE candidate_group (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    state_sealed BLOB NOT NULL
);

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY,
    update_number INTEGER NOT NULL,
    fingerprint BLOB NOT NULL,
    body_sealed BLOB,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    received_at TEXT NOT NULL,
    UNIQUE (update_number, fingerprint)
);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    person_id TEXT,
    concern_id TEXT,
    entry_id TEXT,
    message INTEGER,
    detail_sealed BLOB,
    priority INTEGER NOT NULL,
    coalesce_key TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX outbox_coalesce ON outbox (coalesce_key) WHERE coalesce_key IS NOT NULL;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    actor_id TEXT,
    concern_id TEXT,
    subject_id TEXT,
    detail TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
);
CREATE INDEX journal_concern ON journal (concern_id);
