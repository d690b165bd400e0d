"""`schakel agree`: the operator is the second person, when no official can be."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.chance import SystemChance
from bot.clock import clock_of
from bot.complaints import Complaint
from bot.open_installation import (
    Refused,
    open_database,
    read_key,
    read_municipality,
    read_settings,
    trouble_refused,
)
from domain.errors import NotPossibleNow
from domain.group.second_person import PATIENCE, Proposed
from services.people import agreeing
from services.people.agreeing import Waits
from services.unit import Municipality, Unit

_CHANGED = Complaint(
    "The group is not any more as it was when it was proposed",
    "Let a coordinator send /koppel there once more",
)


_WHAT = {
    Proposed.PERSON: "{} joins",
    Proposed.DESK: "{} works at the desk on the web too, with an account of theirs",
    Proposed.GROUP: "{} becomes the officials' group",
    Proposed.GUEST: "{}, who is not on the list, may read along in the officials' group",
    Proposed.COUNT: "{} whom nobody knows may read along in the officials' group",
}


@dataclass(frozen=True, slots=True)
class Agreed:
    """How many waited, and with how many the operator agreed."""

    waited: int
    agreed: int


async def agree(agrees: Callable[[str], bool]) -> Agreed:
    """Ask about each thing that waits for a second person, and carry out what is agreed with.

    Raises Refused.
    """
    settings = read_settings()
    municipality, key = read_municipality(settings), read_key(settings)
    now = clock_of(settings).now()
    async with open_database(settings, key) as database:
        try:
            with trouble_refused(settings):
                found = await database.run(
                    lambda store: agreeing.waiting(Unit(store, municipality, now, SystemChance()))
                )
                wanted = [each for each in found if agrees(_plan(each, municipality))]
                await database.run(
                    lambda store: _agree(Unit(store, municipality, now, SystemChance()), wanted)
                )
        except NotPossibleNow:
            raise Refused([_CHANGED]) from None
    return Agreed(len(found), len(wanted))


def _agree(unit: Unit, wanted: list[Waits]) -> None:
    for waits in wanted:
        agreeing.agree(unit, None, waits.proposed, waits.on, waits.proposal.token)


def _plan(waits: Waits, municipality: Municipality) -> str:
    zone = municipality.network.timezone
    at, until = waits.proposal.at, waits.proposal.at + PATIENCE
    return (
        f"{_WHAT[waits.proposed].format(waits.title)}.\n"
        f"Proposed by {waits.proposer} on {at.astimezone(zone):%Y-%m-%d %H:%M};"
        f" ends by itself on {until.astimezone(zone):%Y-%m-%d}.\n"
        "You would agree in place of an official. Everybody hears that you did."
    )
