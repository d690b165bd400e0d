"""The process itself: its memory, and how it is shut in."""
