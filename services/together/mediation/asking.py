"""Asking members for help: whom, until when, and that nothing of a concern goes along."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.together.mediation import SOONEST, Mediation, MediationHelp, WhoCalls
from services.together import key_figures
from services.together.mediation import mediation_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class MediationPlan:
    """What an official wants to ask, of whom, and whom to call."""

    help: MediationHelp
    place: str
    people: tuple[PersonId, ...]
    answer_by: datetime
    name: str
    phone: str
    who_calls: WhoCalls


def soonest(unit: Unit) -> datetime:
    """Give the first moment (UTC) by which an answer can be wanted: nobody reads it by night."""
    return (unit.quiet_until() or unit.now) + SOONEST


def drawn_up(unit: Unit, official: Person, plan: MediationPlan, affair: AffairId) -> Mediation:
    """Give the mediation as it would be, asked now."""
    return Mediation(
        id=affair,
        by=official.id,
        help=plan.help,
        place=plan.place,
        asked_at=unit.now,
        answer_by=plan.answer_by,
        name=plan.name,
        phone=plan.phone,
        who_calls=plan.who_calls,
    )


def ask(unit: Unit, official: Person, plan: MediationPlan) -> tuple[Mediation, int]:
    """Ask them, in this transaction; tells of how many it cannot be asked (any more).

    Raises AnswerRefused when that is all of them, or the answer is wanted too soon.
    """
    if plan.answer_by < soonest(unit):
        raise AnswerRefused("mediation-too-soon")
    people = still_there(unit, plan.people)
    if not people:
        raise AnswerRefused("mediation-to-nobody")
    mediation = drawn_up(unit, official, plan, AffairId(unit.chance.bytes(8).hex()))
    mediation_rows.save(unit, mediation)
    unit.store.addressees.save_all(mediation_rows.asked(mediation.id, each) for each in people)
    unit.store.journal.append(
        JournalAct.MEDIATION_ASKED, unit.now, actor=official.id, detail=mediation.id
    )
    for each in people:
        detail = AffairDetail(mediation.id)
        unit.tell(Notice(NoticeKind.MEDIATION, person=each, detail=detail))
    return mediation, len(plan.people) - len(people)


def still_there(unit: Unit, chosen: Iterable[PersonId]) -> list[PersonId]:
    """Give those who can be asked still: who paused or left since is left alone."""
    there = {each.id for each in key_figures.taking_part(unit)}
    return [each for each in chosen if each in there]
