"""What is said of the officials' group, in words, wherever it is shown."""
