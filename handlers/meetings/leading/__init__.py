"""Leading meetings: calling them, their page, changing them."""
