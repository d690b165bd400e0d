"""The PIN, as officials and coordinators see it."""
