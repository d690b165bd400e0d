"""How a series and its meetings are found and kept."""

from datetime import datetime, timedelta

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.roles import Role, Standing
from services.unit import Unit
from storage.records import Person

_LOOKED_AGAIN = timedelta(days=1)
_OVER = frozenset({MeetingStage.HELD, MeetingStage.CANCELLED})


def find(unit: Unit, series_id: AffairId) -> Series:
    """Find a series that goes on. Raises NotPossibleNow when it is gone or over."""
    series = unit.store.affairs.find(Series, series_id)
    if series is None or series.ended_at is not None:
        raise NotPossibleNow("series-over")
    return series


def of(unit: Unit, meeting: Meeting) -> Series | None:
    """Give the series a meeting is one of."""
    return None if meeting.series is None else unit.store.affairs.find(Series, meeting.series)


def save(unit: Unit, series: Series) -> Series:
    """Keep a series, new or changed; gives it back."""
    unit.store.affairs.save(series, next_moment(unit, series))
    return series


def next_moment(unit: Unit, series: Series) -> datetime | None:
    """Give when (UTC) time has something to do with a series: see `series_deadlines.py`."""
    if series.ended_at is not None:
        return series.ended_at + timedelta(days=unit.municipality.network.habits.keep_days)
    return unit.now + _LOOKED_AGAIN if series.asked else series.ask_at


def meetings(unit: Unit, series_id: AffairId) -> list[Meeting]:
    """List the meetings of a series that are still kept, in the order of its rhythm."""
    found = [each for each in unit.store.affairs.all(Meeting) if each.series == series_id]
    return sorted(found, key=lambda meeting: (meeting.original or unit.now, meeting.id))


def to_come(unit: Unit, series_id: AffairId) -> list[Meeting]:
    """List the meetings of a series that did not begin and are not off."""
    return [
        each
        for each in meetings(unit, series_id)
        if each.stage not in _OVER and each.start is not None and unit.now < each.start
    ]


def all_open(unit: Unit) -> list[Series]:
    """List the series that go on, the one that ends first."""
    found = [each for each in unit.store.affairs.all(Series) if each.ended_at is None]
    return sorted(found, key=lambda series: (series.last, series.id))


def leads(person: Person, series: Series) -> bool:
    """Tell whether somebody may see and stop a series: a coordinator, its caller, its chair."""
    if person.standing is not Standing.MEMBER:
        return False
    return person.role is Role.COORDINATOR or person.id in {series.by, series.template.chair}


def check_leads(person: Person, series: Series) -> None:
    """Raise NotAllowed for somebody who does not lead this series."""
    if not leads(person, series):
        raise NotAllowed


def leaders(unit: Unit, series: Series) -> list[Person]:
    """List whom to ask about it: its caller while they are there, or else who coordinates."""
    caller = unit.store.people.by_id(series.by)
    if caller is not None and leads(caller, series):
        return [caller]
    return unit.store.people.coordinators()
