"""Drawing pages: templates, filled with the texts of the catalogues in the reader's language.

Everything that is filled in is escaped, but for texts of ours, which are HTML already and have
escaped their own facts.
"""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from config import wording
from domain.functions import NetworkFunction
from domain.roles import Role, Standing
from services.people import bell
from services.people.bell import BellSign
from services.unit import Unit
from storage.records import Person
from web.asked import Visit

_WAYS: Mapping[Role, tuple[str, ...]] = {
    Role.OFFICIAL: ("calendar", "announcements", "surveys", "roster", "proposals"),
    Role.COORDINATOR: (
        "calendar",
        "announcements",
        "surveys",
        "roster",
        "network",
        "journal",
        "quarter",
    ),
}
"""Where somebody can go, besides the board and their sessions: the first part of an address."""

_WAYS_OF: Mapping[str, NetworkFunction] = {
    "agreements": NetworkFunction.AGREEMENTS,
    "worth": NetworkFunction.WORTH,
    "knowledge": NetworkFunction.KNOWLEDGE,
    "founding": NetworkFunction.FOUNDING,
}
"""Where one can go in a network that has this function."""

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
"""Style and script: the same for everybody."""


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def drawn(tongue: str, network: str, template: str, **facts: Any) -> str:
    """Draw a page of a network, named, for whoever looks."""
    return (
        _environment()
        .get_template(template)
        .render(
            tongue=tongue,
            direction="rtl" if wording.from_the_right(tongue) else "ltr",
            say=partial(say, tongue),
            label=partial(wording.label, tongue),
            network=network,
            **facts,
        )
    )


def draw_for(unit: Unit, visit: Visit, template: str, **facts: Any) -> str:
    """Draw a page for who visits, with the way to everywhere else."""
    member = visit.person.standing is Standing.MEMBER
    standing, unseen = unit.store.desk_messages.count(visit.person.id)
    return drawn(
        visit.tongue,
        unit.municipality.network.name,
        template,
        reader=visit.person,
        form_token=visit.session.form_token,
        ways=_ways(unit, visit.person) if member else (),
        member=member,
        chat=bool(standing) or not visit.person.has_telegram,
        unseen=unseen,
        bell=bell.sign(unit, visit.person) if member else BellSign.NONE,
        here=visit.asked.path[0] if visit.asked.path else "",
        **facts,
    )


def _ways(unit: Unit, person: Person) -> tuple[str, ...]:
    """Say where somebody can go: to what a network has switched on too, and duty where there is."""
    ways, network = _WAYS.get(person.role, ()), unit.municipality.network
    if not ways:
        return ways
    also = (each for each, function in _WAYS_OF.items() if network.has(function))
    return (*ways, *also, *(("duty",) if network.duty is not None else ()))


def ours(text: str) -> Markup:
    """Take a text of a service that is HTML, as `wording.say` gave it: its facts are escaped."""
    return Markup(text)  # noqa: S704 - as it says


def say(tongue: str, key: str, **facts: str | int) -> Markup:
    """Word a text of ours that is HTML; its facts are escaped in it."""
    return ours(wording.say(tongue, key, **facts))
