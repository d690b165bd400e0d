"""Keyboards, as Telegram wants them."""

from collections.abc import Sequence
from typing import Any

from handlers.payloads import Payload, encode

Row = Sequence[tuple[str, Payload]]


def inline(rows: Sequence[Row]) -> dict[str, Any]:
    """Buttons under a message: rows of (label, what it carries)."""
    return {
        "inline_keyboard": [
            [{"text": text, "callback_data": encode(payload)} for text, payload in row]
            for row in rows
        ]
    }


def menu(rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Draw the standing menu below the input field: rows of labels."""
    return {
        "keyboard": [[{"text": text} for text in row] for row in rows],
        "is_persistent": True,
        "resize_keyboard": True,
    }
