"""The officials' group: what may be told about it and in it."""
