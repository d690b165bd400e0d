"""Making: a series is laid out at once, a meeting for each date, with the hosts in turn.

The invitations to each go out some weeks before it, so that nobody answers for half a year.
"""

from datetime import timedelta

from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.meetings.hosting import by_turn
from domain.meetings.meeting import Meeting
from domain.meetings.rhythm import Rhythm
from domain.meetings.series import Date, Series, Template
from services.meetings import inviting
from services.meetings.series import series_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def planned(
    unit: Unit, caller: Person, template: Template, rhythm: Rhythm, dates: tuple[Date, ...]
) -> tuple[Series, list[Meeting]]:
    """Give a series as it would be made now, and its meetings; kept nowhere.

    Raises AnswerRefused when its first date has passed.
    """
    if dates[0].original <= unit.now:
        raise AnswerRefused("moment-gone")
    series = Series(_new_id(unit), caller.id, template, rhythm, dates, unit.now)
    hosts = by_turn(
        unit.municipality.network.hosts, unit.store.affairs.all(Meeting), dates[0].original
    )
    send = timedelta(days=unit.municipality.network.habits.invite_days)
    ids = (_new_id(unit) for _ in dates)
    return series, series.meetings(ids, hosts, send)


def make(
    unit: Unit, caller: Person, template: Template, rhythm: Rhythm, dates: tuple[Date, ...]
) -> Series:
    """Make a series and call its meetings. Raises like `planned`, and when it is for nobody."""
    series, meetings = planned(unit, caller, template, rhythm, dates)
    if not inviting.whom(unit, meetings[0]):
        raise AnswerRefused("meeting-for-nobody")
    series_rows.save(unit, series)
    unit.store.journal.append(JournalAct.SERIES_MADE, unit.now, actor=caller.id, detail=series.id)
    for meeting in meetings:
        inviting.call(unit, meeting)
    return series


def _new_id(unit: Unit) -> AffairId:
    return AffairId(unit.chance.bytes(8).hex())
