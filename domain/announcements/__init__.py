"""Announcements: words to many, and letters back."""
