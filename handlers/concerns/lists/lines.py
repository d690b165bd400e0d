"""Concerns in a list: one line each, with a link to their topic, and no word of what was told."""

from collections.abc import Callable, Sequence

from config import wording
from domain.concerns.concern import Concern, Stage, next_due
from domain.concerns.waiting_for import Whose, waits
from domain.identifiers import ChatId, MessageId
from domain.typed_text import shorten
from services.concerns.words import face
from services.unit import Unit
from storage.records import OfficialsGroup

LONGEST_SUBJECT = 40
MOST_LINES = 45
"""Links Telegram certainly shows in one message: it takes a hundred, and bold counts too."""

LONGEST = 3_800
"""Characters of all lines together, well under what one message holds."""

_SUPERGROUP = "-100"


def link(chat: ChatId, number: int | None) -> str | None:
    """Give the address of a topic or message in a supergroup; None where there is none."""
    text = str(chat)
    if number is None or not text.startswith(_SUPERGROUP):
        return None
    return f"https://t.me/c/{text.removeprefix(_SUPERGROUP)}/{number}"


def line(unit: Unit, group: OfficialsGroup | None, concern: Concern, tongue: str) -> str:
    """Give the line of one concern: how urgent, which one, about what, whose, by when.

    It links to its topic in the `group`, where it is for that.
    """
    placement = unit.store.concerns.placement(concern.id)
    to: MessageId | int | None = placement.thread or placement.card
    address = link(group.chat, to) if group is not None else None
    facts = {
        "sign": face.sign(concern),
        "reference": str(concern.reference),
        "subject": shorten(face.subject(unit, concern, tongue), LONGEST_SUBJECT),
        "owner": _owner(unit, concern, tongue),
        "due": due(unit, tongue, concern),
    }
    if address is None:
        return wording.say(tongue, "clock-line-plain", **facts)
    return wording.say(tongue, "clock-line", link=address, **facts)


def due(unit: Unit, tongue: str, concern: Concern) -> str:
    """Say what a concern waits for next, and until when, in a few words."""
    zone, first = unit.municipality.network.timezone, next_due(concern)
    if first is not None:
        state = "late" if first[1] <= unit.now else "due"
        day = wording.short_day(tongue, first[1], zone)
        return wording.label(tongue, f"clock-{state}", day=day)
    for wait in waits(concern):
        if wait.whose in {Whose.REPORTER, Whose.COORDINATOR}:
            day = wording.short_day(tongue, wait.until, zone)
            return wording.label(tongue, "clock-waits", whose=wait.whose, day=day)
    return wording.label(tongue, "clock-nothing")


def fitting(
    concerns: Sequence[Concern], draw: Callable[[Concern], str], room: int = LONGEST
) -> tuple[list[str], int]:
    """Draw as many lines as one message holds; gives them, and how many were left out."""
    lines = list[str]()
    for concern in concerns[:MOST_LINES]:
        drawn = draw(concern)
        if len(drawn) > room:
            break
        room -= len(drawn) + 1
        lines.append(drawn)
    return lines, len(concerns) - len(lines)


def _owner(unit: Unit, concern: Concern, tongue: str) -> str:
    if concern.owner is None or concern.stage is Stage.FILED:
        return wording.label(tongue, "clock-nobody")
    return face.name_of(unit, concern.owner, tongue)
