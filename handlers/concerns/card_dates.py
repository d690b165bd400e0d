"""What a card says about time: what is due, who is waited for, and when it all goes.

Days only, where the reporter did something: a time of day can tell who somebody is.
"""

from collections.abc import Iterator
from datetime import datetime

from domain.concerns.concern import Concern, next_due
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import Course, Question, Request
from domain.concerns.waiting_for import Kind, waits
from handlers.telegram import wording
from services.unit import Unit
from storage.tables.journal import JournalAct

_ADDING = frozenset({JournalAct.ADDED, JournalAct.CORRECTED})


def lines(unit: Unit, concern: Concern, tongue: str) -> Iterator[str]:
    """Give a line for everything this concern waits for, in the language of the group (HTML)."""
    course, zone = concern.course, unit.house.network.timezone
    due = next_due(concern)
    if due is not None:
        promise, moment = due
        hour = wording.hour(tongue, moment, zone)
        key = f"card-due-{promise}"
        yield wording.say(tongue, key, day=wording.day(tongue, moment, zone), hour=hour)
    if course.extended:
        yield wording.say(tongue, "card-extended", count=course.extended)
    yield from _asked(unit, course, tongue)
    reopen = course.clock(Deadline.REOPEN)
    if course.reopen_asked and reopen is not None:
        since = wording.day(tongue, reopen.started_at, zone)
        yield wording.say(tongue, "card-reopen-asked", since=since)
    added = _last_added(unit, concern)
    if added is not None:
        yield wording.say(tongue, "card-added", day=wording.day(tongue, added, zone))
    for wait in waits(concern):
        if wait.kind is Kind.ERASURE:
            yield wording.say(tongue, "card-erased", day=wording.day(tongue, wait.until, zone))


def _asked(unit: Unit, course: Course, tongue: str) -> Iterator[str]:
    """Give what was asked of the reporter and of the coordinator."""
    asked: list[tuple[str, Question | Request]] = []
    if course.question is not None:
        asked.append((f"card-question-{course.question.about}", course.question))
    if course.request is not None:
        asked.append((f"card-request-{course.request.wish}", course.request))
    zone = unit.house.network.timezone
    for key, what in asked:
        since = wording.day(tongue, what.asked_at, zone)
        until = wording.day(tongue, what.lapses_at, zone)
        yield wording.say(tongue, key, since=since, until=until)


def _last_added(unit: Unit, concern: Concern) -> datetime | None:
    """Tell when the reporter last added or corrected something."""
    if not concern.course.added:
        return None
    lines = unit.store.journal.of(concern.id)
    return max((line.at for line in lines if line.act in _ADDING), default=None)
