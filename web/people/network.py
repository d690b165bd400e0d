"""The network as a coordinator sees it: who takes part in which role, and who goes."""

from dataclasses import dataclass

from config import wording
from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import PersonId
from domain.roles import BUDDIES, WITHOUT_PHONE, Role, Standing
from services.concerns import absence, handover
from services.concerns.words import presence
from services.people import admission, agreeing, language_and_removal, lost_phones
from services.people.coming_in import introducing
from services.people.parting import rows, words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours, say
from web.people.journal import IN_OFFICE
from web.routes import ANY, COORDINATORS, Route, behind_pin, get, post

EVERYBODY = "everybody"
"""Stands where an heir would: what somebody had taken up is free again."""

_THERE = frozenset({*BUDDIES, *WITHOUT_PHONE})
"""Of whom there is a page: whose phone was lost, takes part still."""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One member of a list."""

    address: str
    name: str
    lost: bool


def overview(unit: Unit, visit: Visit) -> Answer:
    """Show how many there are, who comes in, what waits, and all members by role."""
    tongue, people = visit.tongue, unit.store.people
    newcomers = people.coming_in()
    waiting = admission.waiting(unit)
    there = [*people.all(standing=Standing.MEMBER), *lost_phones.without_phone(unit)]
    return page(
        draw_for(
            unit,
            visit,
            "network.html",
            waiting=[(f"/network/newcomers/{each.id}", each.name or "?") for each in waiting],
            under_way=len(newcomers) - len(waiting) - len(introducing.under_way(unit)),
            proposed=len(agreeing.waiting(unit)),
            parting=_under_way(unit, visit),
            invites=len(unit.store.invites.invitations(unit.now)),
            alumni=_lines(people.all(Standing.ALUMNUS)),
            roles=[(role_name(tongue, role), _of_role(there, role)) for role in Role],
        )
    )


def member(unit: Unit, visit: Visit) -> Answer:
    """Show one member. Raises NotAllowed for who is none."""
    person, tongue = _member(unit, visit), visit.tongue
    waits = rows.of_person(unit, person.id) if person.id != visit.person.id else None
    return page(
        draw_for(
            unit,
            visit,
            "member.html",
            person=person,
            about=_about(unit, tongue, person),
            status=ours(presence.status(unit, person, tongue)) if person.away else "",
            former=person.standing is Standing.ALUMNUS,
            lost=person.standing is Standing.LOST,
            returning=person.standing is Standing.RETURNING,
            on_roster=absence.on_roster(person),
            in_office=person.role in IN_OFFICE and person.standing is Standing.MEMBER,
            myself=person.id == visit.person.id,
            parting=ours(words.status(unit, visit.person, waits)) if waits is not None else "",
            own_parting=waits is not None and waits.by == visit.person.id,
        )
    )


def removing(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure, and who takes over what they had taken up."""
    person = _member(unit, visit)
    owned = len(handover.owned_by(unit, person.id))
    heirs = handover.heirs(unit, person.id) if owned else []
    last = absence.on_roster(person) and len(unit.store.people.roster()) == 1
    return page(
        draw_for(
            unit,
            visit,
            "removing.html",
            person=person,
            owned=owned,
            heirs=[(each.id, each.name or "?") for each in heirs],
            everybody=EVERYBODY,
            last=last,
            in_words=person.standing is Standing.MEMBER
            and person.id != visit.person.id
            and rows.of_person(unit, person.id) is None,
        )
    )


def remove(unit: Unit, visit: Visit) -> Answer:
    """Take them out. Who took something up meanwhile, is asked about once more.

    Raises StaleButton for an heir who is nobody, and as the service does.
    """
    person, chosen = _member(unit, visit), visit.asked.form.get("heir", "")
    if not chosen and handover.owned_by(unit, person.id):
        return go_on(f"/network/members/{person.id}/remove")
    heir = PersonId(chosen) if chosen not in {"", EVERYBODY} else None
    if heir is not None and unit.store.people.by_id(heir) is None:
        raise StaleButton
    language_and_removal.remove(unit, visit.person, person.id, heir)
    return go_on("/network")


def role_name(tongue: str, role: Role) -> str:
    """Name a role, as in a sentence."""
    return wording.label(tongue, f"role-{role}")


def _under_way(unit: Unit, visit: Visit) -> list[tuple[str, str]]:
    """List who is to go: the address of their page, and what it says."""
    zone, found = unit.municipality.network.timezone, []
    for each in rows.under_way(unit, visit.person):
        person = unit.store.people.by_id(each.person)
        name = (person.name if person is not None else None) or "?"
        day = wording.day(visit.tongue, each.due_at, zone)
        label = wording.label(visit.tongue, "parting-button-waits", name=name, day=day)
        found.append((f"/network/members/{each.person}", label))
    return found


def _of_role(people: list[Person], role: Role) -> list[MemberLine]:
    return _lines([each for each in people if each.role is role])


def _lines(people: list[Person]) -> list[MemberLine]:
    return [
        MemberLine(
            f"/network/members/{each.id}", each.called or "?", each.standing in WITHOUT_PHONE
        )
        for each in sorted(people, key=lambda each: (each.called or "").casefold())
    ]


def _about(unit: Unit, tongue: str, person: Person) -> str:
    """Say who it is; whether a key figure can be reached would give away a nameless reporter."""
    if person.standing is Standing.ALUMNUS:
        return say(tongue, "alumnus-one", name=person.called or "?")
    since, zone = person.joined_at, unit.municipality.network.timezone
    facts = {
        "name": person.name or "?",
        "role": role_name(tongue, person.role),
        "since": wording.day(tongue, since, zone, unit.today) if since is not None else "",
    }
    option = unit.municipality.network.neighbourhood(person.neighbourhood or "")
    if option is not None:
        return say(tongue, "network-person", neighbourhood=option.label(tongue), **facts)
    reachable = "yes" if person.reachable else "no"
    return say(tongue, "network-person-official", reachable=reachable, **facts)


def _member(unit: Unit, visit: Visit) -> Person:
    person = unit.store.people.by_id(PersonId(visit.asked.path[2]))
    if person is None:
        raise NotAllowed
    if person.standing not in _THERE:
        raise NotPossibleNow("already-removed")
    return person


ROUTES: tuple[Route, ...] = behind_pin(
    get("/network", COORDINATORS, overview),
    get(f"/network/members/{ANY}", COORDINATORS, member),
    get(f"/network/members/{ANY}/remove", COORDINATORS, removing),
    post(f"/network/members/{ANY}/remove", COORDINATORS, remove),
)
