"""Calendar events that tests write down and read back."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.meetings.calendar.file import CalendarEvent, CalendarSeries

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENING = CalendarEvent(
    uid="00112233aabbccdd@schakel",
    sequence=0,
    start=datetime(2026, 12, 3, 18, 30, tzinfo=UTC),
    minutes=90,
    title="Najaarsoverleg",
    description="Agenda:\n1. Terugblik",
    place="Buurthuis De Brink, Brink 1",
    lat=52.0907,
    lon=5.1214,
    organizer="Netwerk Voorbeeldstad",
    stamp=datetime(2026, 11, 20, 9, tzinfo=UTC),
)
FORTNIGHTLY = CalendarSeries(
    replace(EVENING, start=datetime(2026, 9, 3, 17, 30, tzinfo=UTC)),
    "FREQ=WEEKLY;INTERVAL=2;COUNT=6",
    (datetime(2026, 10, 15, 17, 30, tzinfo=UTC),),
    (
        replace(
            EVENING,
            sequence=1,
            start=datetime(2026, 10, 30, 19, tzinfo=UTC),
            original=datetime(2026, 10, 29, 18, 30, tzinfo=UTC),
        ),
    ),
)
