"""Whom something is for, as questions of a form; its face passes `label` and `question` on.

The short names of the answers are the form's own: `form-<name>-reach-name` and so on.
"""

from collections.abc import Sequence

from config import wording
from domain.conversations.form import Field, FieldKind, FormState
from domain.identifiers import PersonId
from domain.people.audience import Audience, Reach
from domain.people.membership import NetworkRole
from domain.roles import Role
from services.unit import Unit
from storage.records import Person

REACH, PLACES, ROLES, PEOPLE = "reach", "places", "roles", "people"


def fields(
    unit: Unit, asker: Person, form_state: FormState, choosable: Sequence[Person]
) -> tuple[Field, ...]:
    """Ask whom it is for, and then which neighbourhoods, roles, or which of these people.

    Only roles that one of these people chose can be asked for, and by coordinators alone: who
    chooses a role is told that nobody else may see it.
    """
    may = asker.role is Role.COORDINATOR
    taken = {role for person in choosable for role in person.membership.roles if may}
    empty = {Reach.CHOSEN: not choosable, Reach.ROLES: not taken}
    reaches = [reach for reach in Reach if not empty.get(reach)]
    asked = [Field(REACH, FieldKind.CHOICE, tuple(reaches))]
    if form_state.choice(REACH) == Reach.NEIGHBOURHOODS:
        codes = tuple(place.code for place in unit.municipality.network.neighbourhoods)
        asked.append(Field(PLACES, FieldKind.MANY, codes))
    if form_state.choice(REACH) == Reach.ROLES:
        roles = tuple(role for role in NetworkRole if role in taken)
        asked.append(Field(ROLES, FieldKind.MANY, roles, least=1))
    if form_state.choice(REACH) == Reach.CHOSEN:
        by_name = sorted(choosable, key=lambda person: ((person.name or "").casefold(), person.id))
        asked.append(Field(PEOPLE, FieldKind.MANY, tuple(person.id for person in by_name)))
    return tuple(asked)


def audience(form_state: FormState) -> Audience:
    """Read whom it is for, once that was answered."""
    reach = Reach(form_state.choice(REACH))
    places = form_state.picks(PLACES) if reach is Reach.NEIGHBOURHOODS else ()
    people = form_state.picks(PEOPLE) if reach is Reach.CHOSEN else ()
    roles = form_state.picks(ROLES) if reach is Reach.ROLES else ()
    return Audience(
        reach,
        places,
        tuple(PersonId(person) for person in people),
        tuple(NetworkRole(role) for role in roles),
    )


def label(unit: Unit, reader: Person, field: Field, code: str) -> str | None:
    """Give the words (plain) for a choice of these fields; None for any other field."""
    if field.name == REACH:
        return wording.label(reader.language, f"audience-{code}")
    if field.name == PLACES:
        place = unit.municipality.network.neighbourhood(code)
        return place.label(reader.language) if place is not None else code
    if field.name == ROLES:
        return wording.label(reader.language, f"membership-role-{code}")
    if field.name == PEOPLE:
        person = unit.store.people.by_id(PersonId(code))
        return (person.name if person else None) or "?"
    return None


def question(reader: Person, field: Field) -> str | None:
    """Give the words (plain) of these questions; None for any other field."""
    if field.name in {REACH, PLACES, ROLES, PEOPLE}:
        return wording.label(reader.language, f"audience-ask-{field.name}")
    return None


def in_words(unit: Unit, language: str, whom: Audience) -> str:
    """Say in a few words (plain) for whom it is; chosen people are not named."""
    if whom.reach is Reach.CHOSEN:
        return wording.label(language, "audience-of-chosen", count=len(whom.people))
    if whom.reach is Reach.ROLES:
        roles = (wording.label(language, f"membership-role-{role}") for role in whom.roles)
        return wording.label(language, "audience-of-roles", roles=wording.listed(language, roles))
    if whom.reach is not Reach.NEIGHBOURHOODS:
        return wording.label(language, f"audience-{whom.reach}")
    known = [unit.municipality.network.neighbourhood(code) for code in whom.neighbourhoods]
    return wording.listed(language, (each.label(language) for each in known if each is not None))
