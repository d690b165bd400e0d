"""Agreeing with one member: proposed, said yes to or put otherwise once, and what became of it.

Guide, "Omgang met en benadering van netwerk en sleutelfiguren". Nothing of it stands in the
journal: that is never shortened, and this is between two.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.meetings import shared_agreement
from domain.meetings.shared_agreement import (
    LONGEST_AGREEMENT,
    AgreementReply,
    SharedAgreement,
)
from domain.meetings.talk import Talk
from domain.notices import Priority
from domain.typed_text import clean
from services import identifying_words
from services.meetings import meeting_rows
from services.meetings.afterwards import agreements
from services.meetings.talks import talk_rows
from services.unit import Unit
from storage.records import Person

_ONLY = 1
"""The number of the one agreement of a talk: buttons name it as they do those of a meeting."""


class Keeper(StrEnum):
    """Who does it, as seen by who writes it down."""

    ME = "me"
    OTHER = "other"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class TalkPlan:
    """What is to be agreed: with whom, what, who does it, by which local day."""

    member: PersonId
    what: str
    who: Keeper
    by: date


def check(unit: Unit, person: Person) -> None:
    """Raise NotAllowed for who may not write one down, NotPossibleNow when there is nobody."""
    unit.check_has(NetworkFunction.AGREEMENTS)
    if not talk_rows.may_begin(person):
        raise NotAllowed
    if not talk_rows.can_agree(unit):
        raise NotPossibleNow("talk-nobody-there")


def sentence(typed: str) -> str:
    """Give what was typed as one line. Raises AnswerRefused for what cannot be written down."""
    words = " ".join(clean(typed).split())
    if not words:
        raise AnswerRefused("nothing-written")
    if (over := len(words) - LONGEST_AGREEMENT) > 0:
        raise AnswerRefused("words-too-long", max=LONGEST_AGREEMENT, over=over)
    identifying_words.refuse_citizen_number(words)
    return words


def drawn_up(unit: Unit, person: Person, plan: TalkPlan, talk_id: AffairId) -> Talk:
    """Give the talk as it would be, written down now. Raises as `sentence`, and for the day."""
    if plan.by <= unit.today:
        raise AnswerRefused("agreement-day")
    keeper = {Keeper.ME: person.id, Keeper.OTHER: plan.member, Keeper.BOTH: None}[plan.who]
    moment = shared_agreement.at_ten(plan.by, unit.municipality.network.timezone)
    agreement = SharedAgreement(_ONLY, sentence(plan.what), keeper, moment)
    return Talk(talk_id, person.id, plan.member, agreement, unit.now)


def propose(unit: Unit, person: Person, plan: TalkPlan) -> Talk:
    """Write it down, and ask the member whether it is right.

    Raises as `check` and `drawn_up`, and AnswerRefused for who cannot be asked (any more).
    """
    check(unit, person)
    if not meeting_rows.takes_part(unit, unit.store.people.by_id(plan.member)):
        raise AnswerRefused("talk-not-there")
    talk = drawn_up(unit, person, plan, AffairId(unit.chance.bytes(8).hex()))
    talk_rows.begin(unit, talk)
    talk_rows.tell(unit, talk, talk.member, Priority.FEEDBACK)
    return talk


def accept(unit: Unit, person: Person, talk_id: AffairId) -> None:
    """Say yes to it; the other hears so.

    Raises NotPossibleNow when it is gone, over or waits for no yes, NotAllowed for the one who does
    not have to say it.
    """
    _check_asked(unit, person, talk_id)
    talk = talk_rows.find(unit, person, talk_id).agreed(unit.now)
    talk_rows.save(unit, talk)
    talk_rows.tell_other(unit, talk, person.id)


def refuse(unit: Unit, person: Person, talk_id: AffairId) -> None:
    """Say no to it, or take it back; the other hears so. Raises as `accept`; both may."""
    talk = talk_rows.find(unit, person, talk_id).refused(unit.now)
    talk_rows.save(unit, talk)
    talk_rows.tell_other(unit, talk, person.id)


def to_reword(unit: Unit, person: Person, talk_id: AffairId) -> Talk:
    """Find one that this member may put in other words. Raises as `accept`, and the second time."""
    _check_asked(unit, person, talk_id)
    talk = talk_rows.find(unit, person, talk_id)
    if person.id != talk.member:
        raise NotPossibleNow("talk-reworded")
    return talk


def reword(unit: Unit, person: Person, talk_id: AffairId, typed: str) -> Talk:
    """Put it in other words; who wrote it down is asked. Raises as `to_reword` and `sentence`."""
    talk = to_reword(unit, person, talk_id).reworded(sentence(typed), unit.now)
    talk_rows.save(unit, talk)
    talk_rows.tell_other(unit, talk, person.id)
    return talk


def say(unit: Unit, person: Person, talk_id: AffairId, said: AgreementReply) -> None:
    """Note what became of it, for both; the other hears what is over, not what is not done yet.

    Raises NotPossibleNow when it is gone, was said, or was never agreed.
    """
    talk = talk_rows.find(unit, person, talk_id)
    if not talk.stands:
        raise NotPossibleNow("agreement-said")
    zone = unit.municipality.network.timezone
    after = talk.agreement.said(said, unit.now, zone)
    talk = talk_rows.save(unit, talk.with_agreement(after, unit.now))
    if after.is_open:
        return
    agreements.count(unit, after, said)
    talk_rows.tell_other(unit, talk, person.id)


def _check_asked(unit: Unit, person: Person, talk_id: AffairId) -> None:
    talk = talk_rows.find(unit, person, talk_id)
    talk.check_waits(unit.now)
    if talk.waits_for != person.id:
        raise NotAllowed
