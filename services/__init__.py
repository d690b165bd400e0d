"""What the bot does: one use case a file; load, decide, save, in one transaction."""
