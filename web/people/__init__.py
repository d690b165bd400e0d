"""People: who is signed in, who is on the roster, and who comes in."""
