"""What is kept: sealed rows, inbox, outbox, journal, migrations. SQL lives here."""
