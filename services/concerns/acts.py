"""Handling a concern: the acts of the protocol, by whoever may do them.

Each act is judged by what is true in its own transaction, whatever the button promised: who
comes second is refused by the protocol and not by luck.
"""

from dataclasses import dataclass

from domain.concerns.concern import Concern, Stage
from domain.concerns.protocol import THE_CLOCK, Act, Actor, Audience, Decision, Doer, Given, decide
from domain.concerns.soundness import doer_of
from domain.identifiers import EntryId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.concerns import card_delivery as delivery
from services.concerns import prompting, reading
from services.unit import Unit
from storage.records import Entry
from storage.tables.journal import JournalAct

JOURNALED = {
    Act.READ: JournalAct.READ,
    Act.ACKNOWLEDGE: JournalAct.ACKNOWLEDGED,
    Act.TAKE_UP: JournalAct.TAKEN_UP,
    Act.NOTE: JournalAct.NOTED,
    Act.ASK: JournalAct.ASKED,
    Act.FEEDBACK: JournalAct.FEEDBACK_GIVEN,
    Act.EXTEND: JournalAct.EXTENDED,
    Act.ESCALATE: JournalAct.ESCALATED,
    Act.ASK_IDENTITY: JournalAct.IDENTITY_ASKED,
    Act.CLOSE: JournalAct.CLOSED,
    Act.REOPEN: JournalAct.REOPENED,
    Act.LEAVE_CLOSED: JournalAct.LEFT_CLOSED,
    Act.POSTPONE_ERASURE: JournalAct.ERASURE_POSTPONED,
    Act.KEEP: JournalAct.KEEPING_ASKED,
    Act.ANSWER: JournalAct.ANSWERED,
    Act.DECLINE: JournalAct.DECLINED,
    Act.ADD: JournalAct.ADDED,
    Act.CORRECT: JournalAct.CORRECTED,
    Act.WITHDRAW: JournalAct.WITHDRAWN,
    Act.REVEAL: JournalAct.IDENTITY_REVEALED,
    Act.STAY_NAMELESS: JournalAct.IDENTITY_KEPT,
    Act.RATE: JournalAct.RATED,
    Act.REQUEST_REOPEN: JournalAct.REOPENING_ASKED,
    Act.ASSIGN: JournalAct.ASSIGNED,
    Act.REMIND: JournalAct.REMINDED,
    Act.GRANT: JournalAct.GRANTED,
    Act.REFUSE: JournalAct.TURNED_DOWN,
    Act.LAPSE: JournalAct.QUESTION_LAPSED,
    Act.EXPIRE: JournalAct.REQUEST_EXPIRED,
}
"""How each act on a concern stands in the journal; filing and erasing have their own place."""

_LED_TO = {
    Stage.ACKNOWLEDGED: {JournalAct.ACKNOWLEDGED, JournalAct.REOPENED},
    Stage.TAKEN_UP: {JournalAct.TAKEN_UP, JournalAct.ASSIGNED},
    Stage.CLOSED: {JournalAct.CLOSED},
    Stage.WITHDRAWN: {JournalAct.WITHDRAWN},
}
_ASKING = frozenset({Act.ASK, Act.ASK_IDENTITY})
_ENDS_QUESTION = frozenset({Act.ANSWER, Act.DECLINE, Act.LAPSE})
_ENDS_REQUEST = frozenset({Act.GRANT, Act.REFUSE, Act.EXPIRE})


@dataclass(frozen=True, slots=True)
class Words:
    """What comes with an act: words, an outcome, an official to assign to, a yes or no.

    `standard` is the code of a standard text that was left as it is: its reader gets it in their
    own language, and nobody learns which.
    """

    text: str = ""
    outcome: str | None = None
    official: PersonId | None = None
    yes: bool | None = None
    standard: str | None = None


NO_WORDS = Words()


def carry_out(
    unit: Unit, actor: Actor, concern: Concern, act: Act, words: Words = NO_WORDS
) -> Concern:
    """Do an act: keep it, journal it, tell those who must hear, move the card.

    Raises NotAllowed or NotPossibleNow as the protocol does; then nothing has happened.
    """
    entry = EntryId(unit.chance.bytes(8).hex()) if words.text else None
    decision = decide(
        unit.house.protocol,
        concern,
        act,
        actor,
        unit.now,
        unit.house.working_time,
        Given(words.outcome, entry, words.official, words.yes),
    )
    if decision.concern != concern:
        unit.store.concerns.save(decision.concern)
    unit.store.journal.append(
        JOURNALED[act],
        unit.now,
        actor=actor.person or None,
        concern=concern.id,
        subject=words.official,
        detail="" if act is Act.RATE else words.outcome or "",
    )
    if entry is not None:
        unit.store.entries.add(Entry(entry, concern.id, act, actor.person, unit.now, words.text))
    if act is Act.WITHDRAW:
        reading.hide(unit, concern.id)
        prompting.hide_typed(unit, concern.id)
    _tell(unit, actor, concern, decision, entry, words)
    return decision.concern


def by_itself(unit: Unit, concern: Concern, act: Act) -> Concern:
    """Let time do an act whose moment has come; for the clock."""
    return carry_out(unit, THE_CLOCK, concern, act)


def who_did(unit: Unit, concern: Concern) -> PersonId | None:
    """Tell who brought the concern to the stage it is at; None when nobody did anything yet."""
    acts = _LED_TO.get(concern.stage, set())
    for line in reversed(unit.store.journal.of(concern.id)):
        if line.act in acts:
            return line.actor
    return None


def _tell(
    unit: Unit,
    actor: Actor,
    before: Concern,
    decision: Decision,
    entry: EntryId | None,
    words: Words,
) -> None:
    """Tell everybody but the one who did it: their own screen says so."""
    concern, act = decision.concern, decision.act
    detail = _what(before, act)
    if Audience.REPORTER in decision.tells and actor.person != concern.reporter:
        unit.tell(_to_reporter(before, act, entry, detail, words.standard))
    if Audience.OFFICIALS in decision.tells and doer_of(act) is not Doer.OFFICIAL:
        unit.tell(
            Notice(
                NoticeKind.NUDGE if act is Act.REMIND else NoticeKind.NEWS,
                Priority.CONCERN,
                concern=concern.id,
                entry=entry,
                detail=detail,
            )
        )
    if Audience.COORDINATOR in decision.tells:
        tell_coordinators(unit, concern, act, entry)
    delivery.look_for_reporter(unit, concern)
    delivery.refresh(unit, concern.id)
    prompting.refresh(unit, concern.id)


def _what(before: Concern, act: Act) -> dict[str, str]:
    """Say what was done, and what it was about, which the concern itself has forgotten by then."""
    detail = {"act": str(act)}
    if act in _ENDS_QUESTION and before.course.question is not None:
        detail["about"] = before.course.question.about
    if act in _ENDS_REQUEST and before.course.request is not None:
        detail["wish"] = before.course.request.wish
    return detail


def tell_coordinators(unit: Unit, concern: Concern, act: Act, entry: EntryId | None) -> None:
    """Put a concern on the desk of each coordinator: references, dates and reasons, no story."""
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.DESK,
                Priority.URGENT,
                person=coordinator.id,
                concern=concern.id,
                entry=entry,
                detail={"act": act},
            )
        )


def _to_reporter(
    before: Concern,
    act: Act,
    entry: EntryId | None,
    detail: dict[str, str],
    standard: str | None,
) -> Notice:
    kind = NoticeKind.PROGRESS
    if act is Act.FEEDBACK:
        kind = NoticeKind.FEEDBACK
    elif act in _ASKING:
        kind = NoticeKind.QUESTION
    request = before.course.request
    if act is Act.GRANT and request is not None:
        entry = request.entry  # now its reader is the reporter, as whoever wrote it was told
    return Notice(
        kind,
        Priority.FEEDBACK,
        person=before.reporter,
        concern=before.id,
        entry=entry,
        detail=detail | ({"standard": standard} if standard else {}),
    )
