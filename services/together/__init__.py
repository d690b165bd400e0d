"""What the network does together beside meeting."""
