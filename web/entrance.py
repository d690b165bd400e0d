"""What is seen without being signed in: the front door, and why one stands before it."""

from contextlib import suppress
from urllib.parse import urlencode

from config import wording
from domain.errors import InviteSpent, NotPossibleNow
from domain.group.desk_knock import CODE_LIVES, shown_code
from domain.group.second_person import PATIENCE
from services.people import desk_accounts, desk_entry
from services.people.web_desk import desk_invites
from services.unit import Unit
from web import refusals
from web.answers import Answer, page
from web.asked import Asked
from web.drawing import drawn

_TONGUES = ("nl", "en")
"""What everything at the desk is said in."""

_MOST_TONGUES = 20
_OUTSIDE = "web-front"
_UNKEPT = "-unkept"


def closed(unit: Unit, asked: Asked, way_on: str) -> Answer:
    """Show the front door to who is not signed in, with the way on to what they asked for.

    What they typed is not kept, as nobody knows whose it is: it is shown, to copy it.
    """
    tongue, key = tongue_of_browser(asked.accepted), f"web-front{_came_of_it(asked)}"
    return _front(tongue, unit.municipality.network.name, key, 401, asked, way_on)


def resting(unit: Unit, tongue: str, asked: Asked, way_on: str, *, kept: bool) -> Answer:
    """Ask who it is once more, and say whether what was typed is kept; else it is shown."""
    key = f"web-front-over{'-kept' if kept else _came_of_it(asked)}"
    return _front(tongue, unit.municipality.network.name, key, 401, asked, way_on)


def unknown(unit: Unit, tongue: str, issuer: str, subject: str) -> Answer:
    """Show who signed in and is nobody how that can change: a code, or that somebody has to agree.

    Whose account it was hears the last word first. One clear sentence when too many stand there.
    """
    network = unit.municipality.network
    hashed = unit.store.desk_accounts.hash_of(issuer, subject)
    if (parted := parting(unit, tongue, hashed)) is not None:
        return parted
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


def parting(unit: Unit, tongue: str, hashed: bytes | None) -> Answer | None:
    """Show the last word to whose account it was, this once; None where there is none."""
    word = desk_accounts.last_word(unit, hashed) if hashed is not None else None
    network = unit.municipality.network
    if word is None:
        return None
    facts = {"phone": network.phone}
    shown = {"key": word.said, "facts": facts, "way_in": _way_in("/"), "words": ""}
    return page(drawn(tongue, network.name, "front.html", parting=word.words, **shown), 403)


def open_invite(unit: Unit, tongue: str, issuer: str, subject: str, invite: str) -> Answer | None:
    """Let who signed in come in by an invite; gives why not, in one clear sentence, if so."""
    languages = unit.municipality.network.languages
    language = tongue if tongue in languages else languages[0]
    try:
        with unit.attempt():
            desk_invites.open_invite(unit, issuer, subject, invite, language)
    except (InviteSpent, NotPossibleNow) as refusal:
        unit.refused = refusal.key
        return _front(tongue, unit.municipality.network.name, refusals.key_of(refusal), 403, None)
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


def _front(
    tongue: str,
    network: str,
    key: str,
    status: int,
    asked: Asked | None,
    way_on: str = "/",
    **facts: str,
) -> Answer:
    words = asked.words if asked is not None and key.endswith(_UNKEPT) else ""
    shown = {"key": key, "facts": facts, "way_in": _way_in(way_on), "words": words}
    return page(drawn(tongue, network, "front.html", parting="", **shown), status)


def _came_of_it(asked: Asked) -> str:
    """Tell by the end of a key what came of a request: a form was not done, its words not kept."""
    if asked.method == "GET":
        return ""
    return _UNKEPT if asked.words else "-undone"


def _way_in(way_on: str) -> str:
    return f"/sign-in?{urlencode({'to': way_on})}"
