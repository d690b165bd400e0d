"""What is said of announcements, in words, wherever it is shown."""
