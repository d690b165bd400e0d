# Why something with the count or the evaluation cannot be done now.

refusal-worth-not-counted = We have not counted this half year. Look at What the network is worth to see which ones there are.
