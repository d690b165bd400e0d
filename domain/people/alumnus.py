"""Who left and stays reachable, by their own choice, to walk along with somebody new.

Guide, "Leren en ondersteunen van elkaar": former members as a sounding board. They get nothing else
and are asked once a year whether they still want it.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

ASKED_AFTER = timedelta(days=365)
"""How long after they last said so they are asked whether they still want it."""

PATIENCE = timedelta(days=30)
"""How long they may think about that; who does not answer goes."""


@dataclass(frozen=True, slots=True)
class Alumnus:
    """What is kept of a former member. `name` is their first name; days are local.

    `since` is when they last said that they stay, `asked` when they were asked since.
    """

    name: str
    since: date
    asked: date | None = None

    @classmethod
    def of(cls, name: str, today: date) -> Self:
        """Give what stays of somebody who leaves: of their name the first word."""
        return cls(name.split(maxsplit=1)[0] if name.split() else "?", today)

    def to_be_asked(self, today: date) -> bool:
        """Tell whether they are to be asked now."""
        return self.asked is None and today >= self.since + ASKED_AFTER

    @property
    def answers_by(self) -> date | None:
        """Give the first day on which it is too late to answer; None when nothing was asked."""
        return None if self.asked is None else self.asked + PATIENCE

    def asked_on(self, today: date) -> Self:
        """Give it once they were asked."""
        return replace(self, asked=today)

    def stays(self, today: date) -> Self:
        """Give it once they said that they stay."""
        return replace(self, since=today, asked=None)
