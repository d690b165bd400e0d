"""How bringing people in contact ends: both know it, or it came to nothing and nobody reads why."""

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.notices import AffairDetail, Notice, NoticeKind, PageDetail, Priority
from domain.together.contact import Contact, ContactAnswer, ContactStage
from services.together.contact import contact_rows
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct

ENDED = "ended"
"""The page that says to who asked what became of it."""


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for contact in unit.store.affairs.due(Contact, unit.now):
        if contact.stage is ContactStage.OPEN:
            with unit.apart(faults):
                _time_is_over(unit, contact)
    return faults


def stop(unit: Unit, person: Person, contact_id: AffairId) -> None:
    """Ask it no longer; only for who asked. Raises NotPossibleNow when it is over."""
    contact = contact_rows.own(unit, person, contact_id)
    if not contact.takes_answers(unit.now):
        raise NotPossibleNow("contact-over")
    _come_to_nothing(unit, contact)


def meet(unit: Unit, contact: Contact) -> None:
    """Tell both who the other is, and who asked that they know."""
    _end(unit, contact, ContactStage.MET)
    for row in contact_rows.rows(unit, contact):
        detail = AffairDetail(contact.id)
        unit.tell(Notice(NoticeKind.CONTACT_MADE, person=row.person, detail=detail))
    _tell_asker(unit, contact)


def change(unit: Unit, contact: Contact, row: Addressee, priority: Priority | None = None) -> None:
    """Let the message that asked somebody say how it stands now; of who was not reached none."""
    if row.message is not None:
        unit.tell(
            Notice(
                NoticeKind.CONTACT,
                priority,
                person=row.person,
                message=row.message,
                detail=AffairDetail(contact.id),
            )
        )


def _time_is_over(unit: Unit, contact: Contact) -> None:
    """End it; with two who said yes one of whom paused a while, they meet after all."""
    if contact_rows.both_agreed(unit, contact):
        meet(unit, contact)
        return
    _come_to_nothing(unit, contact)
    _tell_asker(unit, contact)


def _come_to_nothing(unit: Unit, contact: Contact) -> None:
    """Tell who said yes that it came to nothing; nobody reads what the other answered."""
    _end(unit, contact, ContactStage.OVER)
    for row in contact_rows.rows(unit, contact):
        if contact_rows.answer_of(row) is ContactAnswer.AGREED:
            detail = AffairDetail(contact.id)
            unit.tell(Notice(NoticeKind.CONTACT_MADE, person=row.person, detail=detail))


def _end(unit: Unit, contact: Contact, stage: ContactStage) -> None:
    contact_rows.save(unit, contact.ended(unit.now, stage))
    unit.store.journal.append(JournalAct.CONTACT_ENDED, unit.now, detail=contact.id)
    for row in contact_rows.rows(unit, contact):
        change(unit, contact, row)


def _tell_asker(unit: Unit, contact: Contact) -> None:
    asker = contact_rows.asker(unit, contact)
    if asker is not None:
        page = PageDetail(ENDED, contact.id)
        unit.tell(Notice(NoticeKind.CONTACT_PAGE, person=asker.id, detail=page))
