"""Meetings: people are called together, answer, are reminded, and hear of every change."""
