"""Who looks and until when, as people say it."""

from datetime import datetime

from config import wording
from services.concerns.duty.calls import Stands
from services.concerns.words import face
from services.unit import Unit


def looking(unit: Unit, tongue: str, text: str, stands: Stands, reference: str) -> str:
    """Say by this text (HTML) who looks and until when, or that the coordinators were told."""
    if stands.person is None or stands.look_by is None:
        return wording.say(tongue, f"{text}-coordinator", reference=reference)
    name, until = face.name_of(unit, stands.person, tongue), soon(unit, tongue, stands.look_by)
    return wording.say(tongue, text, reference=reference, name=name, moment=until)


def soon(unit: Unit, tongue: str, at: datetime) -> str:
    """Write a moment (UTC) that is near: its hour, with the day where that is not today."""
    zone = unit.municipality.network.timezone
    hour = wording.hour(tongue, at, zone)
    if unit.day_of(at) == unit.today:
        return wording.label(tongue, "duty-hour", hour=hour)
    day = wording.day(tongue, at, zone)
    return wording.label(tongue, "duty-day-and-hour", day=day, hour=hour)
