"""Worth: the pages that show what the network is worth, in fives and from five on."""
