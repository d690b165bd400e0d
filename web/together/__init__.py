"""Together at the desk: what the network does beside meeting."""
