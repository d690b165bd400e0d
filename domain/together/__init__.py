"""What the network does together beside meeting: its functions, as `network.toml` has them."""
