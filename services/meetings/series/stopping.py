"""Stopping: all that is to come of a series is off, and each person hears that once."""

from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.notices import AffairDetail, Notice, NoticeKind
from services.meetings.cancelling import call_off
from services.meetings.series import in_calendar, series_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def stop(unit: Unit, actor: Person, series_id: AffairId) -> Series:
    """Stop a series. Raises NotAllowed, and NotPossibleNow when it is over already."""
    series = series_rows.find(unit, series_id)
    series_rows.check_leads(actor, series)
    off = series_rows.to_come(unit, series_id)
    hearing = dict.fromkeys(in_calendar.holders(unit, series_id))
    for meeting in off:
        hearing |= dict.fromkeys(each.person for each in unit.store.addressees.of(meeting.id))
        call_off(unit, meeting, actor, quietly=True)
    begun = {
        each.original
        for each in series_rows.meetings(unit, series_id)
        if each.original is not None and each.stage is not MeetingStage.CANCELLED
    }
    stopped = series_rows.save(unit, series.stopped(unit.now, begun))
    unit.store.journal.append(JournalAct.SERIES_STOPPED, unit.now, actor=actor.id, detail=series_id)
    for person in hearing:
        _tell(unit, series_id, person)
    return stopped


def off_with(unit: Unit, series: Series, person: PersonId) -> list[Meeting]:
    """List the meetings that went off with the series and that somebody was invited to."""
    return [
        each
        for each in series_rows.meetings(unit, series.id)
        if each.stage is MeetingStage.CANCELLED
        and each.ended_at == series.ended_at
        and unit.store.addressees.find(each.id, person) is not None
    ]


def _tell(unit: Unit, series_id: AffairId, person: PersonId) -> None:
    unit.tell(
        Notice(
            NoticeKind.SERIES_STOPPED,
            person=person,
            detail=AffairDetail(series_id),
        )
    )
