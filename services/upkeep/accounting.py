"""Accounting for what was done: the journal as people may read it, by concern, person or day.

It holds officials and coordinators to account. Whose a concern is it never tells: a reporter is
only that, and what they did with their own concerns is not listed by their name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.concerns.concern import Concern
from domain.identifiers import ConcernId, PersonId
from services.unit import Unit
from storage.records import Journaled, Person
from storage.sealing import SealBroken
from storage.store import Store
from storage.tables.journal import Journal, JournalAct


class Part(StrEnum):
    """Who somebody is when they are not named."""

    REPORTER = "reporter"
    GONE = "gone"  # erased, or not to be opened any more


Party = Person | Part | None
"""Who did something, or with whom; None when that was nobody, or nobody can tell any more."""


@dataclass(frozen=True, slots=True)
class Accounted:
    """One line: what was done, by whom, with whom and about which concern (None: erased)."""

    line: Journaled
    by: Party
    whom: Party
    concern: Concern | None


def of_concern(store: Store, concern: Concern) -> list[Accounted]:
    """Account for all that was done with a concern, in order."""
    return list(_accounted(store, store.journal.of(concern.id)))


def of_person(
    store: Store, person: PersonId, since: datetime | None = None, until: datetime | None = None
) -> list[Accounted]:
    """Account for what somebody did, or was done with them; without their own concerns.

    All of it, for who can wait; or from a moment up to another (UTC).
    """
    journal = store.journal
    lines = (
        journal.about(person)
        if since is None or until is None
        else [
            line for line in journal.between(since, until) if person in {line.actor, line.subject}
        ]
    )
    return [
        each
        for each in _accounted(store, lines)
        if each.concern is None or each.concern.reporter != person
    ]


def of_day(store: Store, day: date, zone: ZoneInfo) -> list[Accounted]:
    """Account for all that was done on a day of the municipality, in order."""
    since = datetime.combine(day, time(), zone)
    until = datetime.combine(day + timedelta(days=1), time(), zone)
    return list(_accounted(store, store.journal.between(since, until)))


def exported(journal: Journal, now: datetime, person: PersonId | None) -> None:
    """Journal that somebody's data was given out by hand, or the list of who there are."""
    detail = "by-hand" if person else "list"
    journal.append(JournalAct.EXPORTED, now, subject=person, detail=detail)


def shown(
    unit: Unit, coordinator: Person, *, concern: ConcernId | None, whose: PersonId | None
) -> None:
    """Journal that a coordinator looked into the journal in the chat: it is a reading too."""
    kept = concern if concern and unit.store.concerns.kept(concern) else None
    unit.store.journal.append(
        JournalAct.JOURNAL_SHOWN, unit.now, actor=coordinator.id, concern=kept, subject=whose
    )


def _accounted(store: Store, lines: Iterable[Journaled]) -> Iterator[Accounted]:
    concerns: dict[ConcernId, Concern | None] = {}
    people: dict[PersonId, Person | None] = {}
    for line in lines:
        if line.concern is not None and line.concern not in concerns:
            concerns[line.concern] = _concern(store, line.concern)
        concern = concerns[line.concern] if line.concern is not None else None
        for each in (line.actor, line.subject):
            if each is not None and each not in people:
                people[each] = _person(store, each)
        yield Accounted(
            line,
            _party(people, concern, line.actor),
            _party(people, concern, line.subject),
            concern,
        )


def _party(
    people: dict[PersonId, Person | None], concern: Concern | None, person: PersonId | None
) -> Party:
    if person is None:
        return None
    if concern is not None and concern.reporter == person:
        return Part.REPORTER
    return people[person] or Part.GONE


def _concern(store: Store, concern_id: ConcernId) -> Concern | None:
    try:
        return store.concerns.by_id(concern_id)
    except SealBroken:
        return None


def _person(store: Store, person_id: PersonId) -> Person | None:
    try:
        return store.people.by_id(person_id)
    except SealBroken:
        return None
