"""Signals: one sentence of a key figure to the whole network."""
