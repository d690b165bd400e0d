"""Contacts: two people are asked apart whether they want to know each other."""
