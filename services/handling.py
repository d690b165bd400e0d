"""Handling a concern: the acts of the protocol, done by officials.

Each act is judged by what is true in its own transaction, whatever the button promised: who
comes second is refused by the protocol and not by luck.
"""

from dataclasses import dataclass

from domain.concern import Concern, Stage
from domain.identifiers import EntryId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.protocol import Act, Actor, Audience, decide
from services import delivery
from services.unit import Unit
from storage.journal import JournalAct
from storage.records import Entry, Person

JOURNALED = {
    Act.READ: JournalAct.READ,
    Act.ACKNOWLEDGE: JournalAct.ACKNOWLEDGED,
    Act.TAKE_UP: JournalAct.TAKEN_UP,
    Act.NOTE: JournalAct.NOTED,
    Act.FEEDBACK: JournalAct.FEEDBACK_GIVEN,
    Act.CLOSE: JournalAct.CLOSED,
}
"""How each act of an official stands in the journal."""

_LED_TO = {
    Stage.ACKNOWLEDGED: JournalAct.ACKNOWLEDGED,
    Stage.TAKEN_UP: JournalAct.TAKEN_UP,
    Stage.CLOSED: JournalAct.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Words:
    """What an official adds to an act: words, and for closing an outcome of the protocol."""

    text: str = ""
    outcome: str | None = None


NO_WORDS = Words()


def actor(official: Person) -> Actor:
    """Give the person as the protocol sees them."""
    return Actor(official.id, official.role)


def carry_out(
    unit: Unit, official: Person, concern: Concern, act: Act, words: Words = NO_WORDS
) -> Concern:
    """Do an act: keep it, journal it, tell the reporter what is theirs to hear, move the card.

    Raises NotAllowed or NotPossibleNow as the protocol does; then nothing has happened.
    """
    decision = decide(
        unit.house.protocol,
        concern,
        act,
        actor(official),
        unit.now,
        outcome=words.outcome,
        reason_given=bool(words.text),
    )
    if decision.concern != concern:
        unit.store.concerns.save(decision.concern)
    unit.store.journal.append(
        JOURNALED[act],
        unit.now,
        actor=official.id,
        concern=concern.id,
        detail=words.outcome or "",
    )
    entry = _keep(unit, official, concern, act, words.text) if words.text else None
    if Audience.REPORTER in decision.tells:
        _tell_reporter(unit, decision.concern, act, entry)
    delivery.refresh(unit, concern.id)
    return decision.concern


def who_did(unit: Unit, concern: Concern) -> PersonId | None:
    """Tell who brought the concern to the stage it is at; None when nobody did anything yet."""
    act = _LED_TO.get(concern.stage)
    for line in reversed(unit.store.journal.of(concern.id)):
        if line.act == act:
            return line.actor
    return None


def _keep(unit: Unit, official: Person, concern: Concern, act: Act, text: str) -> EntryId:
    entry = EntryId(unit.chance.bytes(8).hex())
    unit.store.entries.add(Entry(entry, concern.id, act, official.id, unit.now, text))
    return entry


def _tell_reporter(unit: Unit, concern: Concern, act: Act, entry: EntryId | None) -> None:
    unit.tell(
        Notice(
            NoticeKind.FEEDBACK if act is Act.FEEDBACK else NoticeKind.PROGRESS,
            Priority.FEEDBACK,
            person=concern.reporter,
            concern=concern.id,
            entry=entry,
            detail={"act": act},
        )
    )
