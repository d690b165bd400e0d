"""What is seen without being signed in: the front door, and why one stands before it."""

from contextlib import suppress
from urllib.parse import urlencode

from config import wording
from domain.errors import InviteSpent, NotPossibleNow
from domain.group.desk_knock import CODE_LIVES, shown_code
from domain.group.second_person import PATIENCE
from services.people import desk_entry, desk_invites
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Asked
from web.concerns import acting
from web.drawing import drawn

_TONGUES = ("nl", "en")
"""What everything at the desk is said in."""

_MOST_TONGUES = 20
_OUTSIDE = "web-front"
_UNKEPT = "-unkept"
_OF_EACH = frozenset({"concerns", "meetings"})
"""What has a page of each; forms about anything else stand on the page of all, or lead there."""


def closed(unit: Unit, asked: Asked) -> Answer:
    """Show the front door to who is not signed in, with the way to what they asked for.

    What they typed is not kept, as nobody knows whose it is: it is shown, to copy it.
    """
    tongue, key = tongue_of_browser(asked.accepted), f"web-front{_came_of_it(asked)}"
    return _front(tongue, unit.municipality.network.name, key, 401, asked)


def resting(unit: Unit, tongue: str, asked: Asked, *, kept: bool) -> Answer:
    """Ask who it is once more, and say whether what was typed is kept; else it is shown."""
    key = f"web-front-over{'-kept' if kept else _came_of_it(asked)}"
    return _front(tongue, unit.municipality.network.name, key, 401, asked)


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
    second = desk_entry.second_for(unit, knocked.person) if knocked.person else ""
    facts = {
        "second": second,
        "code": shown_code(knocked.code) if not waits else "",
        "until": moment(tongue, until, network.timezone),
        "way_in": "/sign-in",
    }
    return page(drawn(tongue, network.name, "nobody.html", **facts), 403)


def open_invite(unit: Unit, tongue: str, issuer: str, subject: str, invite: str) -> Answer | None:
    """Let who signed in come in by an invite; gives why not, in one clear sentence, if so."""
    languages = unit.municipality.network.languages
    language = tongue if tongue in languages else languages[0]
    try:
        with unit.attempt():
            desk_invites.open_invite(unit, issuer, subject, invite, language)
    except (InviteSpent, NotPossibleNow) as refusal:
        unit.refused = refusal.key
        return _front(tongue, unit.municipality.network.name, f"web-{refusal.key}", 403, None)
    return None


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
    way_in = f"/sign-in?{urlencode({'to': _way_on(asked)})}"
    words = asked.form.get("words", "") if asked is not None and key.endswith(_UNKEPT) else ""
    return page(drawn(tongue, network, "front.html", key=key, way_in=way_in, words=words), status)


def _came_of_it(asked: Asked) -> str:
    """Tell by the end of a key what came of a request: a form was not done, its words not kept."""
    if asked.method == "GET":
        return ""
    return _UNKEPT if asked.form.get("words") else "-undone"


def _way_on(asked: Asked | None) -> str:
    """Give the page to go on to; of a form that has none of its own, the page it stood on."""
    if asked is None:
        return "/"
    if asked.method == "POST" and not acting.is_writing(asked.path):
        return "/" + "/".join(asked.path[: 2 if _OF_EACH.intersection(asked.path[:1]) else 1])
    return asked.address + (f"?{urlencode(dict(asked.query))}" if asked.query else "")
