"""The buttons of a message that is replied to, as Telegram shows them in the reply."""

from collections.abc import Iterator, Mapping
from typing import Any

JSON = Mapping[str, Any]


def of_our_own(message: JSON, username: str) -> Iterator[tuple[str, str]]:
    """Give what each button of our own message says and carries; none of anybody else's.

    `username` is the bot's own.
    """
    original: JSON = message.get("reply_to_message") or {}
    author: JSON = original.get("from") or {}
    ours = author.get("is_bot") and str(author.get("username", "")).lower() == username.lower()
    markup: JSON = (original.get("reply_markup") or {}) if ours else {}
    for row in markup.get("inline_keyboard") or ():
        for button in row:
            if "callback_data" in button:
                yield button["text"], button["callback_data"]
