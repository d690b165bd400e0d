"""What one message holds: words, buttons, a file or a place; refused as Telegram refuses it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from config import wording
from handlers.telegram.calls import Call

TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024
CALLBACK_LENGTH = 64
_MENU_LINES = frozenset(
    wording.say(language, key, danger=danger)
    for language in wording.languages()
    for key, danger in (("menu-is-back", ""), ("menu-makes-room", "yes"), ("menu-makes-room", "no"))
)
Document = tuple[str, bytes]
"""A file's name, and what is in it."""


@dataclass(frozen=True)
class Venue:
    """A place with a pin on the map."""

    title: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Shown:
    """One message as it stands in a chat."""

    html: str
    thread: int | None = None
    markup: dict[str, Any] = field(default_factory=dict)
    protected: bool = False
    reply_to: int | None = None
    media: str = ""
    content: bytes = b""
    document: Document | None = None
    venue: Venue | None = None

    @property
    def text(self) -> str:
        return unescape(re.sub(r"</?[a-z][^>]*>", "", self.html))

    @property
    def only_moves_menu(self) -> bool:
        """Whether it takes the menu away or brings it back, and is there for nothing else."""
        return self.html in _MENU_LINES

    @property
    def buttons(self) -> dict[str, str]:
        """Label to callback data."""
        rows = self.markup.get("inline_keyboard", [])
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    @property
    def photo(self) -> bytes:
        return self.content if self.media == "photo" else b""

    @property
    def asks_reply(self) -> bool:
        return bool(self.markup.get("force_reply"))


def bottom(messages: Mapping[int, Shown]) -> int:
    """Give the number of the message at the bottom, but for a line that only moves the menu."""
    return max(number for number, shown in messages.items() if not shown.only_moves_menu)


def venue_in(params: Mapping[str, Any]) -> Venue:
    """The place a call shows."""
    venue = Venue(params["title"], params["address"], params["latitude"], params["longitude"])
    assert venue.title.strip(), "VENUE_TITLE_EMPTY"
    assert venue.address.strip(), "a place without an address shows nothing to go by"
    assert abs(venue.latitude) <= 90
    assert abs(venue.longitude) <= 180
    return venue


def document_in(call: Call, known: Mapping[str, Document]) -> Document:
    """The document a call sends: bytes of its own, or one that Telegram has (`known` by file_id).

    Of a file that somebody sent and no test gave, only the file_id is there to see.
    """
    if "document" not in call.files:
        named = call.params["document"]
        return known.get(named, (named, b""))
    name, content = call.files["document"]
    assert name, "a document without a name"
    assert content, "Telegram refuses an empty file"
    return name, content


def text_in(params: Mapping[str, Any]) -> str:
    """The words of a message (HTML)."""
    text: str = params["text"]
    assert params["parse_mode"] == "HTML"
    assert params["link_preview_options"] == {"is_disabled": True}
    assert 0 < _length(text) <= TEXT_LENGTH
    return text


def caption_in(params: Mapping[str, Any]) -> str:
    """The words under a file (HTML); it may go without."""
    caption: str = params.get("caption", "")
    assert not caption or params["parse_mode"] == "HTML"
    assert _length(caption) <= CAPTION_LENGTH
    return caption


def markup_in(params: Mapping[str, Any]) -> dict[str, Any]:
    """What is below a message: buttons, the menu, or that it asks for a reply."""
    markup: dict[str, Any] = params.get("reply_markup", {})
    for label, data in Shown("", markup=markup).buttons.items():
        assert label, "a button without words"
        assert len(data.encode()) <= CALLBACK_LENGTH
    return markup


def _length(html: str) -> int:
    """As Telegram counts: UTF-16, without the tags."""
    return len(Shown(html).text.encode("utf-16-le")) // 2
