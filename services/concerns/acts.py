"""Handling a concern: the acts of the protocol, by whoever may do them.

Each act is judged by what is true in its own transaction, whatever the button promised: who
comes second is refused by the protocol and not by luck.
"""

from dataclasses import dataclass

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Pending
from domain.concerns.concern import Concern, Stage
from domain.concerns.notices import ActDetail, DeskDetail, NudgeDetail
from domain.concerns.protocol import (
    THE_CLOCK,
    Act,
    Actor,
    Decision,
    Doer,
    Given,
    Hearer,
    decide,
    permit,
)
from domain.errors import Refusal
from domain.filing.notices import QuestionDetail
from domain.identifiers import EntryId, PersonId
from domain.notices import Detail, Notice, NoticeKind, Priority
from services import officials
from services.concerns import card_delivery, prompting, reading
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Entry
from storage.tables.tombstones import Buried


@dataclass(frozen=True, slots=True)
class Words:
    """What comes with an act: words, an outcome, an official to assign to, a yes or no.

    `standard` is the code of a standard text that was left as it is: its reader gets it in their
    own language, and nobody learns which. `attached` are photos and voice messages of a draft of
    whoever does it, by id; they may stand in the place of words.
    """

    text: str = ""
    outcome: str | None = None
    official: PersonId | None = None
    yes: bool | None = None
    standard: str | None = None
    attached: tuple[str, ...] = ()


NO_WORDS = Words()


def carry_out(
    unit: Unit, actor: Actor, concern: Concern, act: Act, words: Words = NO_WORDS
) -> Concern:
    """Do an act: keep it, journal it, tell those who must hear, move the card.

    Raises NotAllowed or NotPossibleNow as the protocol does; then nothing has happened.
    """
    entry = EntryId(unit.chance.bytes(8).hex()) if words.text or words.attached else None
    decision = decide(
        unit.municipality.protocol,
        concern,
        act,
        actor,
        unit.now,
        unit.municipality.working_time,
        Given(words.outcome, entry, words.official, words.yes),
    )
    if decision.concern != concern:
        unit.store.concerns.save(decision.concern)
    unit.store.journal.append(
        act,
        unit.now,
        actor=actor.person or None,
        concern=concern.id,
        subject=words.official,
        detail="" if act is Act.RATE else words.outcome or "",
    )
    if entry is not None:
        unit.store.entries.add(Entry(entry, concern.id, act, actor.person, unit.now, words.text))
        unit.store.attachments.hand_over(actor.person, words.attached, concern.id)
    if act is Act.TAKE_NAME_BACK:
        bury(unit, Buried.NAME, unit.store.ending_marks.of_name(concern.id), Why.TAKEN_BACK)
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
    acts = {ACTS[act].journaled for act in Act if _leads_to(act, concern.stage)}
    for line in reversed(unit.store.journal.of(concern.id)):
        if line.act in acts:
            return line.actor
    return None


def may(unit: Unit, actor: Actor, concern: Concern, act: Act) -> bool:
    """Tell whether this person could do it here and now; for the buttons they are shown."""
    try:
        permit(unit.municipality.protocol, concern, act, actor)
    except Refusal:
        return False
    return True


def _leads_to(act: Act, stage: Stage) -> bool:
    """Tell whether an act brings a concern to this stage; filing it brought it nowhere yet."""
    return ACTS[act].to is stage and act not in {Act.FILE, Act.FILE_FOR}


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
    detail = _what(before, act, words.standard)
    if Hearer.REPORTER in decision.tells and actor.person != concern.reporter:
        unit.tell(_to_reporter(before, act, entry, detail))
    if Hearer.OFFICIALS in decision.tells and ACTS[act].doer is not Doer.OFFICIAL:
        kind = ACTS[act].officials_get
        officials.tell(
            unit,
            Notice(
                kind,
                Priority.CONCERN,
                concern=concern.id,
                entry=entry,
                detail=_detail_of(kind, detail),
            ),
        )
    if Hearer.COORDINATOR in decision.tells:
        tell_coordinators(unit, concern, act, entry)
    card_delivery.look_for_reporter(unit, concern)
    card_delivery.refresh(unit, concern.id)
    prompting.refresh(unit, concern.id)


def _what(before: Concern, act: Act, standard: str | None) -> ActDetail:
    """Say what was done, and what it was about, which the concern itself has forgotten by then."""
    settles = ACTS[act].settles
    question, request = before.timeline.question, before.timeline.request
    return ActDetail(
        act,
        about=question.about if question is not None and settles is Pending.QUESTION else None,
        wish=request.wish if request is not None and settles is Pending.REQUEST else None,
        standard=standard or "",
    )


def _detail_of(kind: NoticeKind, detail: ActDetail) -> Detail:
    """Give what a notice of this kind holds of what was done."""
    match kind:
        case NoticeKind.NUDGE:
            return NudgeDetail(detail.act)
        case NoticeKind.QUESTION:
            return QuestionDetail(detail.standard)
        case _:
            return detail


def tell_coordinators(unit: Unit, concern: Concern, act: Act, entry: EntryId | None) -> None:
    """Put a concern on the desk of each coordinator: references, dates and reasons, no story."""
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.DESK,
                person=coordinator.id,
                concern=concern.id,
                entry=entry,
                detail=DeskDetail(act),
            )
        )


def _to_reporter(
    before: Concern,
    act: Act,
    entry: EntryId | None,
    detail: ActDetail,
) -> Notice:
    kind = ACTS[act].reporter_gets
    request = before.timeline.request
    if ACTS[act].settles is Pending.REQUEST and request is not None:
        entry = request.entry  # now its reader is the reporter, as whoever wrote it was told
    return Notice(
        kind,
        person=before.reporter,
        concern=before.id,
        entry=entry,
        detail=_detail_of(kind, detail),
    )
