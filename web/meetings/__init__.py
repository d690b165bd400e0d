"""Meetings at the desk, and what else stands in the network's calendar."""
