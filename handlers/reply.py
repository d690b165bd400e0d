"""REPLY: a fixed text to one person, with the standing menu where it belongs."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from domain.concerns.concern import Deadline, Urgency
from domain.filing.drafts import IDLE, READING_MINUTES
from domain.identifiers import MessageId, PersonId
from domain.roles import Role, Standing
from handlers import menu
from handlers.concerns.protocol_picture import term_label
from handlers.filing.receipts import readers
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.announcements import letters as corresponding
from services.conversations import clear_chat as tidying
from services.drafting import PLACE
from services.unit import Unit
from storage.records import Outgoing, Person
from storage.tables.inbox import DONE_KEPT, QUARANTINED_KEPT

Facts = dict[str, str | int]

_NO_FACTS = frozenset({"text", "menu", "also"})
_NUMBERS = frozenset({"max", "over", "most"})
"""Facts that texts write as numbers, in the manner of the language (20.000 or 20,000)."""

_HOUR = timedelta(hours=1)


class Reply(Private):
    """Says `detail["text"]` (a catalogue key); the rest of the detail are its facts.

    With a `message` it takes that message's place; `also` names a text to end with. Facts that
    are content, like a name, are looked up here and never kept in the notice.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; somebody who was removed still hears so, without a menu."""
        person = recipient(unit, item)
        if person is None:
            return None
        facts = _facts(unit, person, item.notice.detail)
        if facts is None:
            return None
        text = wording.say(person.language, item.notice.detail["text"], **facts)
        if also := item.notice.detail.get("also"):
            text = f"{text}\n\n{wording.say(person.language, also)}"
        return to_person(person, text, item.notice.message, _markup(person, item))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Let a word along the way go with the conversation; the menu's message stays."""
        person = item.notice.person
        if (
            person is not None
            and call.method == "sendMessage"
            and "reply_markup" not in call.params
        ):
            tidying.collect(unit, person, MessageId(result["message_id"]))
        return Verdict.DONE


def _markup(person: Person, item: Outgoing) -> dict[str, Any] | None:
    if item.notice.message is not None:
        return None
    if person.standing is Standing.REMOVED:
        return {"remove_keyboard": True}
    return menu.keyboard(person) if item.notice.detail.get("menu") == "yes" else None


def _facts(unit: Unit, person: Person, detail: Mapping[str, str]) -> Facts | None:
    facts: Facts = {
        name: int(value) if name in _NUMBERS else value
        for name, value in detail.items()
        if name not in _NO_FACTS
    }
    if "colleague" in detail:
        colleague = unit.store.people.by_id(PersonId(detail["colleague"]))
        facts["colleague"] = (colleague.name if colleague else None) or "?"
    look_up = _LOOKED_UP.get(detail["text"])
    if look_up is None:
        return facts
    found = look_up(unit, person)
    return None if found is None else facts | found


def _who(unit: Unit, person: Person) -> Facts:
    return {
        "name": person.name or "",
        "role": str(person.role),
        "network": unit.house.network.name,
    }


def _how(unit: Unit, person: Person) -> Facts:
    """Give what the protocol promises, so that the explanation can never say anything else."""
    agreed, language = unit.house.protocol.agreements, person.language
    usual, urgent = agreed[Urgency.NORMAL].terms, agreed[Urgency.URGENT].terms
    return {
        "phone": unit.house.network.phone,
        "readers": readers(unit, language),
        "confirm": term_label(language, usual[Deadline.CONFIRM]),
        "takeup": term_label(language, usual[Deadline.TAKE_UP]),
        "feedback": term_label(language, usual[Deadline.FEEDBACK]),
        "urgent": term_label(language, urgent[Deadline.CONFIRM]),
    }


def _privacy(unit: Unit, _: Person) -> Facts:
    return {
        "phone": unit.house.network.phone,
        "draft": IDLE // _HOUR,
        "reading": READING_MINUTES,
        "received": DONE_KEPT // _HOUR,
        "failed": QUARANTINED_KEPT.days,
        "kept": max(outcome.keep_days for outcome in unit.house.protocol.outcomes.values()),
        "withdrawn": unit.house.protocol.periods.withdrawn,
    }


def _draft_ends(unit: Unit, person: Person) -> Facts | None:
    """Say when the draft goes; nothing when its writer went on, or ended it, meanwhile."""
    conversation = unit.store.conversations.of(person.id, PLACE)
    if conversation is None or not conversation.warned:
        return None
    ends, zone = conversation.updated_at + IDLE, unit.house.network.timezone
    return {
        "day": wording.day(person.language, ends, zone),
        "hour": wording.hour(person.language, ends, zone),
    }


def _passed_on(unit: Unit, person: Person) -> Facts:
    """Name those who read what this member says back to an announcement."""
    names = sorted(reader.name or "?" for reader in corresponding.readers(unit, person))
    return {"names": ", ".join(names), "phone": unit.house.network.phone}


_LOOKED_UP: Mapping[str, Callable[[Unit, Person], Facts | None]] = {
    "menu-welcome": _who,
    "menu-how-to-leave": lambda unit, _: {"phone": unit.house.network.phone},
    "people-welcome": _who,
    **{f"explain-how-{role}": _how for role in Role},
    "explain-privacy": _privacy,
    "letter-passed-on": _passed_on,
    **dict.fromkeys(("reporting-draft-warn", "telling-warn", "form-warn"), _draft_ends),
    **dict.fromkeys(
        ("reporting-draft-dropped", "telling-dropped", "form-dropped"),
        lambda _unit, _person: {"hours": IDLE // _HOUR},
    ),
}
