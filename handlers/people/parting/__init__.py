"""Parting with a member: asked, objected to, and what who goes and the others read."""
