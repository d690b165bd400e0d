"""What time does with a series: it asks whether it goes on, and lets it be over."""

from dataclasses import replace

from domain.meetings.meeting import MeetingStage
from domain.meetings.series import Series
from domain.notices import Notice, NoticeKind, Priority
from domain.quiet_hours import quiet_until
from services.meetings.series import series_rows as keeping
from services.unit import Unit


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for series in unit.store.affairs.due(Series, unit.now):
        if series.ended_at is not None:
            continue
        with unit.apart(faults):
            _pass(unit, series)
    return faults


def _pass(unit: Unit, series: Series) -> None:
    if _over(unit, series):
        keeping.save(unit, replace(series, ended_at=unit.now))
    elif series.asked:
        keeping.save(unit, series)
    elif not quiet_until(unit.now, unit.house.network.timezone):
        keeping.save(unit, replace(series, asked=True))
        for leader in keeping.leaders(unit, series):
            unit.tell(
                Notice(
                    NoticeKind.SERIES_PAGE,
                    Priority.REMINDER,
                    person=leader.id,
                    detail={"affair": series.id, "what": "ending"},
                )
            )


def _over(unit: Unit, series: Series) -> bool:
    over = {MeetingStage.HELD, MeetingStage.CANCELLED}
    return all(each.stage in over for each in keeping.meetings(unit, series.id))
