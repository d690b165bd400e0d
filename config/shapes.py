"""The shape of a municipality's three files: which keys there are, and what they hold.

What the words in them mean - whether a role exists, whether a protocol holds together - is
judged by `domain/`, which reads these tables next.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

DUTCH = "nl"


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('a time zone like "Europe/Amsterdam"') from None
    return name


def _worded_in_dutch(wording: dict[str, str]) -> dict[str, str]:
    if DUTCH not in wording:
        raise ValueError('words in Dutch: nl = "…"')
    return wording


def _without_danger(entry: Any) -> Any:
    """Give the words of an option without what else may stand in it: whether it means danger."""
    if not isinstance(entry, dict) or "danger" not in entry:
        return entry
    if entry["danger"] is not True and entry["danger"] is not False:
        raise ValueError("danger = true or danger = false, without quotes")
    return {language: words for language, words in entry.items() if language != "danger"}


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


_CLOCK = re.compile(r"[0-2][0-9]:[0-5][0-9]")

LONGEST_LABEL, LONGEST_TEXT = 80, 600
"""Characters; whatever a screen or card puts together of these fits one message of Telegram's."""

Label = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_LABEL, strip_whitespace=True)
]
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_TEXT, strip_whitespace=True)
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,19}$")]
"""Goes into a button's hidden data, of which Telegram allows 64 bytes in all."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
Wording = Annotated[dict[Language, Text], AfterValidator(_worded_in_dutch)]
Labels = Annotated[dict[Language, Label], AfterValidator(_worded_in_dutch)]
Percent = Annotated[int, Field(ge=1, le=500)]
Days = Annotated[int, Field(ge=1, le=3650)]
Evening = Annotated[str, AfterValidator(_between("18:00", "23:59"))]
EarlyMorning = Annotated[str, AfterValidator(_between("05:00", "10:00"))]
Morning = Annotated[str, AfterValidator(_between("06:00", "12:00"))]
Afternoon = Annotated[str, AfterValidator(_between("13:00", "23:00"))]
Options = Annotated[dict[Code, Labels], Field(min_length=1)]
Answers = Annotated[
    dict[Code, Annotated[Labels, BeforeValidator(_without_danger)]], Field(min_length=1)
]


class _Shape(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=lambda name: name.strip("_").replace("_", "-"),
    )


class HostShape(_Shape):
    """One `[hosts.…]` of the network."""

    name: Label
    address: Label
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None


class MeetingsShape(_Shape):
    """`[meetings]` of the network, in days."""

    keep_days: Days = 180
    invite_days: Days = 21
    pulse_days: Days = 3


FEWEST_ACCOUNT_DAYS = 30 + 31
"""Counted from the first of the month once the day is gone, so it may be a month less."""


class KeepingShape(_Shape):
    """`[keeping]` of the network, in days."""

    account_days: Annotated[int, Field(ge=FEWEST_ACCOUNT_DAYS, le=3650)] = 365
    dates_days: Annotated[int, Field(ge=1, le=3650)] = 90
    journal_days: Annotated[int, Field(ge=365, le=7300)] = 1825


class HoursShape(_Shape):
    """`[hours]` of the network, as on the wall in its time zone."""

    quiet_from: Evening = "22:00"
    quiet_until: EarlyMorning = "07:00"
    office_from: Morning = "09:00"
    office_until: Afternoon = "17:00"
    morning_list: Morning | None = None


class PrivacyShape(_Shape):
    """`[privacy]` of the network: who answers for what is kept, and to whom."""

    controller: Label | None = None
    officer: Label | None = None
    ground: Wording | None = None
    supervisor: Label | None = None


class DutyShape(_Shape):
    """`[duty]` of the network: when somebody looks while the town hall is closed."""

    turns_on: Literal[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    ] = "monday"
    turns_at: Annotated[str, AfterValidator(_between("00:00", "23:59"))] = "09:00"
    until: Evening = "23:00"
    nights: bool = False
    weekends: bool = True


class PinShape(_Shape):
    """`[pin]` of the network: a second lock beside the phone."""

    required: bool = False
    minutes: Annotated[int, Field(ge=1, le=600)] = 30


class BellShape(_Shape):
    """`[bell]` of the network: how often the e-mail goes that says that something waits."""

    every_minutes: Annotated[int, Field(ge=15, le=1440)] = 60
    urgent_minutes: Annotated[int, Field(ge=2, le=120)] = 10


class NetworkShape(_Shape):
    """`network.toml`."""

    name: Label
    municipality: Label
    phone: Label
    timezone: Annotated[str, AfterValidator(_time_zone)]
    languages: Annotated[list[Language], AfterValidator(_spoken_in_dutch)]
    local_closing_days: list[date] = []
    neighbourhoods: Options
    hosts: dict[Code, HostShape] = {}
    meetings: MeetingsShape | None = None
    hours: HoursShape | None = None
    privacy: PrivacyShape | None = None
    keeping: KeepingShape | None = None
    pin: PinShape | None = None
    bell: BellShape | None = None
    duty: DutyShape | None = None
    closed_phone: Label | None = None


class ActShape(_Shape):
    """One `[acts.…]` of the protocol."""

    who: list[str]
    from_: list[str]
    to: str = ""
    tells: list[str]
    clock: str = ""
    needs: list[str] = []


class OutcomeShape(_Shape):
    """One `[outcomes.…]` of the protocol."""

    label: Labels
    needs_reason: bool = False
    keep_days: Days | None = None
    shared: bool | None = None


class PartnerShape(_Shape):
    """One `[partners.…]` of the protocol; `ask-back` is a term."""

    label: Labels
    ask_back: str


class RemindersShape(_Shape):
    """`[reminders]` of the protocol, in percents of a term."""

    nudges: list[Percent]
    escalation: Percent


class WaitingShape(_Shape):
    """`[waiting]` of the protocol, in terms."""

    question: str
    decision: str
    extension: str


class CallsShape(_Shape):
    """`[calls]` of the protocol, in terms."""

    now: str
    again: str


class AftercareShape(_Shape):
    """`[aftercare]` of the protocol."""

    days: Days


class ErasureShape(_Shape):
    """`[erasure]` of the protocol, in days."""

    keep_days: Days
    announced_days: Days
    postponed_days: Days
    withdrawn_days: Days
    archive_category: Label | None = None


class DutyTermShape(_Shape):
    """`[duty]` of the protocol, in hours that run on."""

    look: str


class StandardTextShape(_Shape):
    """One `[texts.….…]` of the protocol."""

    label: Labels
    text: Wording


class ProtocolShape(_Shape):
    """`protocol.toml`."""

    version: Annotated[int, Field(ge=1)]
    stages: dict[str, Labels]
    terms: dict[str, dict[str, str]]
    help_terms: dict[str, dict[str, str]] = {}
    reminders: RemindersShape
    waiting: WaitingShape
    calls: CallsShape | None = None
    aftercare: AftercareShape
    erasure: ErasureShape
    duty: DutyTermShape | None = None
    acts: dict[str, ActShape]
    outcomes: dict[Code, OutcomeShape]
    partners: dict[Code, PartnerShape] = {}
    texts: dict[str, dict[Code, StandardTextShape]] = {}


class QuestionShape(_Shape):
    """One question of the interview."""

    prompt: Wording
    hint: Wording | None = None
    options: Answers | None = None
    short: Options | None = None
    later: bool = False


class InterviewShape(_Shape):
    """`interview.toml`."""

    concern: dict[str, QuestionShape]
    help_: dict[str, QuestionShape]
