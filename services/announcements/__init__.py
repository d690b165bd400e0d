"""Announcements: words to many members, how far they came, and what members say back."""
