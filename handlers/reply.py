"""REPLY: a fixed text to one person, with the standing menu where it belongs."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from config import wording
from domain.concerns.concern import Deadline, Urgency
from domain.conversations.notices import ReplyDetail
from domain.filing.drafts import READING_MINUTES, WARNED_FOR, DraftRest
from domain.identifiers import MessageId, PersonId
from domain.options import say
from domain.roles import Role
from handlers import standing_menu
from handlers.concerns.protocol_picture import term_label
from handlers.filing.receipts import readers
from handlers.people import privacy
from handlers.telegram.calls import JSON, Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services import officials
from services.announcements import letters
from services.conversations import clear_chat, resting
from services.unit import Unit
from storage.records import Outgoing, Person
from storage.tables.inbox import DONE_KEPT, QUARANTINED_KEPT

Facts = dict[str, str | int]

_NUMBERS = frozenset({"max", "over", "most", "coordinators", "left", "minutes"})
"""Facts that texts write as numbers, in the manner of the language (20.000 or 20,000)."""

_PEOPLE = frozenset({"colleague", "by"})
"""Facts that are a person's id, and are said as their name."""

_HOUR = timedelta(hours=1)

_SUPERVISOR = "Autoriteit Persoonsgegevens"
"""Who supervises in the Netherlands, when a municipality names nobody."""


class Reply(Private):
    """Says a text of the catalogue, in the place of a `message` when there is one.

    Facts that are content, like a name, are looked up here and never kept in the notice.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; somebody who was removed still hears so, without a menu."""
        person = recipient(unit, item)
        if person is None:
            return None
        detail = item.notice.detail_as(ReplyDetail)
        facts = _facts(unit, person, detail)
        if facts is None:
            return None
        text = wording.say(person.language, detail.text, **facts)
        if detail.before:
            text = f"{wording.say(person.language, detail.before)}\n\n{text}"
        if detail.also:
            text = f"{text}\n\n{wording.say(person.language, detail.also)}"
        markup = None
        if item.notice.message is None:
            markup = standing_menu.markup(unit, person, wanted=detail.menu)
        if detail.text in privacy.TEXTS:
            markup = inline(privacy.rows(person, detail))
        return to_person(person, text, item.notice.message, markup)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Let a word along the way go with the conversation; the menu's message stays.

        From a warning that arrived on, the time until the draft goes is counted.
        """
        person, detail = recipient(unit, item), item.notice.detail_as(ReplyDetail)
        if detail.text in _WARNINGS:
            resting.warning_arrived(unit, detail.facts.get(resting.DRAFT, ""))
        if person is not None and "reply_markup" in call.params:
            standing_menu.note(unit, person, call, result)
        elif person is not None and call.method == "sendMessage" and not detail.menu:
            clear_chat.collect(unit, person.id, MessageId(result["message_id"]))
        return Verdict.DONE


def _facts(unit: Unit, person: Person, detail: ReplyDetail) -> Facts | None:
    facts: Facts = {
        name: int(value) if name in _NUMBERS else value for name, value in detail.facts.items()
    }
    for who in _PEOPLE & detail.facts.keys():
        named = unit.store.people.by_id(PersonId(detail.facts[who]))
        facts[who] = (named.called if named else None) or "?"
    if (rest := _OF_DRAFTS.get(detail.text)) is not None:
        return _of_draft(unit, person, detail, rest)
    look_up = _LOOKED_UP.get(detail.text)
    if look_up is None:
        return facts
    found = look_up(unit, person)
    return None if found is None else facts | found


def _who(unit: Unit, person: Person) -> Facts:
    return {
        "name": person.name or "",
        "role": str(person.role),
        "network": unit.municipality.network.name,
        "where": officials.where_of(unit, person),
    }


def _how(unit: Unit, person: Person) -> Facts:
    """Give what the protocol promises, so that the explanation can never say anything else."""
    agreed, language = unit.municipality.protocol.agreements, person.language
    usual, urgent = agreed[Urgency.NORMAL].terms, agreed[Urgency.URGENT].terms
    return {
        "phone": unit.municipality.network.phone,
        "readers": readers(unit, language),
        "reading": READING_MINUTES,
        "confirm": term_label(language, usual[Deadline.CONFIRM]),
        "takeup": term_label(language, usual[Deadline.TAKE_UP]),
        "feedback": term_label(language, usual[Deadline.FEEDBACK]),
        "urgent": term_label(language, urgent[Deadline.CONFIRM]),
        "where": officials.where_of(unit, person),
    }


def _privacy(unit: Unit, _: Person) -> Facts:
    return {
        "where": officials.where(unit),
        "phone": unit.municipality.network.phone,
        "draft": WARNED_FOR // _HOUR,
        "reading": READING_MINUTES,
        "received": DONE_KEPT // _HOUR,
        "failed": QUARANTINED_KEPT.days,
        "kept": max(outcome.keep_days for outcome in unit.municipality.protocol.outcomes.values()),
        "withdrawn": unit.municipality.protocol.periods.withdrawn,
        "meetings": unit.municipality.network.habits.keep_days,
        **_periods(unit),
    }


def _periods(unit: Unit) -> Facts:
    keeping = unit.municipality.network.keeping
    return {
        "account": keeping.account_days,
        "dates": keeping.dates_days,
        "journal": keeping.journal_days,
    }


def _rights(unit: Unit, person: Person) -> Facts:
    """Give who answers for what is kept; what a municipality did not say is empty, and said so."""
    network = unit.municipality.network
    told, ground = network.answerable, network.answerable.ground
    return {
        "phone": network.phone,
        "controller": told.controller or network.municipality,
        "officer": told.officer,
        "ground": say(ground, person.language) if ground else "",
        "supervisor": told.supervisor or _SUPERVISOR,
        "has": "yes" if told.officer else "no",
        "grounded": "yes" if ground else "no",
    }


def _of_draft(unit: Unit, person: Person, detail: ReplyDetail, rest: DraftRest) -> Facts | None:
    """Say when the draft goes; nothing when its writer went on, or ended it, meanwhile."""
    draft = detail.facts.get(resting.DRAFT, "")
    if resting.as_told(unit, draft, rest) is None:
        return None
    ends, zone = unit.now + WARNED_FOR, unit.municipality.network.timezone
    return {
        "day": wording.day(person.language, ends, zone),
        "hour": wording.hour(person.language, ends, zone),
    }


def _passed_on(unit: Unit, person: Person) -> Facts:
    """Name those who read what this member says back to an announcement."""
    names = sorted(reader.name or "?" for reader in letters.readers(unit, person))
    return {
        "names": wording.listed(person.language, names),
        "phone": unit.municipality.network.phone,
    }


_LOOKED_UP: Mapping[str, Callable[[Unit, Person], Facts | None]] = {
    "menu-welcome": _who,
    "menu-how-to-leave": lambda unit, _: {"phone": unit.municipality.network.phone},
    "people-welcome": _who,
    "people-welcome-again": _who,
    **{f"explain-how-{role}": _how for role in Role},
    **dict.fromkeys(privacy.TEXTS, _privacy),
    f"{privacy.SHORT}-{privacy.RIGHTS}": _rights,
    "rights-late": _rights,
    "letter-passed-on": _passed_on,
}

_WARNINGS = ("reporting-draft-warn", "telling-warn", "form-warn")
_NUDGES = ("reporting-draft-nudge", "telling-nudge", "form-nudge")
_OF_DRAFTS: Mapping[str, DraftRest] = {
    **dict.fromkeys(_WARNINGS, DraftRest.WARNED),
    **dict.fromkeys(_NUDGES, DraftRest.NUDGED),
}
"""Words about a draft, and how it must rest for them to be so."""
