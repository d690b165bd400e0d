-- What the network is worth, counted by half year: one sealed value each, whose length tells nothing.

CREATE TABLE tally (
    half_year TEXT PRIMARY KEY,
    body_sealed BLOB NOT NULL,
    row_tag BLOB
) WITHOUT ROWID;
