"""What is said of a network's founding, in words, wherever it is shown."""
