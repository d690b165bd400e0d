"""What is said of an official who is away: to colleagues, to coordinators, on cards."""

from config import wording
from services.concerns import absence
from services.unit import Unit
from storage.records import Person


def status(unit: Unit, official: Person, tongue: str) -> str:
    """Say that an official is away and who stands in (HTML); nothing when they are there."""
    if not official.away:
        return ""
    stand_in = absence.stand_in_of(unit, official)
    if stand_in is None:
        return wording.say(tongue, "presence-status-all")
    return wording.say(tongue, "presence-status", name=stand_in.name or "?")
