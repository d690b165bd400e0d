"""Asking two people whether they want to know each other: who, why, and until when."""

from dataclasses import dataclass
from datetime import datetime

from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.together.contact import LONGEST_WHY, SOONEST, Contact
from domain.typed_text import clean
from services import identifying_words
from services.together import key_figures
from services.together.contact import contact_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """Which two people somebody wants to bring in contact, why, and until when it is asked."""

    one: PersonId
    two: PersonId
    why: str
    answer_by: datetime


def soonest(unit: Unit) -> datetime:
    """Give the first moment (UTC) by which an answer can be wanted: nobody reads it by night."""
    return (unit.quiet_until() or unit.now) + SOONEST


def first_choices(unit: Unit) -> list[Person]:
    """List who can be the one: a key figure who takes part."""
    return sorted(key_figures.taking_part(unit), key=_by_name)


def second_choices(unit: Unit, asker: Person, one: str) -> list[Person]:
    """List who can be the other: another key figure, or an official who does not ask it."""
    officials = [each for each in unit.store.people.roster() if each.id != asker.id]
    others = [*first_choices(unit), *sorted(officials, key=_by_name)]
    return [each for each in others if each.id != one]


def refuse_without_two(unit: Unit, asker: Person) -> None:
    """Raise NotPossibleNow where there are no two people to bring in contact."""
    first = first_choices(unit)
    if not first or not second_choices(unit, asker, first[0].id):
        raise NotPossibleNow("contact-nobody-there")


def sentence(typed: str) -> str:
    """Give what was typed as one line. Raises AnswerRefused for what cannot be passed on."""
    words = " ".join(clean(typed).split())
    if not words:
        raise AnswerRefused("nothing-written")
    if (over := len(words) - LONGEST_WHY) > 0:
        raise AnswerRefused("words-too-long", max=LONGEST_WHY, over=over)
    identifying_words.refuse_citizen_number(words)
    return words


def refuse_pair(unit: Unit, asker: Person, one: str, two: str) -> None:
    """Raise AnswerRefused for two who cannot be asked about each other (any more).

    That they are buddies and that a colleague asked them is said alike: whose buddy somebody is,
    only coordinators see, and whom a colleague asked is theirs.
    """
    if one == two:
        raise AnswerRefused("contact-same")
    there = {each.id: each for each in second_choices(unit, asker, "")}
    first, second = there.get(PersonId(one)), there.get(PersonId(two))
    if first is None or second is None or first not in first_choices(unit):
        raise AnswerRefused("contact-not-there")
    if _are_buddies(first, second) or contact_rows.asked_before(unit, first.id, second.id):
        raise AnswerRefused("contact-known")


def drawn_up(unit: Unit, asker: Person, plan: ContactPlan, affair: AffairId) -> Contact:
    """Give the contact as it would be, asked now. Raises as `sentence`."""
    return Contact(
        id=affair,
        by=asker.id,
        why=sentence(plan.why),
        asked_at=unit.now,
        answer_by=plan.answer_by,
    )


def ask(unit: Unit, asker: Person, plan: ContactPlan) -> Contact:
    """Ask them, each apart, in this transaction.

    Raises AnswerRefused as `refuse_pair` and `sentence`, and when it is wanted too soon.
    """
    if plan.answer_by < soonest(unit):
        raise AnswerRefused("contact-too-soon")
    refuse_pair(unit, asker, plan.one, plan.two)
    contact = drawn_up(unit, asker, plan, AffairId(unit.chance.bytes(8).hex()))
    contact_rows.save(unit, contact)
    two = (plan.one, plan.two)
    unit.store.addressees.save_all(contact_rows.asked(contact.id, each) for each in two)
    unit.store.journal.append(JournalAct.CONTACT_ASKED, unit.now, actor=asker.id, detail=contact.id)
    for each in two:
        unit.tell(Notice(NoticeKind.CONTACT, person=each, detail=AffairDetail(contact.id)))
    return contact


def _are_buddies(one: Person, two: Person) -> bool:
    return one.membership.buddy == two.id or two.membership.buddy == one.id


def _by_name(person: Person) -> tuple[str, PersonId]:
    return (person.name or "").casefold(), person.id
