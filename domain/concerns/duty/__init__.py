"""Duty: who looks at what is urgent when the town hall is closed."""
