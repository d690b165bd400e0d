"""The officials' desk: pages for a browser, on the same services as the chat; no Telegram here."""
