"""Reminding: who is told that a promise waits, in as few messages as will do.

A reminder names the promise it is about, so that it is not shown once that promise was kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.concerns.concern import Concern, Stage
from domain.concerns.notices import DeskDetail, NudgeDetail
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import PromiseReminder
from domain.identifiers import ConcernId, PersonId
from domain.notices import Notice, NoticeKind
from services import officials
from services.concerns import absence
from services.unit import Unit
from storage.records import Person

FEW = 5
"""More reminders than this at once become one message."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A concern of which a promise waits; `escalated` when the coordinator hears of it too."""

    concern: Concern
    reminder: PromiseReminder
    escalated: bool


def tell_officials(unit: Unit, found: Sequence[Remembered]) -> list[ConcernId]:
    """Remind in the topics, or at the desk. When it is many, gives them back instead, for a list.

    A reminder that still waits, because the group could not be reached, makes way for the next.
    """
    if len(found) > FEW:
        return [each.concern.id for each in found]
    somebody_hears = bool(unit.store.people.coordinators())
    for each in found:
        officials.tell(
            unit,
            Notice(
                NoticeKind.NUDGE,
                concern=each.concern.id,
                detail=NudgeDetail(
                    deadline=each.reminder.deadline,
                    due=each.reminder.due_at,
                    percent=each.reminder.percent,
                    escalated=each.escalated and somebody_hears,
                ),
                coalesce=f"nudge:{each.concern.id}:{each.reminder.deadline}",
            ),
        )
    return []


def tell_coordinators(unit: Unit, found: Sequence[Remembered]) -> None:
    """Put what is far beyond its term on the coordinators' desks; many in one message."""
    coordinators = unit.store.people.coordinators()
    escalated = [each for each in found if each.escalated] if coordinators else []
    for each in escalated:
        unit.store.journal.append(
            Act.ESCALATE,
            unit.now,
            concern=each.concern.id,
            detail=each.reminder.deadline,
        )
    for coordinator in coordinators:
        if len(escalated) > FEW:
            _to_desk(unit, coordinator, None, DeskDetail(page="open"))
            continue
        for each in escalated:
            promise = each.reminder
            detail = DeskDetail(
                deadline=promise.deadline,
                due=promise.due_at,
                percent=promise.percent,
                escalated=True,
            )
            _to_desk(unit, coordinator, each.concern.id, detail)


def announce_erasures(unit: Unit) -> None:
    """Show the coordinators what is erased soon, in one message."""
    for coordinator in unit.store.people.coordinators():
        _to_desk(unit, coordinator, None, DeskDetail(page="erasing"))


def still_waits(concern: Concern, detail: NudgeDetail) -> bool:
    """Tell whether the promise a reminder is about still waits, and still for the same date."""
    if detail.deadline is None:
        return True
    clock = concern.timeline.clock(detail.deadline)
    if clock is None or clock.paused_at is not None:
        return False
    return clock.due_at == detail.due


def contacts(unit: Unit, concern: Concern) -> list[Person]:
    """Give whom to remind: the owner, who stands in for them, or all officials who are there.

    Never the reporter, should they have become an official since.
    """
    people = absence.contact_of(unit, concern.owner)
    return [person for person in people if person.id != concern.reporter]


def asks_something(concern: Concern) -> bool:
    """Tell whether anybody can still do something about this concern."""
    if concern.stage is Stage.CLOSED:
        return concern.timeline.reopen_asked
    return concern.stage is not Stage.WITHDRAWN


def _to_desk(
    unit: Unit, coordinator: Person, concern: ConcernId | None, detail: DeskDetail
) -> None:
    unit.tell(
        Notice(
            NoticeKind.DESK,
            person=PersonId(coordinator.id),
            concern=concern,
            detail=detail,
            coalesce=f"desk-{detail.page}:{coordinator.id}" if concern is None else None,
        )
    )
