"""Calendar files are read back by a library that did not write them, and byte by byte."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import example, given
from hypothesis import strategies as st

from domain.typed_text import clean
from services.meetings.calendar import file as calendar_file
from tests.handlers.meetings.calendar.examples import AMSTERDAM, EVENING, FORTNIGHTLY

FAMILY = "👨‍👩‍👧‍👦"


def _read(file: bytes) -> Any:
    return vobject.readOne(file.decode())


def _lines(file: bytes) -> list[str]:
    """Unfold by hand, as RFC 5545 (3.1) says."""
    return file.decode().replace("\r\n ", "").split("\r\n")


def _assert_well_formed(file: bytes) -> None:
    """Hold a file to what RFC 5545 asks of any: its lines, and what must be there once."""
    assert file.startswith(b"BEGIN:VCALENDAR\r\n")
    assert file.endswith(b"END:VCALENDAR\r\n")
    bare = file.replace(b"\r\n", b"")
    assert b"\n" not in bare
    assert b"\r" not in bare
    for line in file.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # nothing is folded inside a character
    lines = _lines(file)
    assert lines.count("BEGIN:VTIMEZONE") == 1
    assert lines.count("VERSION:2.0") == lines.count("CALSCALE:GREGORIAN") == 1
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    assert sum(line.startswith("METHOD:") for line in lines) == 1
    for event in "\n".join(lines).split("\nBEGIN:VEVENT\n")[1:]:
        head = event.split("\nBEGIN:VALARM\n")[0].split("\n")
        names = [line.partition(":")[0].split(";")[0] for line in head]
        for needed in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "ORGANIZER", "STATUS"):
            assert names.count(needed) == 1
        assert "ATTENDEE" not in names


def test_a_meeting_comes_into_a_calendar_with_everything_it_needs() -> None:
    file = calendar_file.request(EVENING, AMSTERDAM, "nl")
    _assert_well_formed(file)
    calendar = _read(file)
    event = calendar.vevent
    assert calendar.method.value == "PUBLISH"
    assert event.uid.value == EVENING.uid
    assert event.sequence.value == "0"
    assert event.summary.value == "Najaarsoverleg"
    assert event.description.value == "Agenda:\n1. Terugblik"
    assert event.location.value == "Buurthuis De Brink, Brink 1"
    assert event.geo.value == "52.0907;5.1214"
    assert event.organizer.params["CN"] == ["Netwerk Voorbeeldstad"]
    assert event.organizer.value.endswith(".invalid")
    assert (event.status.value, event.transp.value) == ("CONFIRMED", "OPAQUE")
    assert getattr(event, "class").value == "PRIVATE"
    assert event.dtstart.value == EVENING.start
    assert event.dtend.value == EVENING.start + timedelta(minutes=90)
    assert event.dtstamp.value == EVENING.stamp
    assert "DTSTART;TZID=Europe/Amsterdam:20261203T193000" in _lines(file)
    assert "DTSTAMP:20261120T090000Z" in _lines(file)


def test_the_calendar_sounds_a_day_and_two_hours_before() -> None:
    alarms = _read(calendar_file.request(EVENING, AMSTERDAM, "nl")).vevent.valarm_list
    assert [alarm.trigger.value for alarm in alarms] == [-timedelta(days=1), -timedelta(hours=2)]
    assert {alarm.action.value for alarm in alarms} == {"DISPLAY"}
    assert {alarm.description.value for alarm in alarms} == {"Najaarsoverleg"}


def test_a_change_is_the_same_meeting_with_a_higher_sequence() -> None:
    later = replace(EVENING, sequence=1, start=EVENING.start + timedelta(days=1), title="Later")
    file = calendar_file.request(later, AMSTERDAM, "nl")
    _assert_well_formed(file)
    event = _read(file).vevent
    assert (event.uid.value, event.sequence.value) == (EVENING.uid, "1")
    assert event.dtstart.value == later.start
    assert event.summary.value == "Later"


@pytest.mark.parametrize(("language", "off"), [("nl", "Gaat niet door: "), ("en", "Cancelled: ")])
def test_a_cancellation_removes_it_and_even_when_kept_says_so(language: str, off: str) -> None:
    file = calendar_file.cancel(replace(EVENING, sequence=2), AMSTERDAM, language)
    _assert_well_formed(file)
    calendar = _read(file)
    event = calendar.vevent
    assert calendar.method.value == "CANCEL"
    assert (event.uid.value, event.sequence.value) == (EVENING.uid, "2")
    assert (event.status.value, event.transp.value) == ("CANCELLED", "TRANSPARENT")
    assert event.summary.value == off + EVENING.title
    assert "valarm" not in event.contents


def test_a_series_skips_a_day_moves_another_and_keeps_its_hour_when_the_clock_changes() -> None:
    file = calendar_file.series(FORTNIGHTLY, AMSTERDAM, "nl")
    _assert_well_formed(file)
    calendar = _read(file)
    master, moved = calendar.vevent_list
    assert calendar.method.value == "PUBLISH"
    assert master.uid.value == moved.uid.value
    assert moved.recurrence_id.value == FORTNIGHTLY.exceptions[0].original
    assert moved.dtstart.value == datetime(2026, 10, 30, 19, tzinfo=UTC)
    assert (master.sequence.value, moved.sequence.value) == ("0", "1")
    assert "RRULE:FREQ=WEEKLY;COUNT=6;INTERVAL=2" in _lines(file)
    assert "EXDATE;TZID=Europe/Amsterdam:20261015T193000" in _lines(file)
    assert "RECURRENCE-ID;TZID=Europe/Amsterdam:20261029T193000" in _lines(file)
    days = [moment.strftime("%d-%m %H.%M") for moment in master.getrruleset(addRDate=True)]
    assert days == ["03-09 19.30", "17-09 19.30", "01-10 19.30", "29-10 19.30", "12-11 19.30"]


def test_one_occurrence_of_a_series_is_changed_or_removed_alone() -> None:
    (moved,) = FORTNIGHTLY.exceptions
    changed = _read(calendar_file.request(replace(moved, sequence=2), AMSTERDAM, "nl"))
    removed = _read(calendar_file.cancel(replace(moved, sequence=3), AMSTERDAM, "nl"))
    for calendar in (changed, removed):
        assert calendar.vevent.recurrence_id.value == moved.original
        assert "rrule" not in calendar.vevent.contents
    assert removed.vevent.status.value == "CANCELLED"


def test_a_series_given_later_shows_which_occurrence_is_off() -> None:
    (moved,) = FORTNIGHTLY.exceptions
    off = replace(FORTNIGHTLY, exceptions=(replace(moved, cancelled=True),))
    file = calendar_file.series(off, AMSTERDAM, "nl")
    _assert_well_formed(file)
    master, exception = _read(file).vevent_list
    assert (master.status.value, exception.status.value) == ("CONFIRMED", "CANCELLED")
    assert "valarm" not in exception.contents


ZONES = ["Europe/Amsterdam", "America/New_York", "America/Curacao", "Africa/Casablanca"]


@pytest.mark.parametrize("name", ZONES)
def test_the_zone_described_in_the_file_is_the_zone(name: str) -> None:
    """Whoever does not know the zone by name must get every hour of the next years right."""
    zone = ZoneInfo(name)
    file = calendar_file.request(EVENING, zone, "nl").replace(name.encode(), b"Elsewhere")
    described = _read(file).vtimezone.tzinfo
    for days in range(-300, 1500):
        noon = EVENING.start.replace(tzinfo=None) + timedelta(days=days)
        assert noon.replace(tzinfo=described).utcoffset() == noon.replace(tzinfo=zone).utcoffset()


@pytest.mark.parametrize(("month", "day"), [(3, 29), (10, 25)])
def test_on_the_nights_that_the_clock_changes_each_half_hour_is_its_own(
    month: int, day: int
) -> None:
    midnight = datetime(2026, month, day, tzinfo=UTC)
    for half_hours in range(-4, 8):
        event = replace(EVENING, start=midnight + timedelta(minutes=30 * half_hours))
        written = _read(calendar_file.request(event, AMSTERDAM, "nl")).vevent
        assert written.dtstart.value.astimezone(UTC) == event.start
        assert written.dtend.value.astimezone(UTC) == event.start + timedelta(minutes=90)


def test_what_is_not_known_is_not_in_the_file() -> None:
    bare = replace(EVENING, description="", place="", lat=None, lon=None)
    file = calendar_file.request(bare, AMSTERDAM, "nl")
    _assert_well_formed(file)
    assert not {"description", "location", "geo"} & set(_read(file).vevent.contents)


@pytest.mark.parametrize("name", ['Netwerk "De Brug"; oost, west: samen', "Twee\r\nBEGIN:VEVENT"])
def test_the_name_of_the_network_stays_in_its_place(name: str) -> None:
    file = calendar_file.request(replace(EVENING, organizer=name), AMSTERDAM, "nl")
    _assert_well_formed(file)
    (shown,) = _read(file).vevent.organizer.params["CN"]
    assert shown == " ".join(name.replace('"', "'").split())


SIGNS = [",", ";", ":", '"', "\\", "\n", "\\n", "\\,", " ", "\r", "\u2028", "é", "€", "a" * 70]
AWKWARD = st.sampled_from([*SIGNS, "\u202e", "שלום", "مرحبا", FAMILY, "👍🏽", "BEGIN:VEVENT"])
WORDS = st.lists(AWKWARD | st.text(max_size=20), max_size=12).map("".join)


@given(title=WORDS, description=WORDS, place=WORDS)
@example(title="\r\nEND:VEVENT\r\n", description="a\\nb\nc", place="\\")
@example(title="\\N", description="C:\\Naam\\n", place="\\N")
@example(title="x" * 66 + FAMILY, description="y" * 62 + "é", place="z" * 65 + "\n\\;,")
def test_what_people_typed_comes_back_as_they_typed_it(
    title: str, description: str, place: str
) -> None:
    event = replace(EVENING, title=title, description=description, place=place)
    file = calendar_file.request(event, AMSTERDAM, "nl")
    _assert_well_formed(file)
    written = _read(file).vevent
    assert written.summary.value == clean(title)
    for key, text in (("description", description), ("location", place)):
        found = written.contents.get(key)
        assert (found[0].value if found else "") == clean(text)
