"""Duty: what officials and coordinators see of it, and what they press."""
