"""Parting: somebody is taken out of the network with words, and another coordinator may object."""
