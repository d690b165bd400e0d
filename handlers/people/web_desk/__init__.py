"""An account at the officials' desk on the web: a code from one's own screen, and ending it."""
