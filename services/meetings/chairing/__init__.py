"""Chairing: a member is asked to be the chair of one meeting, and is it on a yes."""
