"""The network a municipality runs: its name, its phone, its neighbourhoods."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self
from zoneinfo import ZoneInfo

from domain.bell_rule import BellRule
from domain.day_hours import DayHours
from domain.duty_hours import DutyHours
from domain.functions import Functions, NetworkFunction
from domain.fund_rule import FundRule
from domain.options import Option, Wording
from domain.pin_rule import PinRule
from domain.quiet_hours import QuietHours

__all__ = [
    "ELSEWHERE",
    "FEW",
    "WHOLE_TOWN",
    "Host",
    "MeetingHabits",
    "Network",
    "Option",
    "at_least",
]

WHOLE_TOWN = "*"
"""In place of a neighbourhood's code, which can never be this: the reporter would not say."""

ELSEWHERE = "elsewhere"
"""What a municipality calls all that is none of its neighbourhoods, or all of them."""

FEW = 5
"""With fewer key figures than this in a neighbourhood, naming it tells who a nameless one is."""


def at_least(count: int, asked: int) -> int:
    """Give how many of those asked it are at least, in steps of a few: no single one shows.

    Never all of them, for that would tell of each.
    """
    told = min(count, asked - 1)
    return max(told - told % FEW, 0)


@dataclass(frozen=True, slots=True)
class Host:
    """Where meetings can be held: degrees north and east, when the municipality gives them."""

    code: str
    name: str
    address: str
    latitude: float | None = None
    longitude: float | None = None

    @classmethod
    def many_from_table(cls, table: Mapping[str, Any]) -> tuple[Self, ...]:
        """Read `[hosts.…]`, in the order of the file."""
        return tuple(
            cls(code, host["name"], host["address"], host.get("latitude"), host.get("longitude"))
            for code, host in table.items()
        )


@dataclass(frozen=True, slots=True)
class MeetingHabits:
    """What a municipality sets about meetings and what else goes round: days.

    Those of `advice_days` are working days.
    """

    keep_days: int = 180
    invite_days: int = 21
    pulse_days: int = 3
    advice_days: int = 10
    reflect_days: int = 90


@dataclass(frozen=True, slots=True)
class ActivityTerms:
    """Within how many working days a member who proposes an activity hears from the coordinator."""

    answer_days: int = 5


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long a municipality keeps what stays after something is over: days.

    The Telegram account of who left, the days on which they came and left, and the journal's lines.
    """

    account_days: int = 365
    dates_days: int = 90
    journal_days: int = 1825


@dataclass(frozen=True, slots=True)
class Answerable:
    """Who answers for what is kept, as a municipality says it; what is empty it did not say.

    `controller` decides what is kept and why, `officer` watches over that, `ground` is what the law
    has for it, in words per language, and `supervisor` is where one can complain.
    """

    controller: str = ""
    officer: str = ""
    ground: Wording | None = None
    supervisor: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what a municipality still has to say."""
        return tuple(each.name for each in fields(self) if not getattr(self, each.name))


@dataclass(frozen=True, slots=True)
class Network:
    """What `network.toml` says; it does not change while the bot runs.

    `phone` is the number people can call when the bot cannot help them. `timezone` decides what a
    working day is and how dates are shown; moments themselves are always UTC-aware. `closed_phone`
    is whom to call while the town hall is closed, if anybody; without `duty` nobody has duty then.
    `purpose` says what it is for, where a municipality does. Without `fund` there is none.
    """

    name: str
    municipality: str
    phone: str
    timezone: ZoneInfo
    languages: tuple[str, ...]
    neighbourhoods: tuple[Option, ...]
    hosts: tuple[Host, ...] = ()
    habits: MeetingHabits = MeetingHabits()
    hours: DayHours = field(default_factory=DayHours)
    answerable: Answerable = Answerable()
    keeping: Keeping = Keeping()
    pin: PinRule = field(default_factory=PinRule)
    bell: BellRule = field(default_factory=BellRule)
    duty: DutyHours | None = None
    closed_phone: str = ""
    functions: Functions = field(default_factory=Functions)
    purpose: Wording | None = None
    activities: ActivityTerms = ActivityTerms()
    fund: FundRule | None = None

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Read a checked `network.toml`."""
        return cls(
            name=table["name"],
            municipality=table["municipality"],
            phone=table["phone"],
            timezone=ZoneInfo(table["timezone"]),
            languages=tuple(table["languages"]),
            neighbourhoods=Option.many_from_table(table["neighbourhoods"]),
            hosts=Host.many_from_table(table.get("hosts", {})),
            habits=MeetingHabits(**_named(table.get("meetings", {}))),
            hours=DayHours.from_table(table.get("hours", {})),
            answerable=Answerable(**table.get("privacy", {})),
            keeping=Keeping(**_named(table.get("keeping", {}))),
            pin=PinRule(**table.get("pin", {})),
            bell=BellRule(**_named(table.get("bell", {}))),
            duty=DutyHours.from_table(table["duty"]) if "duty" in table else None,
            closed_phone=table.get("closed-phone", ""),
            functions=Functions.from_table(table.get("functions", {})),
            purpose=table.get("purpose"),
            activities=ActivityTerms(**_named(table.get("activities", {}))),
            fund=FundRule(**_named(table["fund"])) if "fund" in table else None,
        )

    @property
    def quiet_hours(self) -> QuietHours:
        """When nobody is disturbed who can wait until the morning."""
        return QuietHours(self.timezone, self.hours.quiet_from, self.hours.quiet_until)

    def has(self, function: NetworkFunction) -> bool:
        """Tell whether it has this function: a fund where `[fund]` stands, else if not off."""
        if function is NetworkFunction.FUND:
            return self.fund is not None
        return self.functions.has(function)

    def host(self, code: str) -> Host | None:
        """Find a host; None when the municipality no longer lists it."""
        return next((host for host in self.hosts if host.code == code), None)

    def neighbourhood(self, code: str) -> Option | None:
        """Find a neighbourhood; None when the municipality no longer lists it."""
        return next((option for option in self.neighbourhoods if option.code == code), None)


def _named(days: Mapping[str, int]) -> dict[str, int]:
    """Name what a table sets as the code does."""
    return {name.replace("-", "_"): number for name, number in days.items()}
