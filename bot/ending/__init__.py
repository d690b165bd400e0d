"""How the running process comes to its end, and how it makes room for a command."""
