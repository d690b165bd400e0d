"""What a browser gets: a page, or where to go on."""

from dataclasses import dataclass

from domain.identifiers import ChatId, MessageId
from domain.people.notices import PinDetail

HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody said in their chat at the desk: words, or what a button there carries."""

    text: str = ""
    message: MessageId | None = None
    data: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A page with its status, or, with `location`, where the browser goes on by itself.

    With `to_hash` there is no answer yet: a PIN is hashed first, and then looked at. What was
    `heard` in the chat at the desk takes effect first. A file is kept under its `name`; with
    `source` it stands at Telegram, under this name there, and is brought first. The bot `leaves` a
    group that is the officials' no more.
    """

    status: int
    body: str | bytes = ""
    location: str | None = None
    content_type: str = HTML
    to_hash: PinDetail | None = None
    heard: Heard | None = None
    name: str = ""
    leaves: ChatId | None = None
    source: str = ""


def page(body: str, status: int = 200) -> Answer:
    """Show a page."""
    return Answer(status, body)


def go_on(location: str, heard: Heard | None = None, leaves: ChatId | None = None) -> Answer:
    """Go on at another address of ours: what was done is not done again by reading anew."""
    return Answer(303, location=location, heard=heard, leaves=leaves)


def file_there(source: str, content_type: str, name: str) -> Answer:
    """Give a file that stands at Telegram."""
    return Answer(200, content_type=content_type, name=name, source=source)


def file(content: bytes, content_type: str, name: str) -> Answer:
    """Give a file, to be kept under this name."""
    return Answer(200, content, content_type=content_type, name=name)
