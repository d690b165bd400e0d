"""Concerns: the officials' side of what was filed, by one protocol."""
