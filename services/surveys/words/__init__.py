"""What is said of surveys, in words, wherever it is shown."""
