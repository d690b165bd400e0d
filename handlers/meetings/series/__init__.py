"""Series: meetings that come back in a rhythm."""
