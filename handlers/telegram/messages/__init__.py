"""What a message of Telegram's says and what kind it is, read from the JSON itself.

python-telegram-bot drops what it does not know yet; who sends that must be heard all the same.
"""
