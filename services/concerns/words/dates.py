"""What a card says about time: what is due, who is waited for and called, and when it all goes.

Days only, where the reporter did something: a time of day can tell who somebody is.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from config import wording
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern, running
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import CallBack, OpenQuestion, Request, Timeline
from domain.concerns.waiting_for import WaitKind, waits
from domain.filing.call_number import ON_HAND, PHONE
from services.concerns import choices
from services.unit import Unit

_ADDING = frozenset({ACTS[Act.ADD].journaled, ACTS[Act.CORRECT].journaled})


def lines(unit: Unit, concern: Concern, tongue: str) -> Iterator[str]:
    """Give a line for everything this concern waits for, in the language of the group (HTML)."""
    timeline, zone = concern.timeline, unit.municipality.network.timezone
    yield from _promised(unit, concern, tongue)
    if timeline.extended:
        yield wording.say(tongue, "card-extended", count=timeline.extended)
    yield from _asked(unit, timeline, tongue)
    yield from _passed_on(unit, timeline, tongue)
    reopen = timeline.clock(Deadline.REOPEN)
    if timeline.reopen_asked and reopen is not None:
        since = wording.day(tongue, reopen.started_at, zone)
        yield wording.say(tongue, "card-reopen-asked", since=since)
    added = _last_added(unit, concern)
    if added is not None:
        yield wording.say(tongue, "card-added", day=wording.day(tongue, added, zone))
    for wait in waits(concern):
        if wait.kind is WaitKind.ERASURE:
            yield wording.say(tongue, "card-erased", day=wording.day(tongue, wait.until, zone))


def called_when(unit: Unit, tongue: str, call: CallBack) -> str:
    """Say (plain) when somebody is called: by when, or on which day and between which hours."""
    facts = {
        "day": _call_day(unit, tongue, call.until),
        "until": _call_hour(unit, tongue, call.until),
    }
    if call.at_once:
        return wording.label(tongue, "call-at-once", **facts)
    return wording.label(
        tongue, "call-between", since=_call_hour(unit, tongue, call.since), **facts
    )


def called_on(tongue: str, answers: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Give (heading, number, as typed by somebody) of who asked to be called; nothing of others."""
    kept = answers.get(PHONE)
    if kept:
        known = wording.label(tongue, "call-number-known")
        shown = known if kept == ON_HAND else kept
        yield wording.label(tongue, "call-number"), shown, kept != ON_HAND


def _call_day(unit: Unit, tongue: str, moment: datetime) -> str:
    return wording.day(tongue, moment, unit.municipality.network.timezone)


def _call_hour(unit: Unit, tongue: str, moment: datetime) -> str:
    return wording.hour(tongue, moment, unit.municipality.network.timezone)


def _promised(unit: Unit, concern: Concern, tongue: str) -> Iterator[str]:
    """Give what is too late; when nothing is, what comes first."""
    zone, clocks = unit.municipality.network.timezone, running(concern)
    late = [clock for clock in clocks if clock.due_at <= unit.now]
    first = [clock for clock in clocks if clock.deadline is not Deadline.PARTNER][:1]
    for clock in late or first:
        yield wording.say(
            tongue,
            f"card-{'late' if late else 'due'}-{clock.deadline}",
            day=wording.day(tongue, clock.due_at, zone),
            hour=wording.hour(tongue, clock.due_at, zone),
        )


def _asked(unit: Unit, timeline: Timeline, tongue: str) -> Iterator[str]:
    """Give what was asked of the reporter and of the coordinator."""
    asked: list[tuple[str, OpenQuestion | Request]] = []
    if timeline.question is not None:
        asked.append((f"card-question-{timeline.question.about}", timeline.question))
    if timeline.request is not None:
        asked.append((f"card-request-{timeline.request.wish}", timeline.request))
    zone = unit.municipality.network.timezone
    for key, what in asked:
        since = wording.day(tongue, what.asked_at, zone)
        until = wording.day(tongue, what.lapses_at, zone)
        to = what.to if isinstance(what, OpenQuestion) else None
        partner = choices.partner(unit, to.partner, tongue) if to is not None else ""
        yield wording.say(tongue, key, since=since, until=until, partner=partner)


def _passed_on(unit: Unit, timeline: Timeline, tongue: str) -> Iterator[str]:
    """Say where it lies, and until when that partner is asked back, while that is not too late."""
    clock, zone = timeline.clock(Deadline.PARTNER), unit.municipality.network.timezone
    if timeline.passed_on is None or clock is None:
        return
    yield wording.say(
        tongue,
        "card-passed-on",
        partner=choices.partner(unit, timeline.passed_on.partner, tongue),
        runs="yes" if clock.paused_at is None and clock.due_at > unit.now else "no",
        day=wording.day(tongue, clock.due_at, zone),
        hour=wording.hour(tongue, clock.due_at, zone),
    )


def _last_added(unit: Unit, concern: Concern) -> datetime | None:
    """Tell when the reporter last added or corrected something."""
    if not concern.timeline.added:
        return None
    lines = unit.store.journal.of(concern.id)
    return max((line.at for line in lines if line.act in _ADDING), default=None)
