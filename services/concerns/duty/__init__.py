"""Duty: whose week it is, and what is urgent when the town hall is closed."""
