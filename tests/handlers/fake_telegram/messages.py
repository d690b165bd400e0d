"""What the bot's messages hold beside words: documents and places, refused as Telegram refuses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from handlers.telegram.calls import Call

CAPTION_LENGTH = 1024
Document = tuple[str, bytes]
"""A file's name, and what is in it."""


@dataclass(frozen=True)
class Venue:
    """A place with a pin on the map."""

    title: str
    address: str
    latitude: float
    longitude: float


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


def caption_of(params: Mapping[str, Any]) -> str:
    """The words under a file (HTML); it may go without."""
    caption: str = params.get("caption", "")
    assert not caption or params["parse_mode"] == "HTML"
    text = unescape(re.sub("<[^>]+>", "", caption))
    assert len(text.encode("utf-16-le")) // 2 <= CAPTION_LENGTH
    return caption
