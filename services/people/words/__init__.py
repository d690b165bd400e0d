"""What is said of people and of what they did, in words, wherever it is shown."""
