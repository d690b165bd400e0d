"""Requests for one's rights: received, watched over until their day, and answered.

A letter to the coordinators without words: who asks, for what, since when. Who left the network can
ask too, as long as their account is known.
"""

from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import AccountId, LetterId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.rights import Right, is_late, reminders_by
from domain.roles import OUT_OF_IT
from services.reply import reply
from services.unit import Unit
from storage.records import Letter, Person
from storage.tables.journal import JournalAct

KIND, OPEN, ANSWERED = "rights", "open", "answered"
ASKED = "asked"
"""The page of a request, as coordinators get it."""


def ask(unit: Unit, person: Person, right: Right) -> Letter:
    """Take in a request; one that is open already stays as it is. Tells the coordinators."""
    for letter in unit.store.letters.by_author(person.id, KIND):
        if letter.state == OPEN and letter.body["right"] == right:
            return letter
    body = {"right": str(right), "reminded": 0}
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()), person.id, KIND, body, unit.now, state=OPEN
    )
    unit.store.letters.save(letter)
    unit.store.journal.append(
        JournalAct.RIGHTS_ASKED, unit.now, actor=person.id, subject=person.id, detail=right
    )
    _tell_coordinators(unit, letter)
    return letter


def ask_from_outside(unit: Unit, account: AccountId) -> None:
    """Take in a request of who left or was removed: for all that is kept of them.

    Of an account that nothing is kept of there is nothing to do, and nobody is told which it is.
    """
    person = unit.store.people.by_account(account)
    if person is not None and person.standing in OUT_OF_IT:
        ask(unit, person, Right.ACCESS)


def waiting(unit: Unit) -> list[Letter]:
    """List the requests that are not answered yet, the oldest first."""
    return [letter for letter in unit.store.letters.of_kind(KIND) if letter.state == OPEN]


def answered(unit: Unit, coordinator: Person, letter_id: LetterId) -> None:
    """Close a request; who asked hears it. Raises NotPossibleNow when it is closed or gone."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is None or letter.kind != KIND or letter.state != OPEN:
        raise NotPossibleNow("rights-answered")
    unit.store.letters.save(replace(letter, state=ANSWERED))
    unit.store.journal.append(
        JournalAct.RIGHTS_ANSWERED,
        unit.now,
        actor=coordinator.id,
        subject=letter.author,
        detail=letter.body["right"],
    )
    reply(unit, letter.author, "rights-answered")


def run(unit: Unit) -> None:
    """Remind coordinators, and tell who asked that it is late; in office hours. For the clock."""
    if not unit.municipality.working_time.is_open(unit.now):
        return
    for letter in waiting(unit):
        asked = unit.day_of(letter.at)
        reminders = reminders_by(asked, unit.today)
        if reminders <= letter.body["reminded"]:
            continue
        was_late = letter.body.get("late", False)
        late = is_late(asked, unit.today)
        body = {**letter.body, "reminded": reminders, "late": late}
        unit.store.letters.save(replace(letter, body=body))
        _tell_coordinators(unit, letter)
        if late and not was_late:
            reply(unit, letter.author, "rights-late", priority=Priority.REMINDER)


def _tell_coordinators(unit: Unit, letter: Letter) -> None:
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.RIGHTS,
                Priority.REMINDER,
                person=PersonId(coordinator.id),
                detail=PageDetail(ASKED, letter.id),
            )
        )
