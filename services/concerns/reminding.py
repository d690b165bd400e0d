"""Reminding: who is told that a promise waits, in as few messages as will do.

A reminder names the promise it is about, so that it is not shown once that promise was kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.concerns.concern import Concern, Deadline, Stage
from domain.concerns.waiting_for import Reminder
from domain.identifiers import ConcernId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.concerns import absence as presence
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

FEW = 5
"""More reminders than this at once become one message."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A concern of which a promise waits; `escalated` when the coordinator hears of it too."""

    concern: Concern
    reminder: Reminder
    escalated: bool

    @property
    def detail(self) -> dict[str, str]:
        """Give what a notice keeps of it: codes and dates."""
        facts = {
            "deadline": str(self.reminder.deadline),
            "due": self.reminder.due_at.isoformat(),
            "percent": str(self.reminder.percent),
        }
        return facts | ({"escalated": "yes"} if self.escalated else {})


def tell_group(unit: Unit, found: Sequence[Remembered]) -> list[ConcernId]:
    """Remind in the topics. When it is many, gives them back instead, to be told in one message.

    A reminder that still waits, because the group could not be reached, makes way for the next.
    """
    if len(found) > FEW:
        return [each.concern.id for each in found]
    for each in found:
        unit.tell(
            Notice(
                NoticeKind.NUDGE,
                Priority.REMINDER,
                concern=each.concern.id,
                detail=each.detail,
                coalesce=f"nudge:{each.concern.id}:{each.reminder.deadline}",
            )
        )
    return []


def tell_coordinators(unit: Unit, found: Sequence[Remembered]) -> None:
    """Put what is far beyond its term on the coordinators' desks; many in one message."""
    escalated = [each for each in found if each.escalated]
    for each in escalated:
        unit.store.journal.append(
            JournalAct.ESCALATED,
            unit.now,
            concern=each.concern.id,
            detail=each.reminder.deadline,
        )
    for coordinator in unit.store.people.coordinators():
        if len(escalated) > FEW:
            _to_desk(unit, coordinator, None, {"page": "open"})
            continue
        for each in escalated:
            _to_desk(unit, coordinator, each.concern.id, each.detail)


def announce_erasures(unit: Unit) -> None:
    """Show the coordinators what is erased soon, in one message."""
    for coordinator in unit.store.people.coordinators():
        _to_desk(unit, coordinator, None, {"page": "erasing"})


def still_waits(concern: Concern, detail: Mapping[str, str]) -> bool:
    """Tell whether the promise a reminder is about still waits, and still for the same date."""
    if "deadline" not in detail:
        return True
    clock = concern.course.clock(Deadline(detail["deadline"]))
    if clock is None or clock.paused_at is not None:
        return False
    return clock.due_at.isoformat() == detail["due"]


def contacts(unit: Unit, concern: Concern) -> list[Person]:
    """Give whom to remind: the owner, who stands in for them, or all officials who are there.

    Never the reporter, should they have become an official since.
    """
    people = presence.contact_of(unit, concern.owner)
    return [person for person in people if person.id != concern.reporter]


def asks_something(concern: Concern) -> bool:
    """Tell whether anybody can still do something about this concern."""
    if concern.stage is Stage.CLOSED:
        return concern.course.reopen_asked
    return concern.stage is not Stage.WITHDRAWN


def _to_desk(
    unit: Unit, coordinator: Person, concern: ConcernId | None, detail: Mapping[str, str]
) -> None:
    page = f"desk-{detail['page']}:{coordinator.id}" if concern is None else None
    unit.tell(
        Notice(
            NoticeKind.DESK,
            Priority.URGENT,
            person=PersonId(coordinator.id),
            concern=concern,
            detail=detail,
            coalesce=page,
        )
    )
