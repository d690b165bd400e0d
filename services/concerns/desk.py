"""The coordinator's desk: giving a concern to somebody, reminding, and deciding what was asked.

Only coordinators, in their private chat or at the desk on the web; the handlers' gate, the routes
of the web and the protocol see to that. What acts takes `place`: where the coordinator is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.concerns.act_table import ACTS
from domain.concerns.concern import Concern
from domain.concerns.permits import Actor
from domain.concerns.protocol import Act, Doer, permit
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, EntryId, MessageId, PersonId
from services import identifying_words
from services.actors import in_private
from services.concerns import absence, acts
from services.concerns.acts import Words
from services.concerns.open_concerns import most_pressing_first
from services.unit import Unit
from storage.records import Entry, Person

_DECIDED = frozenset(act.journaled for act in ACTS.values() if act.doer is Doer.COORDINATOR)
Place = Callable[[Person], Actor]
"""Gives a coordinator as the protocol sees them, where they act."""

_REASONED = frozenset(act for act, record in ACTS.items() if record.for_coordinator)


@dataclass(frozen=True, slots=True)
class Done:
    """What a coordinator did last with a concern: the journal's word, who, for whom, when (UTC)."""

    act: str
    by: PersonId | None
    official: PersonId | None
    at: datetime


def concern_on(unit: Unit, coordinator: Person, concern_id: ConcernId) -> Concern:
    """Find a concern that this coordinator may handle.

    Raises NotPossibleNow("erased") for one that is gone, StaleButton for their own.
    """
    concern = unit.store.concerns.by_id(concern_id)
    if concern is None:
        raise NotPossibleNow("erased")
    if concern.reporter == coordinator.id:
        raise StaleButton
    return concern


def open_for(unit: Unit, coordinator: Person) -> list[Concern]:
    """List what officials have in hand, the most pressing first, without the reader's own."""
    return [concern for concern in most_pressing_first(unit) if concern.reporter != coordinator.id]


def going(unit: Unit, until: datetime, most: int) -> tuple[int, list[Concern]]:
    """Count what will be erased before `until` (UTC), and list the first `most` of them to go."""
    concerns = unit.store.concerns
    return concerns.count_going(until), concerns.going(until, most)


def officials(unit: Unit, concern: Concern) -> list[Person]:
    """List who can be given this concern: the roster, without its owner and its reporter."""
    taken = {concern.owner, concern.reporter}
    people = [person for person in unit.store.people.roster() if person.id not in taken]
    return sorted(people, key=lambda person: (person.name or "").casefold())


def assign(
    unit: Unit,
    coordinator: Person,
    concern: Concern,
    official: PersonId,
    place: Place = in_private,
) -> None:
    """Give a concern to an official. Raises NotPossibleNow for somebody who is none any more."""
    person = unit.store.people.by_id(official)
    if person is None or not absence.on_roster(person):
        raise NotPossibleNow("official-gone")
    given = Words(official=official)
    acts.carry_out(unit, place(coordinator), concern, Act.ASSIGN, given)


def do(
    unit: Unit, coordinator: Person, concern: Concern, act: Act, place: Place = in_private
) -> None:
    """Do an act that needs nothing but the press. Raises as `acts.carry_out`."""
    acts.carry_out(unit, place(coordinator), concern, act)


def calls_for_answer(concern: Concern) -> EntryId | None:
    """Give the words in which officials called for the coordinator, until they are answered."""
    called = concern.timeline.called
    return called.entry if called is not None and not called.answered else None


def call_in(unit: Unit, coordinator: Person, message: MessageId) -> EntryId | None:
    """Give the call of officials that a message of ours tells of, while they wait for an answer."""
    concern_id = unit.store.copies.concern_in(coordinator.id, message)
    concern = unit.store.concerns.by_id(concern_id) if concern_id is not None else None
    if concern is None or not acts.may(unit, in_private(coordinator), concern, Act.ADVISE):
        return None
    return calls_for_answer(concern)


def check_answer(
    unit: Unit, coordinator: Person, call: EntryId, place: Place = in_private
) -> Concern:
    """Find the concern in which this call waits for an answer.

    Raises NotPossibleNow when it was answered, or made again, or its concern is gone, and as the
    protocol does.
    """
    entry = unit.store.entries.by_id(call)
    if entry is None:
        raise NotPossibleNow("erased")
    concern = concern_on(unit, coordinator, entry.concern)
    if calls_for_answer(concern) not in {None, call}:
        raise NotPossibleNow("escalation-answered")
    permit(unit.municipality.protocol, concern, Act.ADVISE, place(coordinator))
    return concern


def advise(
    unit: Unit, coordinator: Person, call: EntryId, text: str, place: Place = in_private
) -> Concern:
    """Answer, in words, the officials who called: they read it in the topic of that concern.

    Raises like `check_answer`, and AnswerRefused for words that may not be kept.
    """
    concern = check_answer(unit, coordinator, call, place)
    identifying_words.refuse_citizen_number(text)
    return acts.carry_out(unit, place(coordinator), concern, Act.ADVISE, Words(text))


def decide(
    unit: Unit,
    coordinator: Person,
    concern: Concern,
    request: EntryId,
    place: Place = in_private,
    *,
    granted: bool,
) -> None:
    """Grant or refuse the wish with this reason. Raises NotPossibleNow when it waits no more."""
    waiting = concern.timeline.request
    if waiting is None or waiting.entry != request:
        raise NotPossibleNow("nothing-waits")
    act = Act.GRANT if granted else Act.REFUSE
    acts.carry_out(unit, place(coordinator), concern, act)


def reason(unit: Unit, concern: Concern, entry_id: EntryId | None) -> Entry | None:
    """Give the words in which an official asked for the coordinator, never anything else.

    Without `entry_id` those of the wish that waits now.
    """
    waiting = concern.timeline.request
    if entry_id is None and waiting is not None:
        entry_id = waiting.entry
    entry = unit.store.entries.by_id(entry_id) if entry_id is not None else None
    if entry is None or entry.concern != concern.id or entry.kind not in _REASONED:
        return None
    return entry


def last_done(unit: Unit, concern: Concern) -> Done | None:
    """Give what a coordinator did last with this concern, if anything."""
    for line in reversed(unit.store.journal.of(concern.id)):
        if line.act in _DECIDED:
            return Done(line.act, line.actor, line.subject, line.at)
    return None
