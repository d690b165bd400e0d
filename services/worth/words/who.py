"""What would be asked of who we are, in words: for the chat and for the desk."""

from config import wording
from services.unit import Unit
from services.worth import who_we_are


def offer(unit: Unit, tongue: str) -> str:
    """Say (HTML) what would be asked and what comes of it; or why that cannot be now."""
    head = wording.say(tongue, "who-head")
    hinders = who_we_are.hindrance(unit)
    day = wording.day_in(tongue, who_we_are.again_from(unit), unit.today)
    what = "who-offer" if hinders is None else f"{hinders}-page"
    return f"{head}\n\n{wording.say(tongue, what, day=day, least=who_we_are.LEAST)}"
