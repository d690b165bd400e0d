"""Damage: rows that are not as they were written are found, and set aside."""
