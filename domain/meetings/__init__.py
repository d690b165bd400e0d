"""Meetings: called, answered, changed, reminded, and what comes afterwards."""
