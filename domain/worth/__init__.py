"""Worth: what the network is worth, in tallies that know nobody."""
