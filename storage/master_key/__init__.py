"""The master key: its file, and putting another in its place."""
