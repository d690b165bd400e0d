"""The network a municipality runs: its name, its phone, its neighbourhoods."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from zoneinfo import ZoneInfo

from domain.options import Option

__all__ = ["FEW", "WHOLE_TOWN", "Network", "Option"]

WHOLE_TOWN = "*"
"""In place of a neighbourhood's code, which can never be this: the reporter would not say."""

FEW = 5
"""With fewer key figures than this in a neighbourhood, naming it tells who a nameless one is."""


@dataclass(frozen=True, slots=True)
class Network:
    """What `network.toml` says; it does not change while the bot runs.

    `phone` is the number people can call when the bot cannot help them. `timezone` decides what a
    working day is and how dates are shown; moments themselves are always UTC-aware.
    """

    name: str
    municipality: str
    phone: str
    timezone: ZoneInfo
    languages: tuple[str, ...]
    neighbourhoods: tuple[Option, ...]

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
        )

    def neighbourhood(self, code: str) -> Option | None:
        """Find a neighbourhood; None when the municipality no longer lists it."""
        return next((option for option in self.neighbourhoods if option.code == code), None)
