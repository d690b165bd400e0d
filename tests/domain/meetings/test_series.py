"""A series: its dates, the meetings that come of them, and when its caller is asked to go on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import MeetingKind, MeetingPlace, MeetingStage
from domain.meetings.rhythm import LAST, OnClosing, Rhythm
from domain.meetings.series import Date, Series, Template, laid_out, monthly_from
from domain.network import Host
from domain.people.audience import Audience, Reach
from storage.as_json import from_json, to_json

ZONE = ZoneInfo("Europe/Amsterdam")
TUESDAY = 1
KINGS_DAY = date(2027, 4, 27)
HOSTS = (Host("brug", "De Brug", ""), Host("kerk", "De Kerk", ""))
IDS = [AffairId(f"{number}") for number in range(50)]
TEMPLATE = Template(
    MeetingKind.REGULAR,
    "Overleg",
    Audience(Reach.NEIGHBOURHOODS, ("noord",)),
    MeetingPlace(words="In het park"),
    agenda=("Rondje", "Wat verder"),
    chair=PersonId("chair"),
    seats=12,
)


def evening(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T19:30").replace(tzinfo=ZONE).astimezone(UTC)


def dates(
    until: str,
    rhythm: Rhythm | None = None,
    first: str = "2027-03-30",
    on_closing: OnClosing = OnClosing.SKIP,
) -> tuple[Date, ...]:
    return laid_out(
        rhythm or Rhythm.weekly(4),
        evening(first),
        ZONE,
        until=date.fromisoformat(until),
        closing=[KINGS_DAY],
        on_closing=on_closing,
    )


def series(laid: tuple[Date, ...] | None = None, template: Template = TEMPLATE) -> Series:
    laid = dates("2027-06-30") if laid is None else laid
    made_at = evening("2027-03-01")
    return Series(AffairId("ab"), PersonId("ineke"), template, Rhythm.weekly(4), laid, made_at)


def test_a_closing_day_is_skipped_or_moved_and_the_rhythm_goes_on() -> None:
    skipped = dates("2027-05-25")
    assert [each.start for each in skipped] == [
        evening("2027-03-30"),
        None,
        evening("2027-05-25"),
    ]
    moved = dates("2027-05-25", on_closing=OnClosing.MOVE)
    assert moved[1] == Date(evening("2027-04-27"), evening("2027-04-28"))


@pytest.mark.parametrize(
    ("until", "weeks", "reason"),
    [
        ("2027-04-27", 4, "series-too-short"),  # the second one is on a closing day
        ("2027-01-01", 4, "series-too-short"),
        ("2027-12-30", 1, "series-too-many"),
        ("2028-04-01", 12, "series-too-long"),
    ],
)
def test_a_series_is_no_single_meeting_and_has_an_end_in_sight(
    until: str, weeks: int, reason: str
) -> None:
    with pytest.raises(AnswerRefused) as refused:
        dates(until, Rhythm.weekly(weeks))
    assert refused.value.key == reason


def test_half_a_year_of_weeks_is_not_too_many() -> None:
    assert len(dates("2027-09-27", Rhythm.weekly(1))) == 26


@pytest.mark.parametrize(
    ("first", "ways"),
    [
        ("2026-12-08", [2]),
        ("2026-12-22", [4]),
        ("2026-12-29", [LAST]),
        ("2027-02-23", [4, LAST]),
    ],
)
def test_a_day_of_the_month_can_be_said_in_one_way_or_two(first: str, ways: list[int]) -> None:
    assert monthly_from(date.fromisoformat(first)) == tuple(
        Rhythm.monthly(which, TUESDAY) for which in ways
    )


def test_each_date_becomes_a_meeting_and_hosts_take_turns() -> None:
    laid = series(template=replace(TEMPLATE, place=None))
    meetings = laid.meetings(IDS, HOSTS, timedelta(days=21))
    assert [each.start for each in meetings] == [
        evening("2027-03-30"),
        evening("2027-05-25"),
        evening("2027-06-22"),
    ]
    assert [each.place.host for each in meetings] == ["brug", "kerk", "brug"]
    first = meetings[0]
    assert (first.id, first.series, first.original) == ("0", "ab", evening("2027-03-30"))
    assert (first.stage, first.by, first.chair) == (MeetingStage.PLANNED, "ineke", "chair")
    assert (first.title, first.agenda, first.seats) == ("Overleg", ("Rondje", "Wat verder"), 12)


def test_invitations_go_out_some_weeks_before_and_at_once_when_that_has_passed() -> None:
    early, late = series().meetings(IDS, HOSTS, timedelta(days=30))[:2]
    assert early.send_at == evening("2027-03-01")
    assert late.send_at is not None
    assert late.start is not None
    assert late.start - late.send_at == timedelta(days=30)


def test_a_series_at_one_place_needs_no_hosts() -> None:
    meetings = series().meetings(IDS, (), timedelta(days=21))
    assert {each.place for each in meetings} == {MeetingPlace(words="In het park")}
    nowhere = series(template=replace(TEMPLATE, place=None)).meetings(IDS, (), timedelta())
    assert {each.place for each in nowhere} == {MeetingPlace()}


def test_a_moved_date_keeps_the_moment_the_rhythm_gave_it() -> None:
    laid = series(dates("2027-05-25", on_closing=OnClosing.MOVE))
    moved = laid.meetings(IDS, HOSTS, timedelta(days=21))[1]
    assert (moved.original, moved.start) == (evening("2027-04-27"), evening("2027-04-28"))


@pytest.mark.parametrize(
    ("until", "weeks", "before"),
    [("2027-06-30", 4, 30), ("2027-04-06", 1, 30), ("2027-04-13", 1, 30)],
)
def test_its_caller_is_asked_a_month_before_the_last_date(
    until: str, weeks: int, before: int
) -> None:
    laid = series(dates(until, Rhythm.weekly(weeks)))
    assert laid.last - laid.ask_at == timedelta(days=before)


@pytest.mark.parametrize(("made_at", "before"), [("2027-04-01", 7), ("2027-04-08", 0)])
def test_of_a_short_series_they_are_asked_a_week_before_it_or_on_the_day_itself(
    made_at: str, before: int
) -> None:
    laid = replace(series(dates("2027-04-13", Rhythm.weekly(1))), made_at=evening(made_at))
    assert laid.last - laid.ask_at == timedelta(days=before)


def test_the_last_date_is_the_last_also_when_it_is_skipped() -> None:
    laid = series((*dates("2027-05-25"), Date(evening("2027-06-22"), None)))
    assert laid.last == evening("2027-06-22")


def test_calendars_are_told_how_many_dates_there_are() -> None:
    assert series().rule == "FREQ=WEEKLY;INTERVAL=4;COUNT=4"


def test_a_stopped_series_keeps_what_has_been() -> None:
    laid, now = series(), evening("2027-04-01")
    stopped = laid.stopped(now, {laid.dates[0].original})
    assert stopped.dates == laid.dates[:1]
    assert (stopped.sequence, stopped.ended_at) == (1, now)
    assert laid.stopped(now, set()).dates == ()


def test_what_is_kept_of_a_series_is_the_series() -> None:
    for laid in (
        series(),
        series(template=replace(TEMPLATE, place=None, chair=None)),
        series().stopped(evening("2027-04-01"), set()),
        replace(series(), rhythm=Rhythm.monthly(LAST, TUESDAY), asked=True),
    ):
        assert from_json(Series, to_json(laid)) == laid
