"""Series: meetings that come back in a rhythm, laid out, gone on with and stopped together."""
