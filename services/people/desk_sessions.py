"""Sessions at the desk: who is signed in, read anew with every request, and how that ends.

Whoever was removed, lost their phone or was given another role a moment ago is judged by what they
are now: a session opens nothing by itself.
"""

import base64
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from hmac import compare_digest

from domain.errors import NotAllowed
from domain.identifiers import PersonId
from domain.people.desk_session import DeskSession
from domain.roles import COMING_IN, Role, Standing
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

AT_THE_DESK = frozenset({Role.OFFICIAL, Role.COORDINATOR})
"""Who works there; key figures and chairs have their phone."""

MOST_SESSIONS = 20
"""In how many browsers somebody can be signed in; the longest running gives way."""

_SECRET_BYTES, _NAME_BYTES = 32, 4
_NOTED = timedelta(minutes=1)
"""How exactly is kept when somebody was last there: not with every request."""


class Seat(StrEnum):
    """What a secret of a browser opens at this moment."""

    NOBODY = "nobody"  # no session, or one that is forgotten
    RESTING = "resting"  # theirs, and over or to be shown once more
    TAKEN = "taken"


def begin(unit: Unit, person: Person, provider_session: str, id_token: str) -> str:
    """Let somebody in whom the provider has just named; gives the secret for their browser.

    Raises NotAllowed for who has nothing to do here.
    """
    _check(person)
    secret = _new_secret(unit)
    session = DeskSession(
        person=person.id,
        name=unit.chance.bytes(_NAME_BYTES).hex(),
        form_token=unit.chance.bytes(_SECRET_BYTES).hex(),
        started_at=unit.now,
        seen_at=unit.now,
        provider_session=provider_session,
        id_token=id_token,
    )
    unit.store.desk_sessions.end(*of(unit, person)[: 1 - MOST_SESSIONS])
    unit.store.desk_sessions.begin(secret, session)
    unit.store.journal.append(JournalAct.DESK_SIGNED_IN, unit.now, actor=person.id)
    return secret


def look(unit: Unit, secret: str) -> tuple[Seat, Person | None, DeskSession | None]:
    """Tell whose session it is, without counting this as being there: for what asks by itself."""
    session = unit.store.desk_sessions.of(secret) if secret else None
    person = unit.store.people.by_id(session.person) if session is not None else None
    if session is None or person is None or not may_enter(person):
        return Seat.NOBODY, None, None
    if session.is_forgotten(unit.now):
        return Seat.NOBODY, None, None
    if session.is_resting(unit.now):
        return Seat.RESTING, person, session
    return Seat.TAKEN, person, session


def visit(unit: Unit, secret: str) -> tuple[Seat, Person | None, DeskSession | None]:
    """Tell whose session it is, and note that they are there."""
    seat, person, session = look(unit, secret)
    if seat is Seat.TAKEN and session is not None and unit.now - session.seen_at >= _NOTED:
        session = session.seen(unit.now)
        unit.store.desk_sessions.save(secret, session)
    return seat, person, session


def show_again(
    unit: Unit, secret: str, person: Person, provider_session: str, id_token: str
) -> str | None:
    """Go on with a session now that the provider has named the same person again.

    Gives another secret for their browser, as the old one may have been seen; forms that stand
    open go on. None, and the session of this browser ends, when it is over or somebody else's.
    """
    session = unit.store.desk_sessions.of(secret) if secret else None
    if session is None:
        return None
    unit.store.desk_sessions.end(session)
    if session.person != person.id or session.is_over(unit.now):
        return None
    renewed = replace(session.seen(unit.now), provider_session=provider_session, id_token=id_token)
    fresh = _new_secret(unit)
    unit.store.desk_sessions.begin(fresh, renewed)
    return fresh


def may_work(person: Person) -> bool:
    """Tell whether somebody works at the desk now."""
    return person.standing is Standing.MEMBER and person.role in AT_THE_DESK


def may_enter(person: Person) -> bool:
    """Tell whether somebody may sign in: to work there, or to be admitted by the desk alone."""
    comes_in = person.standing in COMING_IN and not person.has_telegram
    return may_work(person) or comes_in


def of(unit: Unit, person: Person) -> list[DeskSession]:
    """List where somebody is signed in."""
    sessions = unit.store.desk_sessions.all()
    return [each for each in sessions if each.person == person.id and not each.is_over(unit.now)]


def end(unit: Unit, person: Person, name: str) -> None:
    """End one session of somebody, by its name; one that ended before is no trouble."""
    unit.store.desk_sessions.end(*(each for each in of(unit, person) if each.name == name))


def end_all(unit: Unit, person: PersonId) -> None:
    """End all sessions of somebody: their account may be in other hands, or they left."""
    unit.store.desk_sessions.erase_person(person)


def sign_out(unit: Unit, secret: str, form_token: str) -> DeskSession | None:
    """End the session that this secret opens, if it was asked for in a form of its own."""
    session = unit.store.desk_sessions.of(secret) if secret else None
    if session is None or not compare_digest(session.form_token.encode(), form_token.encode()):
        return None
    unit.store.desk_sessions.end(session)
    return session


def ended_elsewhere(unit: Unit, provider_session: str, person: PersonId | None) -> None:
    """End what the provider says has ended there: a session, or all of somebody."""
    ended = [
        each
        for each in unit.store.desk_sessions.all()
        if (provider_session and each.provider_session == provider_session)
        or (not provider_session and person is not None and each.person == person)
    ]
    unit.store.desk_sessions.end(*ended)


def sweep(unit: Unit) -> None:
    """Forget what is over; for the clock."""
    people = unit.store.people
    over = [
        each
        for each in unit.store.desk_sessions.all()
        if each.is_forgotten(unit.now)
        or (person := people.by_id(each.person)) is None
        or not may_enter(person)
    ]
    unit.store.desk_sessions.end(*over)


def _new_secret(unit: Unit) -> str:
    return base64.urlsafe_b64encode(unit.chance.bytes(_SECRET_BYTES)).decode().rstrip("=")


def _check(person: Person) -> None:
    if not may_enter(person):
        raise NotAllowed
