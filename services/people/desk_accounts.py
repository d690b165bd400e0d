"""Accounts at the desk: whose it is that the municipality's provider names.

Being in the municipality's directory is not enough: who signs in is nobody until their account was
let in, by two people, as somebody of the network.
"""

from domain.identifiers import PersonId
from services.people import desk_sessions
from services.tombstones import Why, bury
from services.unit import Unit
from storage.tables.tombstones import Buried

_WAY_IN_BYTES = 8
"""How much tells one time that somebody got an account from any other."""


def enter(
    unit: Unit, issuer: str, subject: str, provider_session: str, id_token: str, secret: str
) -> str | None:
    """Let in whom the provider named; gives the secret for their browser, None for nobody.

    A session that rests (`secret`) goes on, if it is theirs; else it ends.
    """
    person_id = unit.store.desk_accounts.of(issuer, subject)
    person = unit.store.people.by_id(person_id) if person_id is not None else None
    if person is None or not desk_sessions.may_enter(person):
        return None
    again = desk_sessions.show_again(unit, secret, person, provider_session, id_token)
    return again or desk_sessions.begin(unit, person, provider_session, id_token)


def give(unit: Unit, person: PersonId, hashed: bytes) -> None:
    """Let an account, found by its hash, be somebody's in the place of one they had.

    Raises AccountTaken for one that is somebody else's.
    """
    unit.store.desk_accounts.give(person, hashed, unit.chance.bytes(_WAY_IN_BYTES).hex())


def take_away(unit: Unit, person: PersonId, why: Why) -> None:
    """Let somebody have no account and no session any more, nor one that waits; with a stone."""
    accounts = unit.store.desk_accounts
    way_in = accounts.way_in(person)
    if way_in is not None:
        bury(unit, Buried.DESK, accounts.mark(person, way_in), why)
        accounts.take(person)
    desk_sessions.end_all(unit, person)
    unit.store.desk_knocks.erase_person(person)


def take_away_again(unit: Unit, marks: set[str]) -> None:
    """Take away again what a backup has brought back: it heard its stone before."""
    for mark, person in unit.store.desk_accounts.marks().items() if marks else ():
        if mark in marks:
            unit.store.desk_accounts.take(person)
            desk_sessions.end_all(unit, person)


def ended_there(unit: Unit, issuer: str, subject: str, provider_session: str) -> None:
    """End here what the provider ended there."""
    person: PersonId | None = None
    if subject:
        person = unit.store.desk_accounts.of(issuer, subject)
    desk_sessions.ended_elsewhere(unit, provider_session, person)
