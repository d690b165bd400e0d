"""What is seen without being signed in: the front door, and why one stands before it."""

from urllib.parse import urlencode

from services.unit import Unit
from web.answers import Answer, page
from web.asked import Asked
from web.drawing import drawn


def closed(unit: Unit, asked: Asked) -> Answer:
    """Show the front door to who is not signed in, with the way to what they asked for."""
    tongue = unit.municipality.network.languages[0]
    return _front(tongue, unit.municipality.network.name, "web-front", 401, asked)


def resting(unit: Unit, tongue: str, asked: Asked) -> Answer:
    """Ask who it is once more; what was typed is kept."""
    return _front(tongue, unit.municipality.network.name, "web-front-over", 401, asked)


def outside(key: str, status: int) -> Answer:
    """Say something where no database is asked; in Dutch, as nobody is known."""
    return _front("nl", "", key, status, None)


def _front(tongue: str, network: str, key: str, status: int, asked: Asked | None) -> Answer:
    to = "/" if asked is None else asked.address
    if asked is not None and asked.query:
        to = f"{to}?{urlencode(dict(asked.query))}"
    way_in = f"/sign-in?{urlencode({'to': to})}"
    return page(drawn(tongue, network, "front.html", key=key, way_in=way_in), status)
