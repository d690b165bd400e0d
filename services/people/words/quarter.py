"""A quarter in words, for the coordinator: names of members, and never a concern."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from config import wording
from domain.identifiers import PersonId
from domain.people.quarterly import Outlook, Quarter, Share
from services.unit import Unit


class QuarterPart(NamedTuple):
    """One thing that is seen in a quarter: what it is, and who or where (HTML)."""

    head: str
    names: list[str]


def title(tongue: str, quarter: Quarter) -> str:
    """Name a quarter: "4e kwartaal 2026"."""
    return wording.label(
        tongue, "quarter-title", number=str(quarter.number), year=str(quarter.year)
    )


def parts(unit: Unit, tongue: str, seen: Outlook) -> Iterator[QuarterPart]:
    """Give who was silent, who carries much, where nobody is, and roles from five on."""
    yield _silent(unit, tongue, seen.silent)
    yield _busy(unit, tongue, seen.busy)
    yield _empty(unit, tongue, seen)
    if seen.roles:
        yield _roles(tongue, seen)


def _silent(unit: Unit, tongue: str, shares: Sequence[Share]) -> QuarterPart:
    head = wording.say(tongue, "quarter-silent", count=len(shares))
    found = sorted((_name(unit, each.id) for each in shares), key=str.casefold)
    return QuarterPart(head, [wording.say(tongue, "quarter-name", name=name) for name in found])


def _busy(unit: Unit, tongue: str, shares: Sequence[Share]) -> QuarterPart:
    head = wording.say(tongue, "quarter-busy", count=len(shares))
    names = [
        wording.say(
            tongue,
            "quarter-load",
            name=_name(unit, each.id),
            meetings=each.present,
            agreements=each.agreements,
            buddies=each.buddy_of,
        )
        for each in shares
    ]
    return QuarterPart(head, names)


def _empty(unit: Unit, tongue: str, seen: Outlook) -> QuarterPart:
    head = wording.say(tongue, "quarter-empty", count=len(seen.empty))
    names = []
    for code in seen.empty:
        option = unit.municipality.network.neighbourhood(code)
        place = option.label(tongue) if option is not None else code
        names.append(wording.say(tongue, "quarter-name", name=place))
    return QuarterPart(head, names)


def _roles(tongue: str, seen: Outlook) -> QuarterPart:
    head = wording.say(tongue, "quarter-roles")
    names = [
        wording.say(
            tongue,
            "quarter-role",
            role=wording.label(tongue, f"membership-role-{role}"),
            count=count or 0,
        )
        for role, count in seen.roles
    ]
    return QuarterPart(head, names)


def _name(unit: Unit, person_id: PersonId) -> str:
    person = unit.store.people.by_id(person_id)
    return (person.name if person is not None else None) or "?"
