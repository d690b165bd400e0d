"""Who is coming in, for a coordinator: links to give out, and the code that is heard by voice.

A link stands on a page once: shown again it is another one, and the one before opens nothing. A
code stands nowhere: only who heard it can type it.
"""

from config import wording
from domain.errors import AnswerRefused, NotAllowed, StaleButton
from domain.identifiers import InviteId, PersonId
from domain.people.invites import Invite, usable
from domain.roles import Role, Standing
from services import desk_address
from services.people import admission, inviting
from services.people.desk_sessions import AT_THE_DESK
from services.people.words import invite as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit, number_in
from web.drawing import draw_for, say
from web.people.network import role_name
from web.routes import ANY, COORDINATORS, Route, behind_pin, get, post


def invites(unit: Unit, visit: Visit) -> Answer:
    """List the links that open something still, and offer to make one."""
    tongue = visit.tongue
    found = [
        (each.id, role_name(tongue, each.role), _until(unit, tongue, each))
        for each in unit.store.invites.invitations(unit.now)
    ]
    roles = [(role, role_name(tongue, role)) for role in Role]
    return page(draw_for(unit, visit, "invites.html", found=found, roles=roles))


def invite(unit: Unit, visit: Visit) -> Answer:
    """Make an invitation for the role that was chosen. Raises StaleButton for what is none."""
    chosen = visit.asked.form.get("role", "")
    if chosen not in set(Role):
        raise StaleButton
    made = inviting.prepare(unit, visit.person, Role(chosen))
    return go_on(f"/network/invites/{made.id}")


def one(unit: Unit, visit: Visit) -> Answer:
    """Show an invitation without its link, and offer to show that."""
    return page(_drawn(unit, visit, _invite(unit, visit), ""))


def link(unit: Unit, visit: Visit) -> Answer:
    """Draw the link and show it, this once."""
    found = _invite(unit, visit)
    return page(_drawn(unit, visit, found, words.deep_link(unit, inviting.draw_code(unit, found))))


def withdraw(unit: Unit, visit: Visit) -> Answer:
    """Take an invitation back; one that was used stays as it is."""
    inviting.withdraw(unit, visit.person, InviteId(visit.asked.path[2]))
    return go_on("/network/invites")


def again(unit: Unit, visit: Visit) -> Answer:
    """Make the invitation by which somebody whose phone was lost comes in again.

    Raises NotPossibleNow for who has theirs.
    """
    made = inviting.prepare_again(unit, visit.person, PersonId(visit.asked.path[2]))
    return go_on(f"/network/invites/{made.id}")


def newcomer(unit: Unit, visit: Visit) -> Answer:
    """Show how far somebody is who comes in, and ask for the code that was heard."""
    return page(_asked(unit, visit, ""))


def admit(unit: Unit, visit: Visit) -> Answer:
    """Take the code that was typed; then show what came of it."""
    typed, attempt = visit.asked.form.get("code", ""), visit.asked.form.get("attempt", "")
    on = PersonId(visit.asked.path[2])
    try:
        with unit.attempt():
            number = number_in(attempt)
            admission.answer(unit, visit.person, on, typed, -1 if number is None else number)
    except AnswerRefused as refusal:
        why = wording.label(visit.tongue, f"refusal-{refusal.key}", **refusal.facts)
        return page(_asked(unit, visit, why), 422)
    return go_on(f"/network/newcomers/{on}")


def refuse(unit: Unit, visit: Visit) -> Answer:
    """Keep somebody out. Raises NotPossibleNow when it was decided before."""
    admission.turn_down(unit, visit.person, PersonId(visit.asked.path[2]))
    return go_on("/network")


def _asked(unit: Unit, visit: Visit, problem: str) -> str:
    on, tongue = PersonId(visit.asked.path[2]), visit.tongue
    found, asks = unit.store.people.by_id(on), False
    mistakes = 0
    if found is None or found.standing is Standing.REMOVED:
        said = say(tongue, "network-admission-gone")
    elif found.standing is Standing.MEMBER:
        said = say(tongue, "network-admission-admitted", **_facts(tongue, found))
    elif admission.proposal_of(unit, found) is not None:
        said = say(tongue, "web-newcomer-second", name=found.name or "?")
    elif found.code is None:
        said = say(tongue, "web-newcomer-reads")
    else:
        asks, mistakes = True, admission.mistakes(unit, on)
        left = admission.MOST_MISTAKES - mistakes
        said = say(tongue, "web-newcomer-asks", left=left, **_facts(tongue, found))
    if mistakes and not problem and found is not None:
        problem = wording.label(tongue, "web-newcomer-wrong", name=found.name or "?")
    return draw_for(
        unit,
        visit,
        "newcomer.html",
        address=f"/network/newcomers/{on}",
        said=said,
        asks=asks,
        attempt=mistakes,
        problem=problem,
        refusable=found is not None and found.standing is not Standing.MEMBER and asks,
    )


def _facts(tongue: str, person: Person) -> dict[str, str]:
    return {"name": person.name or "?", "role": role_name(tongue, person.role)}


def _drawn(unit: Unit, visit: Visit, found: Invite, shown: str) -> str:
    return draw_for(
        unit,
        visit,
        "invite.html",
        id=found.id,
        role=role_name(visit.tongue, found.role),
        until=_until(unit, visit.tongue, found),
        link=shown,
        desk=desk_address.given(unit) if found.role in AT_THE_DESK else "",
    )


def _until(unit: Unit, tongue: str, found: Invite) -> str:
    zone = unit.municipality.network.timezone
    day = wording.day(tongue, found.expires_at, zone)
    hour = wording.hour(tongue, found.expires_at, zone)
    return wording.label(tongue, "web-until", day=day, hour=hour)


def _invite(unit: Unit, visit: Visit) -> Invite:
    """Find an invitation that this coordinator made. Raises NotAllowed for any other."""
    found = unit.store.invites.by_id(InviteId(visit.asked.path[2]))
    if found is None or not usable(found, unit.now) or found.invited_by != visit.person.id:
        raise NotAllowed
    if found.introduces_only:
        raise NotAllowed
    return found


ROUTES: tuple[Route, ...] = behind_pin(
    get("/network/invites", COORDINATORS, invites),
    post("/network/invites", COORDINATORS, invite),
    get(f"/network/invites/{ANY}", COORDINATORS, one),
    post(f"/network/invites/{ANY}/link", COORDINATORS, link),
    post(f"/network/invites/{ANY}/withdraw", COORDINATORS, withdraw),
    post(f"/network/members/{ANY}/again", COORDINATORS, again),
    get(f"/network/newcomers/{ANY}", COORDINATORS, newcomer),
    post(f"/network/newcomers/{ANY}/admit", COORDINATORS, admit),
    post(f"/network/newcomers/{ANY}/refuse", COORDINATORS, refuse),
)
