"""Who reads along: what waits for a second person, at the desk."""
