"""The call for who has duty: one after the other is called, and then the coordinator, each once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.identifiers import PersonId

USUAL, USUAL_TERM = "2 hours", timedelta(hours=2)
"""How soon who has duty looks where a protocol does not say it."""


@dataclass(frozen=True, slots=True)
class DutyCall:
    """Who was `called` for an urgent concern, the last one last; all moments UTC.

    At `next_at` the next is called, unless somebody has confirmed that it was received; None when
    nobody is left. `look_by` is until when who was called last looks, or who will be called first.
    `coordinator` tells that the coordinators were told. `named` is whom the reporter was told of,
    before anybody was called.
    """

    called: tuple[PersonId, ...] = ()
    next_at: datetime | None = None
    look_by: datetime | None = None
    coordinator: bool = False
    named: PersonId | None = None


def read_term(text: str) -> timedelta | None:
    """Read "2 hours", which run on by night too; None when it is no such thing."""
    found = re.fullmatch(r"([1-9]\d?) hours?", text)
    return timedelta(hours=int(found[1])) if found else None


def begin(first_at: datetime, term: timedelta) -> DutyCall:
    """Give the call for a new concern; the first is called at `first_at` (UTC), maybe now."""
    return DutyCall(next_at=first_at, look_by=first_at + term)


def is_news(call: DutyCall, person: PersonId | None) -> bool:
    """Tell whether the reporter does not know yet that `person` is called, None being nobody."""
    return bool(call.called) or person is None or person != call.named


def next_one(call: DutyCall, line: Iterable[PersonId], reporter: PersonId) -> PersonId | None:
    """Tell whom of those in line is called next: nobody twice, and nobody for what they filed."""
    return next((each for each in line if each not in (*call.called, reporter)), None)


def pass_on(call: DutyCall, person: PersonId, look_by: datetime, next_at: datetime) -> DutyCall:
    """Give the call after the next one, `person`, was called."""
    return replace(call, called=(*call.called, person), look_by=look_by, next_at=next_at)


def end(call: DutyCall) -> DutyCall:
    """Give the call after nobody was left to call, and the coordinators were told."""
    return replace(call, look_by=None, next_at=None, coordinator=True)
