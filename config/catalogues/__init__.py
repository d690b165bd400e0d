"""Texts by language: ours and a network's own, what is wrong or lacking in them, and dates."""
