"""NUDGE: who has to do something next is reminded of it, in the topic of the concern."""

from config import wording
from domain.concerns.concern import Concern, next_due
from domain.concerns.deadlines import Deadline
from domain.concerns.notices import NudgeDetail
from handlers.concerns.topics import InTopic, Spot
from handlers.concerns.who_is_called import mention
from handlers.telegram import language
from handlers.telegram.calls import Call
from services.concerns import reminding
from services.unit import Unit
from storage.records import Outgoing


class Nudge(InTopic):
    """Which concern, which act, since when and by when; nothing once it was done."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the reminder to whom it is for now; None when it is not true any more."""
        detail = item.notice.detail_as(NudgeDetail)
        still = reminding.asks_something(concern) and reminding.still_waits(concern, detail)
        if not still:
            return None
        lines = [_to(unit, concern)]
        if detail.act is not None:
            lines.append(_say(unit, "clock-nudge-asked", reference=concern.reference))
        lines += _waits(unit, concern, detail.deadline)
        if detail.escalated:
            lines.append(_say(unit, "clock-nudge-escalated"))
        return Call("sendMessage", spot.message("\n".join(lines)))


def _to(unit: Unit, concern: Concern) -> str:
    """Mention everybody it is for, so that their phones say so."""
    contacts = sorted(reminding.contacts(unit, concern), key=lambda person: person.name or "")
    people = [mention(language.of_group(unit), person) for person in contacts]
    return f"🔔 {', '.join(people)}"


def _waits(unit: Unit, concern: Concern, deadline: Deadline | None) -> list[str]:
    """Say what waits: the promise meant, or the one that comes first."""
    first = next_due(concern)
    name = deadline or (first[0] if first is not None else None)
    clock = next((each for each in concern.timeline.clocks if each.deadline == name), None)
    if clock is None:
        return []
    tongue, zone = language.of_group(unit), unit.municipality.network.timezone
    state = "late" if clock.due_at <= unit.now else "due"
    return [
        _say(
            unit,
            f"clock-nudge-{clock.deadline}",
            reference=concern.reference,
            day=wording.day(tongue, clock.started_at, zone),
        ),
        _say(
            unit,
            f"clock-nudge-{state}",
            day=wording.day(tongue, clock.due_at, zone),
            hour=wording.hour(tongue, clock.due_at, zone),
        ),
    ]


def _say(unit: Unit, key: str, **facts: str) -> str:
    return wording.say(language.of_group(unit), key, **facts)
