"""What is said of meetings, in words, wherever it is shown."""
