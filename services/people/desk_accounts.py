"""Accounts at the desk: whose it is that the municipality's provider names.

Being in the municipality's directory is not enough: who signs in is nobody until their account was
let in, by two people, as somebody of the network.
"""

from domain.group.desk_knock import DeskKnock
from domain.identifiers import PersonId
from services.people import desk_sessions
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.by_secret.desk_knocks import Knocked
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
    unit.store.desk_knocks.forget(hashed)


def leave_word(unit: Unit, person: Person, text: str, words: str = "") -> None:
    """Leave the last word to who has the desk alone, and whose account is about to be taken away.

    Their chat opens for them no more: they read it when they sign in next. `text` is its key, and
    `words` what a coordinator says to them with it.
    """
    hashed = unit.store.desk_accounts.hash_for(person.id)
    if not person.has_telegram:
        say_at_door(unit, hashed, text, words)


def say_at_door(unit: Unit, hashed: bytes | None, text: str, words: str = "") -> None:
    """Leave the last word where this account knocks, if there was one, in place of an earlier."""
    if hashed is not None:
        unit.store.desk_knocks.keep(
            Knocked(hashed, DeskKnock("", unit.now, said=text, words=words))
        )


def last_word(unit: Unit, hashed: bytes) -> DeskKnock | None:
    """Give the last word to whose account this was, once; None where there is none."""
    for each in unit.store.desk_knocks.all():
        if each.hashed == hashed and each.state.said:
            unit.store.desk_knocks.forget(hashed)
            return None if each.state.is_over(unit.now) else each.state
    return None


def take_away(unit: Unit, person: PersonId, why: Why) -> None:
    """Let somebody have no account and no session any more, nor one that waits; with a stone."""
    accounts = unit.store.desk_accounts
    way_in = accounts.way_in(person)
    if way_in is not None:
        bury(unit, Buried.DESK, accounts.mark(person, way_in), why)
    end(unit, person)


def end(unit: Unit, person: PersonId) -> None:
    """Let somebody have no account and no session, without a stone: theirs says it."""
    unit.store.desk_accounts.take(person)
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
