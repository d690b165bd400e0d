# Why something with the count or the evaluation cannot be done now.

refusal-worth-not-counted = This is no half year that we have counted. Look at What the network is worth to see which there are.
