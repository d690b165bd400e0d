"""What time does with a series: it asks whether it goes on, and lets it be over."""

from dataclasses import replace

from domain.meetings.meeting import MeetingStage
from domain.meetings.notices import PlanDetail
from domain.meetings.series import Series
from domain.notices import Notice, NoticeKind
from services.meetings.series import series_rows
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
        series_rows.save(unit, replace(series, ended_at=unit.now))
    elif series.asked:
        series_rows.save(unit, series)
    elif not unit.quiet_until():
        series_rows.save(unit, replace(series, asked=True))
        for leader in series_rows.leaders(unit, series):
            unit.tell(
                Notice(
                    NoticeKind.SERIES_PAGE,
                    person=leader.id,
                    detail=PlanDetail(series.id, "ending"),
                )
            )


def _over(unit: Unit, series: Series) -> bool:
    over = {MeetingStage.HELD, MeetingStage.CANCELLED}
    return all(each.stage in over for each in series_rows.meetings(unit, series.id))
