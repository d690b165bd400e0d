"""Surveys: questions to the key figures, answered without a name."""
