"""Surveys at the desk: asked, closed, and what came of them."""
