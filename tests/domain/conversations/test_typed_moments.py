"""What people type when they are asked for a moment, and what is understood by it."""

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from domain.conversations.typed_moments import read_day, read_moment
from domain.errors import AnswerRefused

ZONE = ZoneInfo("Europe/Amsterdam")
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Voorbeeldstad
WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them
PIECES = """ma dinsdagavond 3 31 0 00 2026 9999 dec maart half kwart over voor om uur in a next
volgende week weken dagen morgen vandaag 19:30 3/12 31-2-2026 5/6 7pm am ' ? | . 's avonds"""


def understood(text: str, now: datetime = TUESDAY, language: str = "nl") -> str:
    """Give what is understood as local time, or the refusal."""
    try:
        moment = read_moment(text, now, ZONE, language)
    except AnswerRefused as refusal:
        return refusal.key
    assert moment.tzinfo is UTC
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")


def understood_day(text: str) -> str:
    try:
        return read_day(text, TUESDAY.date()).isoformat()
    except AnswerRefused as refusal:
        return refusal.key


@pytest.mark.parametrize(
    "text",
    [
        "do 3 dec 19:30",
        "Do 3 dec. 19.30 uur",
        "donderdag 3 december om half acht",
        "donderdag 3 december om half acht 's avonds",
        "3 december 19.30 uur",
        "19:30, 3 december 2026",
        "3-12-2026 19:30",
        "03-12-26 19.30",
        "3.12.2026 19u30",
        "2026-12-03 19:30",
        "do 3/12 19:30",
        "volgende week donderdag 19.30",
        "donderdag volgende week half 8",
        "over 9 dagen om half acht",
        "thu 3 dec 19:30",
        "Thursday, December 3rd at 7:30 p.m.",
        "december 3 2026 half past seven",
        "thursday next week 7.30pm",
        "\u200a\uff13 dec 19:30",  # a wide three, and a thin space
    ],
)
def test_one_evening_can_be_said_in_many_ways(text: str) -> None:
    assert understood(text) == "2026-12-03 19:30"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("vandaag 14:00", "2026-11-24 14:00"),
        ("vanavond 8 uur", "2026-11-24 20:00"),
        ("tonight at 8", "2026-11-24 20:00"),
        ("this evening 8 o'clock", "2026-11-24 20:00"),
        ("vanmiddag kwart over twee", "2026-11-24 14:15"),
        ("morgen half acht", "2026-11-25 19:30"),
        ("tomorrow 7:30 pm", "2026-11-25 19:30"),
        ("tomorrow in the morning 9", "2026-11-25 09:00"),
        ("overmorgen 10:00", "2026-11-26 10:00"),
        ("the day after tomorrow at 10", "2026-11-26 10:00"),
        ("volgende week dinsdag 19.30", "2026-12-01 19:30"),
        ("deze week vrijdag 19.30", "2026-11-27 19:30"),
        ("woensdag kwart voor acht", "2026-11-25 19:45"),
        ("vrijdagavond 20u", "2026-11-27 20:00"),
        ("deze vrijdag 20h", "2026-11-27 20:00"),
        ("komende dinsdag 9:00", "2026-12-01 09:00"),
        ("dinsdag 9:00", "2026-12-01 09:00"),  # today's nine o'clock is over
        ("next tuesday at half past seven", "2026-12-01 19:30"),
        ("next monday at quarter to eight", "2026-11-30 19:45"),
        ("over 2 weken 19:30", "2026-12-08 19:30"),
        ("over een week half acht", "2026-12-01 19:30"),
        ("in a week at 10:00", "2026-12-01 10:00"),
        ("over twee weken op dinsdag om half 8", "2026-12-08 19:30"),
        ("dinsdag over 2 weken 19:30", "2026-12-08 19:30"),
        ("over 2 weken vrijdag 19:30", "2026-12-11 19:30"),
        ("13/6 19:30", "2027-06-13 19:30"),
        ("6/6 19:30", "2027-06-06 19:30"),
        ("3 maart 19:30", "2027-03-03 19:30"),
        ("24 nov 14:00", "2026-11-24 14:00"),
    ],
)
def test_days_are_said_as_they_are_seen_from_today(text: str, meant: str) -> None:
    assert understood(text) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("half acht", "19:30"),
        ("half acht 's ochtends", "07:30"),
        ("half acht am", "07:30"),
        ("'s morgens om half acht", "07:30"),
        ("half 8", "19:30"),
        ("half een", "12:30"),
        ("half twee", "13:30"),
        ("half negen", "20:30"),
        ("half tien", "09:30"),
        ("half twaalf", "11:30"),
        ("negen uur", "09:00"),
        ("acht uur", "20:00"),
        ("8 uur", "20:00"),
        ("om 8", "20:00"),
        ("12 uur", "12:00"),
        ("12 am", "00:00"),
        ("12 pm", "12:00"),
        ("kwart over 12", "12:15"),
        ("kwart voor een", "12:45"),
        ("vijf over half acht", "19:35"),
        ("10 minuten voor half 8 uur", "19:20"),
        ("ten past three", "15:10"),
        ("kwart over elf 's avonds", "23:15"),
        ("08 uur", "08:00"),
        ("8:00", "08:00"),
        ("8:00 's avonds", "20:00"),
        ("3.30", "03:30"),
        ("19:30 uur", "19:30"),
        ("19 uur 30", "19:30"),
        ("0:30", "00:30"),
        ("'s avonds 7:30 pm", "19:30"),
    ],
)
def test_a_time_on_a_dial_is_in_the_evening_unless_the_morning_is_meant(
    said: str, meant: str
) -> None:
    assert understood(f"do 3 dec {said}") == f"2026-12-03 {meant}"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("5/6 19:30", "moment-ambiguous"),
        ("5-6 19:30", "moment-ambiguous"),
        ("5/6/2027 19:30", "moment-ambiguous"),
        ("ma 3 dec 19:30", "moment-ambiguous"),
        ("dinsdag 19:30", "moment-ambiguous"),  # tonight, or in a week?
        ("volgende vrijdag 19:30", "moment-ambiguous"),  # this week's, or next week's?
        ("maandag over 2 weken 19:30", "moment-ambiguous"),
        ("thursday half seven", "moment-ambiguous"),
        ("do 19:30 's ochtends", "moment-ambiguous"),
        ("31 februari 19:30", "moment-no-such-day"),
        ("31/2 19:30", "moment-no-such-day"),
        ("29 februari 19:30", "moment-no-such-day"),
        ("30-2-2027 19:30", "moment-no-such-day"),
        ("1-1-0000 19:30", "moment-no-such-day"),
        ("vandaag 9:00", "moment-past"),
        ("3-3-2026 19:30", "moment-past"),
        ("deze week maandag 19:30", "moment-past"),
        ("3-12-2029 19:30", "moment-far"),
        ("31-12-9999 23:59", "moment-far"),
        ("over 999 dagen 19:30", "moment-far"),
        ("28-3-2027 2:30", "moment-skipped-hour"),
        ("do 3 dec", "moment-time-missing"),
        ("vanavond", "moment-time-missing"),
        ("half acht", "moment-unclear"),
        ("volgende week 19:30", "moment-unclear"),
        ("do 3 dec 25:00", "moment-unclear"),
        ("do 3 dec 19:75", "moment-unclear"),
        ("do 3 dec kwart over 20", "moment-unclear"),
        ("do 3 dec 45 over 8", "moment-unclear"),
        ("do 3 dec 19:30-21:00", "moment-unclear"),
        ("do 3 dec 19:30 en 20:30", "moment-unclear"),
        ("do 3 dec 1930", "moment-unclear"),
        ("di wo 19:30", "moment-unclear"),
        ("do 3 dec 19:30 in het buurthuis", "moment-unclear"),
        ("do 3 dec ١٩:٣٠", "moment-unclear"),
        ("do 3 dec 19:30" + " uur" * 40, "moment-unclear"),
        ("", "moment-unclear"),
    ],
)
def test_what_is_not_certain_is_asked_again(text: str, refusal: str) -> None:
    assert understood(text) == refusal


def test_half_seven_in_digits_is_dutch_only_to_who_reads_dutch() -> None:
    assert understood("do 3 dec half 7") == "2026-12-03 18:30"
    assert understood("thu 3 dec half 7", language="en") == "moment-ambiguous"
    assert understood("thu 3 dec half past 7", language="en") == "2026-12-03 19:30"


def test_the_hour_that_autumn_has_twice_is_the_first_of_the_two() -> None:
    october = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    assert read_moment("zo 25 okt 2:30", october, ZONE) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_today_is_the_day_in_the_municipality() -> None:
    just_past_midnight = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert understood("vandaag 10:00", just_past_midnight) == "2026-11-25 10:00"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("do 3 dec", "2026-12-03"),
        ("3-12-2026", "2026-12-03"),
        ("vandaag", "2026-11-24"),
        ("komende dinsdag", "2026-12-01"),
        ("over 3 weken", "2026-12-15"),
        ("dinsdag", "moment-ambiguous"),
        ("1 jan 2026", "moment-past"),
        ("1 jan 2030", "moment-far"),
        ("31 april", "moment-no-such-day"),
        ("do 3 dec 19:30", "day-unclear"),
        ("ooit", "day-unclear"),
    ],
)
def test_a_day_is_said_without_a_time(text: str, meant: str) -> None:
    assert understood_day(text) == meant


@pytest.mark.parametrize(
    ("language", "moment", "day"),
    [("nl", "do 3 dec 19.30", "do 3 dec"), ("en", "thu 3 dec 19:30", "thu 3 dec")],
)
def test_a_refusal_gives_an_example_in_the_language(language: str, moment: str, day: str) -> None:
    with pytest.raises(AnswerRefused) as refusal:
        read_moment("ooit", TUESDAY, ZONE, language)
    assert refusal.value.facts == {"example": moment}
    with pytest.raises(AnswerRefused) as refusal:
        read_day("ooit", TUESDAY.date(), language)
    assert refusal.value.facts == {"example": day}


@given(NOWS, st.sampled_from(["nl", "en"]))
def test_the_example_can_be_copied(now: datetime, language: str) -> None:
    with pytest.raises(AnswerRefused) as refusal:
        read_moment("?", now, ZONE, language)
    shown = str(refusal.value.facts["example"])
    moment = read_moment(shown, now, ZONE, language).astimezone(ZONE)
    assert moment.time() == time(19, 30)
    assert moment - now > timedelta(days=6)


@given(
    now=NOWS,
    later=st.integers(1, 360 * 24 * 60),
)
def test_what_is_written_out_reads_back_as_the_same_moment(now: datetime, later: int) -> None:
    moment = (now + timedelta(minutes=later)).replace(second=0, microsecond=0)
    local = moment.astimezone(ZONE)
    assume(moment > now)
    assume(not local.fold)
    written = f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local:%H:%M}"
    assert read_moment(written, now, ZONE) == moment


@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(st.sampled_from(PIECES.split()), max_size=8).map(" ".join),
    )
)
@example("00 dec 00:00")
@example("0000-00-00")
def test_any_text_is_understood_or_refused_and_nothing_else(text: str) -> None:
    with suppress(AnswerRefused):
        assert read_moment(text, TUESDAY, ZONE) > TUESDAY
    with suppress(AnswerRefused):
        assert read_day(text, TUESDAY.date(), "en") >= TUESDAY.date()
