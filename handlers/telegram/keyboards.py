"""Keyboards, as Telegram wants them."""

from collections.abc import Sequence
from typing import Any

from handlers.telegram.payloads import Payload, encode

Button = tuple[str, Payload]
Row = Sequence[Button]

TWO_COLUMNS_FROM = 7
LONGEST_IN_COLUMN = 16


def inline(rows: Sequence[Row]) -> dict[str, Any]:
    """Buttons under a message: rows of (label, what it carries)."""
    return {
        "inline_keyboard": [
            [{"text": text, "callback_data": encode(payload)} for text, payload in row]
            for row in rows
        ]
    }


def columns(buttons: Sequence[Button]) -> list[Row]:
    """Put many short answers side by side, so that they fit a phone; else one below another.

    The last one may be long: it is often the answer for all the rest.
    """
    most, last = buttons[:-1], buttons[-1:]
    if len(buttons) < TWO_COLUMNS_FROM or any(len(text) > LONGEST_IN_COLUMN for text, _ in most):
        return [[button] for button in buttons]
    return [*pairs(most), last]


def pairs(buttons: Sequence[Button]) -> list[Row]:
    """Put two buttons in each row."""
    return in_rows(buttons, 2)


def in_rows(buttons: Sequence[Button], size: int) -> list[Row]:
    """Put so many buttons in each row."""
    return [buttons[place : place + size] for place in range(0, len(buttons), size)]


def menu(rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Draw the standing menu below the input field: rows of labels."""
    return {
        "keyboard": [[{"text": text} for text in row] for row in rows],
        "is_persistent": True,
        "resize_keyboard": True,
    }
