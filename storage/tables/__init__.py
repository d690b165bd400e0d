"""One repository a table."""
