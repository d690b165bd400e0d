"""The chat at the desk: what somebody without Telegram is told and asked, and what they answer.

All that the bot says in a private chat stands here with its buttons. What is typed and pressed is
heard as it is in Telegram; whoever draws this page gives it on (`answers.Heard`).
"""

import nh3

from config import wording
from domain.errors import StaleButton
from domain.identifiers import MessageId
from domain.people.desk_chat import DeskMessage
from services.people import desk_chat
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, Heard, file, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, get, post

ADDRESS = "messages"
LONGEST = 4096
"""UTF-16 units in one message, as everywhere the bot is spoken to."""

_TAGS = {"a", "b", "blockquote", "code", "em", "i", "pre", "s", "strong", "u"}
_WAYS = {"https", "http", "mailto", "tel"}
_DATA = "application/octet-stream"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the chat of who asks, the newest last; from then on they have seen it."""
    return _shown(unit, visit)


def say(unit: Unit, visit: Visit) -> Answer:
    """Give on what was typed. What is too long is shown once more, so that none of it is lost."""
    words = visit.asked.form.get("words", "").replace("\r\n", "\n").strip()
    if not visit.person.has_telegram and len(words.encode("utf-16-le")) // 2 > LONGEST:
        return _shown(unit, visit, words)
    if not words or visit.person.has_telegram:
        return go_on(f"/{ADDRESS}")
    return go_on(f"/{ADDRESS}#newest", Heard(text=words))


def press(unit: Unit, visit: Visit) -> Answer:
    """Give on that a button was pressed. Raises StaleButton for one that is not there any more."""
    message = _message(unit, visit.person, visit.asked.path[1])
    row, _, place = visit.asked.form.get("button", "").partition(".")
    if message is None or not (row.isdecimal() and place.isdecimal()):
        raise StaleButton
    try:
        _, data = message.buttons[int(row)][int(place)]
    except IndexError:
        raise StaleButton from None
    return go_on(f"/{ADDRESS}#newest", Heard(message=message.number, data=data))


def attached(unit: Unit, visit: Visit) -> Answer:
    """Give the file that came with a message. Raises StaleButton for one that is gone."""
    message = _message(unit, visit.person, visit.asked.path[1])
    content = unit.store.desk_messages.content(message) if message is not None else None
    if message is None or content is None:
        raise StaleButton
    return file(content, _DATA, message.file)


def _message(unit: Unit, person: Person, part: str) -> DeskMessage | None:
    if not part.isascii() or not part.isdecimal():
        return None
    return unit.store.desk_messages.find(person.id, MessageId(int(part)))


def _shown(unit: Unit, visit: Visit, too_long: str = "") -> Answer:
    person = visit.person
    looked = desk_chat.standing if visit.asked.by_itself else desk_chat.open_chat
    standing = looked(unit, person)
    facts = {
        "messages": [_drawn(unit, visit, each) for each in standing],
        "menu": () if person.has_telegram else desk_chat.menu_of(standing),
        "answers": not person.has_telegram,
        "too_long": too_long,
        "most": LONGEST,
    }
    return page(draw_for(unit, visit, "chat.html", **facts), 422 if too_long else 200)


def _drawn(unit: Unit, visit: Visit, message: DeskMessage) -> dict[str, object]:
    zone, tongue = unit.municipality.network.timezone, visit.tongue
    day, hour = wording.day(tongue, message.at, zone), wording.hour(tongue, message.at, zone)
    return {
        "number": message.number,
        "text": ours(nh3.clean(message.text, tags=_TAGS, url_schemes=_WAYS)),
        "when": f"{day} {hour}",
        "own": message.own,
        "rows": [[label for label, _ in row] for row in message.buttons],
        "file": message.file,
        "concern": message.concern if _may_open(unit, message) else None,
    }


def _may_open(unit: Unit, message: DeskMessage) -> bool:
    return message.concern is not None and unit.store.concerns.by_id(message.concern) is not None


ROUTES: tuple[Route, ...] = (
    get(f"/{ADDRESS}", COLLEAGUES, show),
    post(f"/{ADDRESS}", COLLEAGUES, say),
    post(f"/{ADDRESS}/{ANY}/press", COLLEAGUES, press),
    get(f"/{ADDRESS}/{ANY}/file", COLLEAGUES, attached),
)
