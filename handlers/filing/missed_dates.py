"""MISSED_DATE: a promised date has passed, and the reporter reads so instead of waiting on."""

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.promise_clock import PromiseClock
from domain.filing.notices import MissedDateDetail
from domain.roles import Standing
from handlers.filing.receipts import when
from handlers.telegram.calls import Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.private_message import Private, recipient, to_person
from services.filing import missed_dates
from services.unit import Unit
from storage.records import Outgoing


class MissedDate(Private):
    """Which date passed, that it was not kept yet, who knows, and that calling is fine."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None when it is not so any more, or its reader has left."""
        person, concern = recipient(unit, item), concern_of(unit, item)
        if person is None or person.standing is not Standing.MEMBER or concern is None:
            return None
        clock = missed_dates.still_missed(unit, concern, item.notice.detail_as(MissedDateDetail))
        if clock is None:
            return None
        tongue = person.language
        said = wording.say(
            tongue,
            f"missed-{clock.deadline}",
            reference=concern.reference,
            kind=str(concern.kind),
            day=when(unit, tongue, concern, clock.deadline, clock.due_at),
        )
        return to_person(person, f"{said}\n\n{who_knows(unit, tongue, concern, clock)}")


def who_knows(unit: Unit, tongue: str, concern: Concern, clock: PromiseClock) -> str:
    """Say what the coordinator knows of a promise that is late, and that calling is fine (HTML)."""
    parts = []
    since = missed_dates.known_since(unit, concern, clock)
    if since is not None:
        day = wording.day(tongue, since, unit.municipality.network.timezone)
        parts.append(wording.say(tongue, "missed-coordinator-knows", day=day))
    elif missed_dates.coordinator_will_hear(unit, concern, clock):
        parts.append(wording.say(tongue, "missed-coordinator-hears"))
    parts.append(wording.say(tongue, "missed-call", phone=unit.municipality.network.phone))
    return " ".join(parts)
