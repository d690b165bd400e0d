"""Who has duty in which week, as officials and coordinators read it."""

from collections.abc import Sequence

from config import wording
from services.concerns.duty import rota
from services.concerns.duty.rota import Turn
from services.unit import Unit

SOON = 2
"""Weeks that stand on other pages: this one and the next."""


def soon(unit: Unit, tongue: str) -> list[str]:
    """Say who has duty this week and next, a line each (HTML); nothing where there is no duty."""
    if unit.municipality.network.duty is None:
        return []
    return lines(unit, tongue, rota.turns(unit, SOON))


def lines(unit: Unit, tongue: str, turns: Sequence[Turn]) -> list[str]:
    """Say who has duty in each week: from when, the first one until when (HTML)."""
    zone, said = unit.municipality.network.timezone, list[str]()
    nobody = wording.label(tongue, "duty-nobody")
    for turn in turns:
        name = (turn.person.name if turn.person is not None else None) or nobody
        moment = turn.begins if said else turn.ends
        day, hour = wording.day(tongue, moment, zone), wording.hour(tongue, moment, zone)
        key = "duty-next" if said else "duty-now"
        said.append(wording.say(tongue, key, day=day, hour=hour, name=name))
    return said
