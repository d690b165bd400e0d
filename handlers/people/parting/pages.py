"""What a coordinator sees of a parting: how to part with somebody, and one that waits."""

from config import wording
from domain.identifiers import PersonId
from domain.people.parting import Parting
from domain.roles import BUDDIES, WITHOUT_PHONE, Standing
from handlers.concerns import absence_pages
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.concerns import absence, handover
from services.people.parting import rows as parting_rows
from services.people.parting.words import status as status_of
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

FAREWELL, OBJECT = "farewell", "stays"
"""Buttons: part with somebody in words; and keep them in."""

_THERE = frozenset({*BUDDIES, *WITHOUT_PHONE})


def removing(unit: Unit, reader: Person, person_id: PersonId) -> Page:
    """Ask how somebody is to go: with words, in a week; or at once, and to whom what they own."""
    tongue, person = reader.language, unit.store.people.by_id(person_id)
    if person is None or person.standing not in _THERE:
        back = _button(tongue, "overview"), PagePress("overview")
        return wording.say(tongue, "network-person-gone"), [[back]]
    name, owned = person.called or "", len(handover.owned_by(unit, person.id))
    now = _button(tongue, "remove-now", name=name), PagePress("remove", person.id)
    sure: list[Row] = _heirs(unit, tongue, person) if owned else [[now]]
    role = str(person.role)
    parts = [wording.say(tongue, "network-removing", name=name, role=role, owned=owned)]
    if absence.on_roster(person) and len(unit.store.people.roster()) == 1:
        parts.append(wording.say(tongue, "network-removing-last"))
    waits = parting_rows.of_person(unit, person.id)
    if waits is None and person.standing is Standing.MEMBER and person.id != reader.id:
        parts.append(wording.say(tongue, "parting-offer"))
        words = wording.label(tongue, "parting-button-farewell")
        sure.insert(0, [(words, PagePress(FAREWELL, person.id))])
    keep = (_button(tongue, "keep"), PagePress("member", person.id, "1"))
    return "\n\n".join(parts), [*sure, [keep]]


def status(unit: Unit, reader: Person, person: Person) -> str:
    """Say (HTML) that somebody is to go, and when; empty when they are not, or to themselves."""
    waits = parting_rows.of_person(unit, person.id)
    if waits is None or person.id == reader.id:
        return ""
    return status_of(unit, reader, waits)


def button(unit: Unit, reader: Person, person: Person) -> list[Row]:
    """Give the button that keeps somebody in who is to go."""
    waits = parting_rows.of_person(unit, person.id)
    if waits is None or person.id == reader.id:
        return []
    return [_objecting(reader, waits)]


def under_way(unit: Unit, reader: Person) -> list[Row]:
    """Give a button to each who is to go, for the overview."""
    found: list[Row] = []
    for each in parting_rows.under_way(unit, reader):
        person = unit.store.people.by_id(each.person)
        day = wording.day(reader.language, each.due_at, unit.municipality.network.timezone)
        name = (person.name if person is not None else None) or "?"
        label = wording.label(reader.language, "parting-button-waits", name=name, day=day)
        found.append([(label, PagePress("member", each.person, "1"))])
    return found


def asked(unit: Unit, reader: Person, parting: Parting) -> Page:
    """Tell a coordinator who is to go, and that they may object."""
    parts = [status_of(unit, reader, parting), wording.say(reader.language, "parting-may-object")]
    return "\n\n".join(parts), [_objecting(reader, parting)]


def _objecting(reader: Person, parting: Parting) -> Row:
    key = "take-back" if parting.by == reader.id else "object"
    label = wording.label(reader.language, f"parting-button-{key}")
    return [(label, PagePress(OBJECT, parting.id))]


def _heirs(unit: Unit, tongue: str, leaving: Person) -> list[Row]:
    """Ask where all that somebody owns goes: with one press it goes, and so do they."""
    found: list[Row] = [
        [
            (
                _button(tongue, "heir", name=heir.name or "?"),
                PagePress("remove", leaving.id, heir.id),
            )
        ]
        for heir in handover.heirs(unit, leaving.id)
    ]
    free = PagePress("remove", leaving.id, absence_pages.EVERYBODY)
    return [*found, [(_button(tongue, "no-heir"), free)]]


def _button(tongue: str, button: str, /, **facts: str) -> str:
    return wording.button(tongue, "network", button, **facts)
