"""What others may ask us over HTTP, apart from Telegram."""
