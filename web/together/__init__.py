"""Together at the desk: what the network does beside meeting."""

"""What the network does together beside meeting, at the desk."""
