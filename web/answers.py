"""What a browser gets: a page, or where to go on."""

from dataclasses import dataclass

from domain.people.notices import PinDetail

HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Answer:
    """A page with its status, or, with `location`, where the browser goes on by itself.

    With `to_hash` there is no answer yet: a PIN is hashed first, and then looked at.
    """

    status: int
    body: str | bytes = ""
    location: str | None = None
    content_type: str = HTML
    to_hash: PinDetail | None = None


def page(body: str, status: int = 200) -> Answer:
    """Show a page."""
    return Answer(status, body)


def go_on(location: str) -> Answer:
    """Go on at another address of ours: what was done is not done again by reading anew."""
    return Answer(303, location=location)
