"""Activities: what members think up and organise, and the network comes to."""
