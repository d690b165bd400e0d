"""An account at the officials' desk: coming in by it, and Telegram beside it."""
