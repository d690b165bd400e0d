"""Photos and voice messages: fetched from Telegram, and made safe to keep."""
