-- Every row gets a keyed hash of all that stands in it, written by the program with every change, so
-- that one of which a cell was changed, by a fault of the disk or by somebody without the key, is
-- found and believed by nobody. (The journal has its own chain.) Such a row is set aside, sealed.

ALTER TABLE meta ADD COLUMN row_tag BLOB;
ALTER TABLE person ADD COLUMN row_tag BLOB;
ALTER TABLE stranger ADD COLUMN row_tag BLOB;
ALTER TABLE invite ADD COLUMN row_tag BLOB;
ALTER TABLE conversation ADD COLUMN row_tag BLOB;
ALTER TABLE concern ADD COLUMN row_tag BLOB;
ALTER TABLE entry ADD COLUMN row_tag BLOB;
ALTER TABLE showing ADD COLUMN row_tag BLOB;
ALTER TABLE officials_group ADD COLUMN row_tag BLOB;
ALTER TABLE candidate_group ADD COLUMN row_tag BLOB;
ALTER TABLE inbox ADD COLUMN row_tag BLOB;
ALTER TABLE outbox ADD COLUMN row_tag BLOB;
ALTER TABLE attachment ADD COLUMN row_tag BLOB;
ALTER TABLE guest ADD COLUMN row_tag BLOB;
ALTER TABLE introduction ADD COLUMN row_tag BLOB;
ALTER TABLE tombstone ADD COLUMN row_tag BLOB;
ALTER TABLE telegram_copy ADD COLUMN row_tag BLOB;
ALTER TABLE affair ADD COLUMN row_tag BLOB;
ALTER TABLE addressee ADD COLUMN row_tag BLOB;
ALTER TABLE survey_answer ADD COLUMN row_tag BLOB;
ALTER TABLE letter ADD COLUMN row_tag BLOB;
ALTER TABLE affair_copy ADD COLUMN row_tag BLOB;
ALTER TABLE calendar_address ADD COLUMN row_tag BLOB;
ALTER TABLE newest_page ADD COLUMN row_tag BLOB;

-- What was found damaged, as it was. Without its table's name in the clear: it would tell who it was.
CREATE TABLE damaged_row (
    id INTEGER PRIMARY KEY,
    row_sealed BLOB NOT NULL,
    told_at TEXT
);
