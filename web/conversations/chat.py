"""The chat at the desk: what somebody without Telegram is told and asked, and what they answer.

All that the bot says in a private chat stands here with its buttons. What is typed and pressed is
heard as it is in Telegram; whoever draws this page gives it on (`answers.Heard`).
"""

from hashlib import sha256

import nh3

from config import wording
from domain.errors import StaleButton
from domain.identifiers import ChatId, MessageId
from domain.people.desk_chat import DeskMessage
from domain.typed_text import clean
from services.people import desk_chat
from services.presses import PressMade
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, Heard, file, file_there, go_on, page
from web.asked import Visit, number_in
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, Writing, for_newcomers, get, post

ADDRESS = "messages"
LONGEST = 4096
"""UTF-16 units in one message, as everywhere the bot is spoken to."""

_TAGS = {"a", "b", "blockquote", "code", "em", "i", "pre", "s", "strong", "u"}
_WAYS = {"https", "http", "mailto", "tel"}
_NEWEST = f"/{ADDRESS}#newest"
_STATUS = {"web-form-kept": 409}
_MARK = 16
"""Signs of the mark of a button."""

_KINDS = {"pdf": "application/pdf", "ics": "text/calendar", "png": "image/png", "txt": "text/plain"}
_DATA = "application/octet-stream"
"""What a file is, by how its name ends; always to be kept, and never shown as a page."""


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the chat of who asks, the newest last; from then on they have seen it."""
    return _shown(unit, visit, _number(visit.asked.query.get("before", "")))


def say(unit: Unit, visit: Visit) -> Answer:
    """Give on what was typed. What is too long is shown once more, so that none of it is lost.

    The same from the same page, seconds later, is one form that was posted twice.
    """
    words = clean(visit.asked.form.get("words", ""))
    if not visit.person.has_telegram and len(words.encode("utf-16-le")) // 2 > LONGEST:
        return _shown(unit, visit, words=words, problem="web-messages-too-long")
    if not words or visit.person.has_telegram:
        return go_on(f"/{ADDRESS}")
    account = visit.person.account
    below = MessageId(number_in(visit.asked.form.get("below", "")) or 0)
    made = PressMade(account, ChatId(account), below, _mark(words))
    if unit.presses.repeats(made, unit.now):
        return go_on(_NEWEST)
    unit.presses.took_effect(made, unit.now)
    return go_on(_NEWEST, Heard(text=words))


def say_again(unit: Unit, visit: Visit) -> Answer:
    """Show words once more that stood in a page of an earlier session, and do nothing with them."""
    return _shown(unit, visit, words=visit.asked.form.get("words", ""), problem="web-form-kept")


def keep(_unit: Unit, _visit: Visit) -> bool:
    """Keep nothing of what was typed as a session ended: it is shown, to be copied."""
    return False


def press(unit: Unit, visit: Visit) -> Answer:
    """Give on that a button was pressed, once. Raises StaleButton for one that is not there.

    A button is known by what it carries, so that one which took its place is never pressed for it;
    the second press of two in a row finds it gone, and nothing is wrong.
    """
    message, account = _message(unit, visit.person, visit.asked.path[1]), visit.person.account
    if message is None:
        raise StaleButton
    mark = visit.asked.form.get("button", "")
    made = PressMade(account, ChatId(account), message.number, mark)
    buttons = [button for row in message.buttons for button in row]
    data = next((data for _, data in buttons if _mark(data) == mark), None)
    if data is None and not unit.presses.repeats(made, unit.now):
        raise StaleButton
    if data is None:
        return go_on(_NEWEST)
    unit.presses.took_effect(made, unit.now)
    return go_on(_NEWEST, Heard(message=message.number, data=data))


def attached(unit: Unit, visit: Visit) -> Answer:
    """Give the file that came with a message. Raises StaleButton for one that is gone."""
    message = _message(unit, visit.person, visit.asked.path[1])
    if message is None or not message.file:
        raise StaleButton
    kind = _KINDS.get(message.file.rpartition(".")[2].lower(), _DATA)
    content = unit.store.desk_messages.content(message)
    if content is not None:
        return file(content, kind, message.file)
    if not message.source:
        raise StaleButton
    return file_there(message.source, kind, message.file)


def invited(unit: Unit, visit: Visit) -> Answer:
    """Tell who pasted an invite that they are in already, and that it was not used."""
    facts: dict[str, object] = {"key": "web-invited-already", "facts": {}}
    return page(draw_for(unit, visit, "sentence.html", **facts))


def _message(unit: Unit, person: Person, part: str) -> DeskMessage | None:
    number = _number(part)
    return None if number is None else unit.store.desk_messages.find(person.id, number)


def _number(part: str) -> MessageId | None:
    """Read the number of a message in an address; None for what is none."""
    number = number_in(part)
    return None if number is None else MessageId(number)


def _mark(data: str) -> str:
    """Give what tells a button from any other: by what it carries, and without that."""
    return sha256(data.encode()).hexdigest()[:_MARK]


def _shown(
    unit: Unit, visit: Visit, before: MessageId | None = None, words: str = "", problem: str = ""
) -> Answer:
    person = visit.person
    if not visit.asked.by_itself:
        desk_chat.see(unit, person)
    standing, older = desk_chat.standing(unit, person, before)
    facts = {
        "messages": [_drawn(unit, visit, each) for each in standing],
        "older": older,
        "newest": before is None,
        "below": standing[-1].number if standing else 0,
        "menu": () if person.has_telegram else desk_chat.menu_of(unit, person.id),
        "answers": not person.has_telegram,
        "words": words,
        "problem": problem,
        "most": LONGEST,
    }
    status = _STATUS.get(problem, 422) if problem else 200
    return page(draw_for(unit, visit, "chat.html", **facts), status)


def _drawn(unit: Unit, visit: Visit, message: DeskMessage) -> dict[str, object]:
    zone, tongue = unit.municipality.network.timezone, visit.tongue
    day, hour = wording.day(tongue, message.at, zone), wording.hour(tongue, message.at, zone)
    return {
        "number": message.number,
        "text": ours(nh3.clean(message.text, tags=_TAGS, url_schemes=_WAYS)),
        "when": f"{day} {hour}",
        "own": message.own,
        "rows": [[(label, _mark(data)) for label, data in row] for row in message.buttons],
        "file": message.file,
        "concern": message.concern if _may_open(unit, message) else None,
    }


def _may_open(unit: Unit, message: DeskMessage) -> bool:
    return message.concern is not None and unit.store.concerns.by_id(message.concern) is not None


ROUTES: tuple[Route, ...] = (
    *for_newcomers(
        get(f"/{ADDRESS}", COLLEAGUES, show),
        post(f"/{ADDRESS}", COLLEAGUES, say, Writing(keep, say_again)),
        post(f"/{ADDRESS}/{ANY}/press", COLLEAGUES, press),
        get(f"/{ADDRESS}/{ANY}/file", COLLEAGUES, attached),
    ),
    get("/invited", COLLEAGUES, invited),
)
