"""The shape of `network.toml`: which keys there are, and what they hold."""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field

from config.shapes import DUTCH, Code, Days, Label, Language, Options, Shape, Wording


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('a time zone like "Europe/Amsterdam"') from None
    return name


def _spoken_in_dutch(languages: list[str]) -> list[str]:
    if DUTCH not in languages or len(set(languages)) != len(languages):
        raise ValueError('a list with "nl" in it and nothing twice')
    return languages


def _between(first: str, last: str) -> Callable[[str], str]:
    """Give what checks a time of the day, like "07:00", and refuses one outside these two."""

    def check(clock: str) -> str:
        if not (_CLOCK.fullmatch(clock) and first <= clock <= last):
            raise ValueError(f'a time from {first} to {last}, in quotes, like "{first}"')
        return clock

    return check


LONGEST_PURPOSE = 300
"""Characters: it stands below the picture of an invitation, with more."""


def _short(purpose: dict[str, str]) -> dict[str, str]:
    if max(map(len, purpose.values())) > LONGEST_PURPOSE:
        raise ValueError(f"at most {LONGEST_PURPOSE} characters in each language")
    return purpose


_CLOCK = re.compile(r"[0-2][0-9]:[0-5][0-9]")

Evening = Annotated[str, AfterValidator(_between("18:00", "23:59"))]
EarlyMorning = Annotated[str, AfterValidator(_between("05:00", "10:00"))]
Morning = Annotated[str, AfterValidator(_between("06:00", "12:00"))]
Afternoon = Annotated[str, AfterValidator(_between("13:00", "23:00"))]


class HostShape(Shape):
    """One `[hosts.…]` of the network."""

    name: Label
    address: Label
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class MeetingsShape(Shape):
    """`[meetings]` of the network, in days."""

    keep_days: Days = 180
    invite_days: Days = 21
    pulse_days: Days = 3
    advice_days: Annotated[int, Field(ge=1, le=60)] = 10
    reflect_days: Annotated[int, Field(ge=1, le=180)] = 90


FEWEST_ACCOUNT_DAYS = 30 + 31
"""Counted from the first of the month once the day is gone, so it may be a month less."""


class KeepingShape(Shape):
    """`[keeping]` of the network, in days."""

    account_days: Annotated[int, Field(ge=FEWEST_ACCOUNT_DAYS, le=3650)] = 365
    dates_days: Annotated[int, Field(ge=1, le=3650)] = 90
    journal_days: Annotated[int, Field(ge=365, le=7300)] = 1825


class HoursShape(Shape):
    """`[hours]` of the network, as on the wall in its time zone."""

    quiet_from: Evening = "22:00"
    quiet_until: EarlyMorning = "07:00"
    office_from: Morning = "09:00"
    office_until: Afternoon = "17:00"
    morning_list: Morning | None = None


class PrivacyShape(Shape):
    """`[privacy]` of the network: who answers for what is kept, and to whom."""

    controller: Label | None = None
    officer: Label | None = None
    ground: Wording | None = None
    supervisor: Label | None = None


class DutyShape(Shape):
    """`[duty]` of the network: when somebody looks while the town hall is closed."""

    turns_on: Literal[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    ] = "monday"
    turns_at: Annotated[str, AfterValidator(_between("00:00", "23:59"))] = "09:00"
    until: Evening = "23:00"
    nights: bool = False
    weekends: bool = True


class PinShape(Shape):
    """`[pin]` of the network: a second lock beside the phone."""

    required: bool = False
    minutes: Annotated[int, Field(ge=1, le=600)] = 30


class BellShape(Shape):
    """`[bell]` of the network: how often the e-mail goes that says that something waits."""

    every_minutes: Annotated[int, Field(ge=15, le=1440)] = 60
    urgent_minutes: Annotated[int, Field(ge=2, le=120)] = 10


class FunctionsShape(Shape):
    """`[functions]` of the network: what it does beside sharing concerns."""

    knowledge: bool = True
    introducing: bool = True
    charter: bool = True
    founding: bool = True
    mediation: bool = True
    contact: bool = True
    worth: bool = True
    evaluation: bool = True
    balance: bool = True
    candidates: bool = True
    activities: bool = True
    sharing: bool = True
    agreements: bool = True
    outside: bool = True


class ActivitiesShape(Shape):
    """`[activities]` of the network, in working days."""

    answer_days: Annotated[int, Field(ge=1, le=30)] = 5


MOST_EUROS = 1_000_000
Euros = Annotated[int, Field(ge=1, le=MOST_EUROS)]


class FundShape(Shape):
    """`[fund]` of the network: whole euros, working days to answer, days to account."""

    budget: Euros
    most: Euros
    answer_days: Annotated[int, Field(ge=1, le=30)] = 5
    account_days: Annotated[int, Field(ge=14, le=180)] = 28
    two_from: Euros | None = None


class NetworkShape(Shape):
    """`network.toml`."""

    name: Label
    municipality: Label
    purpose: Annotated[Wording, AfterValidator(_short)] | None = None
    phone: Label
    timezone: Annotated[str, AfterValidator(_time_zone)]
    languages: Annotated[list[Language], AfterValidator(_spoken_in_dutch)]
    local_closing_days: Annotated[list[date], Field(default_factory=list)]
    neighbourhoods: Options
    hosts: Annotated[dict[Code, HostShape], Field(default_factory=dict)]
    meetings: MeetingsShape | None = None
    hours: HoursShape | None = None
    privacy: PrivacyShape | None = None
    keeping: KeepingShape | None = None
    pin: PinShape | None = None
    bell: BellShape | None = None
    duty: DutyShape | None = None
    functions: FunctionsShape | None = None
    activities: ActivitiesShape | None = None
    fund: FundShape | None = None
    closed_phone: Label | None = None
