"""Seats: who has a place when there are not enough, in the order in which people said yes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from domain.meetings.invitation import Invitation, Rsvp

Who = TypeVar("Who")

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


def answering(
    seats: int | None,
    everybody: Mapping[Who, Invitation],
    who: Who,
    answer: Rsvp | None,
    now: datetime,
) -> dict[Who, Invitation]:
    """Give the invitations that change when one person answers, theirs first.

    Whoever says yes joins the end of the line; with a free seat that is not for long. A seat that
    comes free goes to the first in line, who can refuse it in the same way.
    """
    known = everybody[who]
    said = known.saying(answer, now)
    if answer is Rsvp.YES and said is not known:
        said = replace(said, waits=_end(everybody))
    moved = arranged(seats, {**everybody, who: said})
    return {who: said} | moved


def arranged(seats: int | None, everybody: Mapping[Who, Invitation]) -> dict[Who, Invitation]:
    """Give the invitations that change so that all seats are taken, and none twice.

    When there are fewer than people who come, those who answered last go before the others in line.
    """
    line = sorted(
        (who for who, each in everybody.items() if each.waits is not None),
        key=lambda who: everybody[who].waits or 0,
    )
    coming = sorted(
        (who for who, each in everybody.items() if each.comes),
        key=lambda who: _order(everybody[who]),
    )
    free = len(line) if seats is None else seats - len(coming)
    if free >= 0:
        return {who: replace(everybody[who], waits=None) for who in line[:free]}
    first = (everybody[line[0]].waits or 0) if line else 0
    return {
        who: replace(everybody[who], waits=first + place)
        for place, who in enumerate(coming[free:], start=free)
    }


def _end(everybody: Mapping[Who, Invitation]) -> int:
    return max((each.waits for each in everybody.values() if each.waits is not None), default=0) + 1


def _order(invitation: Invitation) -> datetime:
    return invitation.answered_at or _BEFORE_ALL
