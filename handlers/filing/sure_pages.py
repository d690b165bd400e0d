"""Are you sure? What a reporter reads before they withdraw something, or change whose it is."""

from collections.abc import Mapping

from config import wording
from domain.concerns.act_buttons import button_name
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from handlers.filing.which_official import official_name
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.filing import own_name
from services.unit import Unit
from storage.records import Person

PAGES: Mapping[str, Act] = {
    "withdrawing": Act.WITHDRAW,
    "giving-name": Act.GIVE_NAME,
    "taking-name-back": Act.TAKE_NAME_BACK,
}
"""The page of a concern that asks whether to do this."""

NOW = "now"
"""What a button says beside its act, when they are sure."""


def page_of(act: Act) -> str:
    """Name the page that asks whether to do an act."""
    return next(page for page, asked in PAGES.items() if asked is act)


def draw(
    unit: Unit, person: Person, concern: Concern, act: Act, where: str
) -> tuple[str, list[Row]]:
    """Give the question (HTML) with what follows from a yes, and the two answers."""
    tongue, name = person.language, button_name(act)
    text = wording.say(
        tongue,
        f"mine-sure-{name}",
        reference=concern.reference,
        days=unit.municipality.protocol.periods.withdrawn,
        **_name_seen(unit, tongue, concern, name),
    )
    sure = wording.label(tongue, f"mine-button-{name}-now")
    keep = wording.label(tongue, "mine-button-keep")
    return text, [
        [(sure, PagePress(where, concern.id, f"{name}-{NOW}"))],
        [(keep, PagePress(where, concern.id))],
    ]


def done(unit: Unit, tongue: str, concern: Concern, what: str) -> str:
    """Say (HTML) what was done, above the page of the concern."""
    facts = _name_seen(unit, tongue, concern, what)
    return wording.say(tongue, f"mine-done-{what}", reference=concern.reference, **facts)


def _name_seen(unit: Unit, tongue: str, concern: Concern, what: str) -> dict[str, str | int]:
    if what != button_name(Act.TAKE_NAME_BACK):
        return {}
    seen = own_name.who_saw(unit, concern)
    names = dict.fromkeys(official_name(unit, each, tongue) for each in seen)
    return {
        "seen": str(own_name.how_far(unit, concern)),
        "who": wording.listed(tongue, names),
        "count": len(names),
    }
