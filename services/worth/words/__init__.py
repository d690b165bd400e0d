"""Words of the tally, the same in the chat and at the desk."""
