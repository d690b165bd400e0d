"""Together: the page `Samen`, and what the network does beside meeting."""
