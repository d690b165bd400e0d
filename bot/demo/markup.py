"""Keyboards under messages: what Telegram takes and what it refuses."""

from typing import Any

from bot.demo.model import Json
from bot.demo.refusals import (
    BUTTON_DATA_INVALID,
    BUTTON_TEXT_ONLY,
    BUTTON_URL_INVALID,
    BUTTON_WITHOUT_TEXT,
    INLINE_EXPECTED,
    MARKUP_NOT_AN_OBJECT,
    MARKUP_TOO_LONG,
    MARKUP_UNREADABLE,
    ApiRefusal,
)

CALLBACK_DATA_BYTES = 64
MOST_BUTTONS = 100
_INLINE_KINDS = {
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}


def read_markup(given: Any, *, inline_only: bool = False) -> Json | None:
    """Check a `reply_markup` and give it in its plain form; None when there is none.

    An inline keyboard without buttons counts as none, as it does in Telegram.
    """
    if given is None or given == "":
        return None
    if not isinstance(given, dict):
        raise ApiRefusal(MARKUP_NOT_AN_OBJECT)
    if "inline_keyboard" in given:
        rows = [[_inline(button) for button in row] for row in _rows(given["inline_keyboard"])]
        rows = [row for row in rows if row]
        if sum(map(len, rows)) > MOST_BUTTONS:
            raise ApiRefusal(MARKUP_TOO_LONG)
        return {"inline_keyboard": rows} if rows else None
    if inline_only and given:
        raise ApiRefusal(INLINE_EXPECTED)
    if "keyboard" in given:
        rows = [[_plain(button) for button in row] for row in _rows(given["keyboard"])]
        return {**given, "keyboard": rows}
    return given or None


def _rows(given: Any) -> list[list[Any]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise ApiRefusal(MARKUP_UNREADABLE)
    return given


def _inline(button: Any) -> Json:
    if not isinstance(button, dict) or not str(button.get("text") or "").strip():
        raise ApiRefusal(BUTTON_WITHOUT_TEXT)
    if _INLINE_KINDS.isdisjoint(button):
        raise ApiRefusal(BUTTON_TEXT_ONLY)
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not 0 < size <= CALLBACK_DATA_BYTES:
            raise ApiRefusal(BUTTON_DATA_INVALID)
    if "url" in button and "." not in button["url"] and "://" not in button["url"]:
        raise ApiRefusal(BUTTON_URL_INVALID)
    return button


def _plain(button: Any) -> Json:
    shape = {"text": button} if isinstance(button, str) else button
    if not isinstance(shape, dict) or not str(shape.get("text") or "").strip():
        raise ApiRefusal(MARKUP_UNREADABLE)
    return shape


def data_of(markup: Json | None, label: str) -> Json | None:
    """Find the inline button with this label; None when there is none."""
    for row in (markup or {}).get("inline_keyboard", ()):
        for button in row:
            if button["text"] == label:
                found: Json = button
                return found
    return None
