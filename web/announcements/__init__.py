"""Announcements at the desk: words to many."""
