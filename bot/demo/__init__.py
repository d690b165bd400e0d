"""The demo town: a Bot API server on loopback with a page of phones."""
