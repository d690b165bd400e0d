"""The officials' group: which one it is, who is in it, and may anything be shown there."""
