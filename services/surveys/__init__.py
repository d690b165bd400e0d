"""Surveys: the pulse after an event, and feedback on policy; anonymous by how they are kept."""
