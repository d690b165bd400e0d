"""What a reporter knows a concern of theirs by: where it is, about what, and when they filed it."""

from config import wording
from domain.concerns.concern import Concern
from domain.network import WHOLE_TOWN
from services.unit import Unit


def which(unit: Unit, tongue: str, concern: Concern) -> str:
    """Give "Noord · spanning · 30 nov" (plain), and no word of what was told."""
    day = wording.shortest_day(
        tongue, concern.filed_at, unit.municipality.network.timezone, unit.today
    )
    return f"{_where(unit, tongue, concern)} · {_about(unit, tongue, concern)} · {day}"


def _where(unit: Unit, tongue: str, concern: Concern) -> str:
    if concern.neighbourhood == WHOLE_TOWN:
        return wording.label(tongue, "mine-whole-town")
    place = unit.municipality.network.neighbourhood(concern.neighbourhood)
    return place.label(tongue) if place else concern.neighbourhood


def _about(unit: Unit, tongue: str, concern: Concern) -> str:
    subject = unit.municipality.interviews[concern.kind].question("subject")
    short = subject.short(concern.subject, tongue)
    return short or wording.label(tongue, "mine-no-subject", kind=str(concern.kind))
