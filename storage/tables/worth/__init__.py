"""Tables of what the network is worth."""
