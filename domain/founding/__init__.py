"""Founding: what a network is for, what it agreed on, and how it was set up."""
