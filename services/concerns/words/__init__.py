"""What is said of a concern, in words, wherever it is shown."""
