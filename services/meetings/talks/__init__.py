"""Talks: what an official or coordinator agrees with one member, outside a meeting."""
