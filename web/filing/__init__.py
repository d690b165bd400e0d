"""Filing at the desk: what a caller tells is written down."""
