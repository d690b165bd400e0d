"""NUDGE: who has to do something next is reminded of it, in the topic or at the desk."""

from config import wording
from domain.concerns.concern import Concern, next_due
from domain.concerns.deadlines import Deadline
from domain.concerns.notices import NudgeDetail
from handlers.concerns.topics import InTopic, Spot
from handlers.concerns.who_is_called import mention
from handlers.telegram import language
from handlers.telegram.at_desk import OrAtDesk, concern_for, laid
from handlers.telegram.calls import Call
from services.concerns import reminding
from services.unit import Unit
from storage.records import Outgoing, Person


class Nudge(OrAtDesk, InTopic):
    """Which concern, which act, since when and by when; nothing once it was done."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the reminder to whom it is for now; None when it is not true any more."""
        lines = _lines(unit, item, concern, language.of_group(unit))
        if not lines:
            return None
        return Call("sendMessage", spot.message("\n".join([_to(unit, concern), *lines])))

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Give the reminder; None for whom it is not, and when it is not true any more."""
        concern = concern_for(unit, item, reader)
        if concern is None or reader not in reminding.contacts(unit, concern):
            return None
        lines = _lines(unit, item, concern, reader.language)
        return laid("\n".join(["🔔", *lines])) if lines else None


def _lines(unit: Unit, item: Outgoing, concern: Concern, tongue: str) -> list[str]:
    """Say what waits; nothing when it does not any more."""
    detail = item.notice.detail_as(NudgeDetail)
    if not (reminding.asks_something(concern) and reminding.still_waits(concern, detail)):
        return []
    lines = []
    if detail.act is not None:
        lines.append(wording.say(tongue, "clock-nudge-asked", reference=concern.reference))
    lines += _waits(unit, concern, detail.deadline, tongue)
    if detail.escalated:
        lines.append(wording.say(tongue, "clock-nudge-escalated"))
    return lines


def _to(unit: Unit, concern: Concern) -> str:
    """Mention everybody it is for, so that their phones say so."""
    contacts = sorted(reminding.contacts(unit, concern), key=lambda person: person.name or "")
    people = [mention(language.of_group(unit), person) for person in contacts]
    return f"🔔 {', '.join(people)}"


def _waits(unit: Unit, concern: Concern, deadline: Deadline | None, tongue: str) -> list[str]:
    """Say what waits: the promise meant, or the one that comes first."""
    first = next_due(concern)
    name = deadline or (first[0] if first is not None else None)
    clock = next((each for each in concern.timeline.clocks if each.deadline == name), None)
    if clock is None:
        return []
    zone = unit.municipality.network.timezone
    state = "late" if clock.due_at <= unit.now else "due"
    return [
        wording.say(
            tongue,
            f"clock-nudge-{clock.deadline}",
            reference=concern.reference,
            day=wording.day(tongue, clock.started_at, zone),
        ),
        wording.say(
            tongue,
            f"clock-nudge-{state}",
            day=wording.day(tongue, clock.due_at, zone),
            hour=wording.hour(tongue, clock.due_at, zone),
        ),
    ]
