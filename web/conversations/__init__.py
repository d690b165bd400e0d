"""Forms on one page, and what is said between the bot and one person, at the desk."""
