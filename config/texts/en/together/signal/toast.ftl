# What shows for a moment about a sentence to the network.

toast-signal-noted = Noted, without your name.
