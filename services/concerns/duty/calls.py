"""Calling who has duty for what is urgent while the town hall is closed, each exactly once.

Who is called is kept with the concern in the transaction that tells them, as reminders are: so
whenever the process dies they were called or they were not. Once somebody confirms that it was
received nobody is called any more. Nobody is called for a concern of their own.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.concerns import waiting_for
from domain.concerns.acts import Act
from domain.concerns.concern import Concern, Stage, Urgency
from domain.concerns.duty import calls
from domain.concerns.duty.calls import DutyCall
from domain.concerns.notices import DeskDetail
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from services import officials
from services.concerns.duty import rota
from services.unit import Unit
from storage.tables.journal import JournalAct

DESK = "duty"
"""Why a concern is on the coordinators' desk: nobody who has duty has confirmed it."""


@dataclass(frozen=True, slots=True)
class Stands:
    """Who looks and until when (UTC); neither when it is the coordinators who were told."""

    person: PersonId | None = None
    look_by: datetime | None = None


def begin(unit: Unit, concern: Concern) -> None:
    """Call who has duty for a concern that was just kept, if it is urgent and nobody is there.

    Nothing happens for what was filed before, a second time, and without duty before the town hall
    opens.
    """
    first_at = _first_at(unit, concern)
    if first_at is None or concern.filed_at != unit.now:
        return
    kept = unit.store.concerns.by_id(concern.id)
    if kept is None or kept.timeline.duty is not None:
        return
    call = calls.begin(first_at, unit.municipality.protocol.duty_term)
    named = calls.next_one(call, rota.line(unit, first_at), concern.reporter)
    waiting = _with(concern, replace(call, named=named))
    if first_at > unit.now:
        unit.store.concerns.save(waiting)
    else:
        bring(unit, waiting, first=True)


def bring(unit: Unit, concern: Concern, *, first: bool = False) -> Concern:
    """Call the next one of the rota, or else the coordinators; the reporter hears that too.

    When it is the `first`, or who was named to them, the receipt says it. Gives the concern as it
    is then; for the clock.
    """
    call = concern.timeline.duty
    if call is None:
        return concern
    person = calls.next_one(call, rota.line(unit, unit.now), concern.reporter)
    if person is None:
        changed = _with(concern, calls.end(call))
        unit.store.concerns.save(changed)
        _tell_coordinators(unit, concern)
    else:
        look_by = unit.now + unit.municipality.protocol.duty_term
        changed = _with(concern, calls.pass_on(call, person, look_by, _next_at(unit, look_by)))
        unit.store.concerns.save(changed)
        unit.store.journal.append(
            JournalAct.DUTY_CALLED, unit.now, concern=concern.id, subject=person
        )
        unit.tell(Notice(_call_of(unit, person), person=person, concern=concern.id))
    if not first and calls.is_news(call, person):
        _tell_reporter(unit, concern)
    return changed


def changed(unit: Unit) -> None:
    """Pass on at once what waits for somebody who is not there any more, and tell the hand-over.

    For whatever lets an official leave, be away, come back, or lose their phone.
    """
    if unit.municipality.network.duty is None:
        return
    present = rota.there(unit)
    for concern in unit.store.concerns.open():
        call = concern.timeline.duty
        last = call.called[-1] if call is not None and call.called else None
        if last is not None and last not in present and waits_for(concern, last) is not None:
            bring(unit, concern)
    rota.turn_over(unit)


def unreached(unit: Unit, concern: Concern, person: PersonId) -> None:
    """Pass on at once what somebody was called for whom Telegram does not reach."""
    if waits_for(concern, person) is not None:
        bring(unit, concern)


def waits_for(concern: Concern, person: PersonId) -> DutyCall | None:
    """Give the call that somebody has not answered yet; None once anybody has confirmed."""
    call = concern.timeline.duty
    if call is None or waiting_for.duty_calls_at(concern) is None:
        return None
    return call if call.called and call.called[-1] == person else None


def stands(unit: Unit, concern: Concern) -> Stands | None:
    """Tell how the call stands, as a reporter is told; None when nobody can be named any more.

    That is who was called last; or who would be called first, while nobody was.
    """
    call = concern.timeline.duty
    if call is None or concern.stage is not Stage.FILED:
        return None
    if call.coordinator:
        return Stands() if unit.store.people.coordinators() else None
    if call.look_by is None or call.look_by <= unit.now:
        return None
    person = call.called[-1] if call.called else None
    if person is None:
        line = rota.line(unit, call.next_at or unit.now)
        person = calls.next_one(call, line, concern.reporter)
    return None if person is None else Stands(person, call.look_by)


def _first_at(unit: Unit, concern: Concern) -> datetime | None:
    """Tell when who has duty is called: now, or when duty begins before the town hall opens."""
    duty, working_time = unit.municipality.network.duty, unit.municipality.working_time
    if duty is None or concern.urgency is not Urgency.URGENT or working_time.is_open(unit.now):
        return None
    found = duty.first_from(unit.now, working_time)
    return found if found is not None and found < working_time.opens_at(unit.now) else None


def _next_at(unit: Unit, moment: datetime) -> datetime:
    """Give the first moment from this one (UTC) at which somebody has duty, or is at work."""
    duty, working_time = unit.municipality.network.duty, unit.municipality.working_time
    opens = working_time.opens_at(moment)
    begins = duty.first_from(moment, working_time) if duty is not None else None
    return opens if begins is None else min(begins, opens)


def _call_of(unit: Unit, person_id: PersonId) -> NoticeKind:
    """Say how somebody is called: in Telegram, unless they read what officials read at the desk."""
    person = unit.store.people.by_id(person_id)
    at_desk = person is not None and officials.read_at_desk(unit, person)
    return NoticeKind.DUTY_CALL_AT_DESK if at_desk else NoticeKind.DUTY_CALL


def _with(concern: Concern, call: DutyCall) -> Concern:
    return replace(concern, timeline=replace(concern.timeline, duty=call))


def _tell_coordinators(unit: Unit, concern: Concern) -> None:
    unit.store.journal.append(Act.ESCALATE, unit.now, concern=concern.id, detail=DESK)
    for coordinator in unit.store.people.coordinators():
        detail = DeskDetail(page=DESK)
        unit.tell(Notice(NoticeKind.DESK, person=coordinator.id, concern=concern.id, detail=detail))


def _tell_reporter(unit: Unit, concern: Concern) -> None:
    """Tell that the date passed; what still waits becomes one, that says what is true then."""
    reporter = unit.store.people.by_id(concern.reporter)
    if reporter is not None and reporter.standing is Standing.MEMBER:
        unit.tell(
            Notice(
                NoticeKind.DUTY_PASSED,
                Priority.URGENT,
                person=reporter.id,
                concern=concern.id,
                coalesce=f"duty-passed:{concern.id}",
            )
        )
