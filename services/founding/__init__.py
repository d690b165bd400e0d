"""Founding: the network's lasting agreements, and setting it up from nothing."""
