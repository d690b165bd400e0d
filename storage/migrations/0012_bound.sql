-- From here on the account of a person and the course of a concern are sealed for what stands in
-- the clear beside them, and stones are set for what ended, too. Both is written at the next start,
-- with the key; with its days of erasing, of which this noted that they had been written down. An
-- earlier version would find no row that opens: it refuses the database by this number.

DELETE FROM meta WHERE name = 'erasures-written-down';
