"""How each kind of notice is worded: one renderer a kind."""
