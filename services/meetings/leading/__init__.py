"""Leading meetings: what is asked to call or change one, and what people will see of it."""
