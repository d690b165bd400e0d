"""Printed documents: what goes to a council or on a wall, as a PDF that a screen reader reads."""
