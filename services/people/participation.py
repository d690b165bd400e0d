"""Taking part: a member pauses, comes back, and says what they are willing to be.

Own concerns go on whatever is chosen here; only the network leaves somebody alone who pauses.
Roles are kept because they were chosen, and go when they are chosen no more; they are not
journaled, since the journal is never shortened.
"""

from dataclasses import replace
from datetime import date

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import Priority
from domain.people import pausing
from domain.people.membership import Membership, NetworkRole
from domain.roles import Role, Standing
from services.meetings import answering, inviting, member_leaves
from services.people import buddies
from services.reply import reply
from services.together.activities import activities_left
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

_CALLED_BACK = "pauses-ended"
"""The local day on which it was looked last who is back."""


def may(person: Person) -> bool:
    """Tell whether somebody is asked to what the network does; officials have their own way."""
    return person.standing is Standing.MEMBER and person.role in {Role.KEY_FIGURE, Role.CHAIR}


def check(person: Person) -> None:
    """Raise NotPossibleNow for who is not asked to anything, and so has nothing to pause."""
    if not may(person):
        raise NotPossibleNow("pause-not-yours")


def pause(unit: Unit, person: Person, until: date) -> Person:
    """Leave somebody alone until a local day. Raises AnswerRefused as `domain.pausing.check`."""
    check(person)
    pausing.check(until, unit.today)
    paused = _changed(unit, person, replace(person.membership, paused_until=until))
    unit.store.journal.append(JournalAct.PERSON_PAUSED, unit.now, actor=person.id)
    buddies.paused(unit, paused)
    member_leaves.withdraw_person(unit, paused.id)
    activities_left.withdraw_person(unit, paused.id)
    return paused


def come_back(unit: Unit, person: Person) -> Person:
    """Let somebody take part again at once; nothing happens when they do already."""
    check(person)
    if person.membership.paused_until is None:
        return person
    back = _changed(unit, person, replace(person.membership, paused_until=None))
    unit.store.journal.append(JournalAct.PERSON_BACK, unit.now, actor=person.id)
    inviting.invite_late(unit, back)
    return back


def choose_role(unit: Unit, person: Person, role: NetworkRole) -> Person:
    """Keep a role of the guide that a key figure chose, or forget one they chose before."""
    _of_key_figures(person)
    roles = person.membership.roles ^ {role}
    return _changed(unit, person, replace(person.membership, roles=roles))


def offer_buddy(unit: Unit, person: Person, *, willing: bool) -> Person:
    """Keep whether a key figure would walk along with somebody new."""
    _of_key_figures(person)
    return _changed(unit, person, replace(person.membership, offers_buddy=willing))


def be_named(unit: Unit, person: Person, *, named: bool) -> Person:
    """Keep whether other members may see the name of somebody who comes to a meeting.

    A yes counts for what they answer from now on, a no for what they answered before as well.
    """
    check(person)
    if not named:
        answering.hide_name(unit, person)
    return _changed(unit, person, replace(person.membership, named=named))


def set_core(unit: Unit, coordinator: Person, person_id: PersonId, *, core: bool) -> Person:
    """Put a key figure in the core group, or take them out. Raises NotPossibleNow."""
    person = unit.store.people.by_id(person_id)
    if person is None or person.standing is not Standing.MEMBER:
        raise NotPossibleNow("already-removed")
    if person.role is not Role.KEY_FIGURE:
        raise NotPossibleNow("pause-not-yours")
    if person.membership.core is core:
        return person
    unit.store.journal.append(
        JournalAct.CORE_CHANGED,
        unit.now,
        actor=coordinator.id,
        subject=person.id,
        detail="in" if core else "out",
    )
    return _changed(unit, person, replace(person.membership, core=core))


def run(unit: Unit) -> None:
    """Welcome back those whose day has come, from ten o'clock on; for the clock."""
    zone, day = unit.municipality.network.timezone, unit.today
    if unit.now.astimezone(zone).time() < pausing.BACK_AT or unit.quiet_until():
        return
    if unit.store.meta.get(_CALLED_BACK) == day.isoformat():
        return
    unit.store.meta.set(_CALLED_BACK, day.isoformat())
    for person in unit.store.people.all(Standing.MEMBER):
        until = person.membership.paused_until
        if until is None or person.membership.paused(day):
            continue
        reply(unit, person.id, "membership-welcome-back", priority=Priority.REMINDER, menu=True)
        come_back(unit, person)


def _of_key_figures(person: Person) -> None:
    check(person)
    if person.role is not Role.KEY_FIGURE:
        raise NotAllowed


def _changed(unit: Unit, person: Person, membership: Membership) -> Person:
    changed = replace(person, membership=membership)
    unit.store.people.save(changed)
    return changed
