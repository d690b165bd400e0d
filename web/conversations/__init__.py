"""Conversations: what is said between the bot and one person, at the desk."""
