"""Chairing: a member is asked to be the chair of one meeting."""
