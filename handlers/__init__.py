"""What people see: conversations, cards, buttons, wording. Telegram lives here."""
