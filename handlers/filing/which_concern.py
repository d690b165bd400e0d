"""What a reporter knows a concern of theirs by: where it is, about what, and when they filed it."""

from config import wording
from domain.concerns.concern import Concern
from domain.network import WHOLE_TOWN
from services.unit import Unit


def which(unit: Unit, tongue: str, concern: Concern) -> str:
    """Give "Noord · spanning · 30 nov" (plain), and no word of what was told."""
    if concern.timeline.by_phone and not concern.subject:
        return f"{wording.label(tongue, 'call-request')} · {_day(unit, tongue, concern)}"
    where, about = _where(unit, tongue, concern), _about(unit, tongue, concern)
    return f"{where} · {about} · {_day(unit, tongue, concern)}"


def _day(unit: Unit, tongue: str, concern: Concern) -> str:
    zone = unit.municipality.network.timezone
    return wording.shortest_day(tongue, concern.filed_at, zone, unit.today)


def _where(unit: Unit, tongue: str, concern: Concern) -> str:
    if concern.neighbourhood == WHOLE_TOWN:
        return wording.label(tongue, "mine-whole-town")
    place = unit.municipality.network.neighbourhood(concern.neighbourhood)
    return place.label(tongue) if place else concern.neighbourhood


def _about(unit: Unit, tongue: str, concern: Concern) -> str:
    subject = unit.municipality.interviews[concern.kind].question("subject")
    short = subject.short(concern.subject, tongue)
    return short or wording.label(tongue, "mine-no-subject", kind=str(concern.kind))
