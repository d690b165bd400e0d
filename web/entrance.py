"""What is seen without being signed in: the front door, and why one stands before it."""

from contextlib import suppress
from urllib.parse import urlencode

from config import wording
from domain.errors import NotPossibleNow
from domain.group.desk_knock import CODE_LIVES, shown_code
from domain.group.second_person import PATIENCE
from services.people import desk_entry
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Asked
from web.drawing import drawn

_TONGUES = ("nl", "en")
"""What everything at the desk is said in."""

_MOST_TONGUES = 20
_OUTSIDE = "web-front"


def closed(unit: Unit, asked: Asked) -> Answer:
    """Show the front door to who is not signed in, with the way to what they asked for.

    What they typed is not kept, as nobody knows whose it is: that is said.
    """
    tongue = tongue_of_browser(asked.accepted)
    key = "web-front-unkept" if asked.method == "POST" else "web-front"
    return _front(tongue, unit.municipality.network.name, key, 401, asked)


def resting(unit: Unit, tongue: str, asked: Asked) -> Answer:
    """Ask who it is once more; what was typed is kept."""
    return _front(tongue, unit.municipality.network.name, "web-front-over", 401, asked)


def unknown(unit: Unit, tongue: str, issuer: str, subject: str) -> Answer:
    """Show who signed in and is nobody how that can change: a code, or that somebody has to agree.

    One clear sentence when too many stand at the door.
    """
    network = unit.municipality.network
    try:
        with unit.attempt():
            knocked = desk_entry.knock(unit, issuer, subject).state
    except NotPossibleNow:
        return _front(tongue, network.name, "web-front-full", 503, None)
    waits = knocked.proposal is not None
    until = (knocked.proposal.at + PATIENCE) if knocked.proposal else knocked.at + CODE_LIVES
    moment = wording.day if waits else wording.hour
    facts = {
        "code": shown_code(knocked.code) if not waits else "",
        "until": moment(tongue, until, network.timezone),
        "way_in": "/sign-in",
    }
    return page(drawn(tongue, network.name, "nobody.html", **facts), 403)


def outside(tongue: str, key: str, status: int) -> Answer:
    """Say something where no database is asked."""
    if key.startswith(_OUTSIDE):
        return _front(tongue, "", key, status, None)
    return page(drawn(tongue, "", "sentence.html", key=key, facts={}), status)


def tongue_of_browser(accepted: str) -> str:
    """Give the language that a browser asks for first, of those we have; Dutch without one."""
    wanted = []
    for place, each in enumerate(accepted.split(",")[:_MOST_TONGUES]):
        name, _, weight = each.partition(";q=")
        with suppress(ValueError):
            wanted.append((-float(weight or 1), place, name.strip().lower().partition("-")[0]))
    return next((name for _, _, name in sorted(wanted) if name in _TONGUES), _TONGUES[0])


def _front(tongue: str, network: str, key: str, status: int, asked: Asked | None) -> Answer:
    to = "/" if asked is None else asked.address
    if asked is not None and asked.query:
        to = f"{to}?{urlencode(dict(asked.query))}"
    way_in = f"/sign-in?{urlencode({'to': to})}"
    return page(drawn(tongue, network, "front.html", key=key, way_in=way_in), status)
