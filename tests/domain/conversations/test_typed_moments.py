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
        moment = read_moment(text, now, ZONE, language).start
    except AnswerRefused as refusal:
        return refusal.key
    assert moment.tzinfo is UTC
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M")


def understood_day(text: str) -> str:
    try:
        return read_day(text, TUESDAY.date()).day.isoformat()
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
        ("zondagavond 8 uur", "2026-11-29 20:00"),
        ("ja graag zondagavond 8 uur aub", "2026-11-29 20:00"),
        ("friday noon please, thanks", "2026-11-27 12:00"),
        ("zaterdagochtend 10 uur?", "2026-11-28 10:00"),
        ("friday noon", "2026-11-27 12:00"),
        ("friday at 12 noon", "2026-11-27 12:00"),
        ("do ٣ dec ١٩:٣٠", "2026-12-03 19:30"),
        ("do ۳ dec ۱۹:۳۰", "2026-12-03 19:30"),
        ("week 14 dinsdag 19:30", "2027-04-06 19:30"),
        ("dinsdag in week 50 19:30", "2026-12-08 19:30"),
        ("wk 14 2027 dinsdag 19:30", "2027-04-06 19:30"),
        ("week 53 vrijdag 19:30", "2027-01-01 19:30"),
        ("in a week 8 pm", "2026-12-01 20:00"),
        ("volgende week 8 uur dinsdag", "2026-12-01 20:00"),
        ("over veertien dagen half acht", "2026-12-08 19:30"),
        ("in fourteen days at 10:00", "2026-12-08 10:00"),
        ("in a fortnight at 10:00", "2026-12-08 10:00"),
        ("over 14 dagen 10:00", "2026-12-08 10:00"),
        ("eerste maandag van april 19:30", "2027-04-05 19:30"),
        ("laatste vrijdag in januari om 20 uur", "2027-01-29 20:00"),
        ("first monday of april 2027 at 7:30 pm", "2027-04-05 19:30"),
        ("2e dinsdag van december half acht", "2026-12-08 19:30"),
        ("derde donderdag van volgende maand 19:30", "2026-12-17 19:30"),
        ("vijfde dinsdag van december 19:30", "2026-12-29 19:30"),
        ("12-mrt 19:30", "2027-03-12 19:30"),
        ("12-mrt-27 19:30", "2027-03-12 19:30"),
        ("12-mrt-2027 19:30", "2027-03-12 19:30"),
        ("12/mar/2027 19:30", "2027-03-12 19:30"),
        ("vr 12.3 19:30", "2027-03-12 19:30"),
        ("do 10.12 19.30", "2026-12-10 19:30"),
        ("ma 9.05", "2026-11-30 09:05"),  # the ninth of May is no Monday
        ("vanaf do 3 dec 19:30", "2026-12-03 19:30"),
        ("vanaf 8 uur do 3 dec", "2026-12-03 20:00"),
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
        ("do 3 dec 19:30 tot", "moment-unclear"),
        ("do 3 dec tot 21:00", "moment-unclear"),
        ("do 3 dec 21:00-19:30", "moment-unclear"),  # that would be all night and day
        ("do 3 dec 19:30-19:30", "moment-unclear"),
        ("do 10.12", "moment-ambiguous"),  # a Thursday, or a time on one?
        ("week 60 dinsdag 19:30", "moment-no-such-day"),
        ("week 14 19:30", "moment-unclear"),
        ("vijfde maandag van februari 19:30", "moment-no-such-day"),
        ("31.2 19:30", "moment-no-such-day"),
        ("do 3 dec 19:30 en 20:30", "moment-unclear"),
        ("do 3 dec 1930", "moment-unclear"),
        ("di wo 19:30", "moment-unclear"),
        ("do 3 dec 19:30 in het buurthuis", "moment-unclear"),
        ("do 3 dec 19:30" + " uur" * 40, "moment-unclear"),
        ("", "moment-unclear"),
    ],
)
def test_what_is_not_certain_is_asked_again(text: str, refusal: str) -> None:
    assert understood(text) == refusal


@pytest.mark.parametrize(
    ("said", "start", "minutes"),
    [
        ("19:30-21:00", "19:30", 90),
        ("19.30 \u2013 21.00 uur", "19:30", 90),
        ("van 19:30 tot 21:00", "19:30", 90),
        ("from 19:30 to 21:00", "19:30", 90),
        ("van half acht tot negen uur", "19:30", 90),
        ("van 7 tot 9", "19:00", 120),
        ("van 7 tot 9 's avonds", "19:00", 120),
        ("'s avonds van 7 tot 9", "19:00", 120),
        ("from 7 to 9 pm", "19:00", 120),
        ("7-9 pm", "19:00", 120),
        ("11am-1pm", "11:00", 120),
        ("from half past seven to nine", "19:30", 90),
        ("from quarter past 7 to 9", "19:15", 105),
        ("van 9 tot 12 uur", "09:00", 180),
        ("van 11 tot 1", "11:00", 120),
        ("20-22 uur", "20:00", 120),
        ("19u30-21u", "19:30", 90),
        ("22:00-0:30", "22:00", 150),
        ("19:30", "19:30", None),
        ("vanaf 19:30", "19:30", None),
        ("vanaf 8", "20:00", None),
    ],
)
def test_until_when_can_be_said_too(said: str, start: str, minutes: int | None) -> None:
    for text in (f"do 3 dec {said}", f"{said} op do 3 dec"):
        assert understood(text) == f"2026-12-03 {start}"
        assert read_moment(text, TUESDAY, ZONE).minutes == minutes


@pytest.mark.parametrize(
    ("text", "next_year"),
    [
        ("3 maart", True),
        ("vr 12.3", True),
        ("week 14 dinsdag", True),
        ("eerste maandag van april", True),
        ("5-13", True),
        ("3 maart 2027", False),
        ("week 14 2027 dinsdag", False),
        ("eerste maandag van april 2027", False),
        ("over 9 weken", False),
        ("3 december", False),
        ("vandaag", False),
    ],
)
def test_a_day_of_next_year_is_known_as_such_unless_that_was_said(
    text: str,
    next_year: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert read_day(text, TUESDAY.date()).next_year is next_year
    assert read_moment(f"{text} 19:30", TUESDAY, ZONE).next_year is next_year


def test_half_seven_in_digits_is_dutch_only_to_who_reads_dutch() -> None:
    assert understood("do 3 dec half 7") == "2026-12-03 18:30"
    assert understood("thu 3 dec half 7", language="en") == "moment-ambiguous"
    assert understood("thu 3 dec half past 7", language="en") == "2026-12-03 19:30"


def test_the_hour_that_autumn_has_twice_is_the_first_of_the_two() -> None:
    october = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert read_moment("zo 25 okt 2:30", october, ZONE).start == first


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
        ("tot 3 dec", "2026-12-03"),
        ("zondagavond", "2026-11-29"),
        ("zaterdag ochtend graag", "2026-11-28"),
        ("vr 12.3", "2027-03-12"),
        ("do 10.12", "2026-12-10"),
        ("week 14 dinsdag", "2027-04-06"),
        ("over veertien dagen", "2026-12-08"),
        ("eerste maandag van april?", "2027-04-05"),
        ("vijfde maandag van februari", "moment-no-such-day"),
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
    moment = read_moment(shown, now, ZONE, language).start.astimezone(ZONE)
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
    assert read_moment(written, now, ZONE).start == moment


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
        assert read_moment(text, TUESDAY, ZONE).start > TUESDAY
    with suppress(AnswerRefused):
        assert read_day(text, TUESDAY.date(), "en").day >= TUESDAY.date()


@pytest.mark.parametrize("language", ["pl", "tr", "ar", "uk", "fy"])
def test_in_a_language_whose_words_are_not_read_a_day_can_be_typed_in_digits(
    language: str,
) -> None:
    for text in ("3-12-2026 19:30", "3.12 19.30", "٣-١٢-٢٠٢٦ ١٩:٣٠"):
        assert understood(text, language=language) == "2026-12-03 19:30"
    assert read_day("3-12-2026", TUESDAY.date(), language).day.isoformat() == "2026-12-03"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "do 3 dec 19:30"),  # "do" is "until" in Polish, and a Thursday in Dutch
        ("pl", "czwartek 19:30"),
        ("tr", "on 3 dec 19:30"),  # "on" is ten in Turkish
        ("ar", "الخميس 19:30"),
        ("uk", "завтра 19:30"),
        ("fy", "moarn 19:30"),
    ],
)
def test_in_such_a_language_words_are_refused_and_never_misread(language: str, text: str) -> None:
    with pytest.raises(AnswerRefused) as refused:
        read_moment(text, TUESDAY, ZONE, language)
    assert refused.value.key == "moment-in-digits"
    example = str(refused.value.facts["example"])
    assert understood(example, language=language) == "2026-12-03 19:30"
    with pytest.raises(AnswerRefused, match="moment-in-digits"):
        read_day(text, TUESDAY.date(), language)
