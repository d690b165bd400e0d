"""Guided conversations: forms, typed moments, and what is set aside."""
