"""Asking a second person: every official hears what a coordinator proposes, and one has to agree.

What is proposed, and what becomes of it, is of its own subject: somebody new, another group.
"""

from domain.group.notices import RosterHow, SecondPersonDetail
from domain.group.second_person import (
    READS_ALONG,
    Proposal,
    Proposed,
    Second,
    may_agree,
    second_for,
)
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

_BEGUN, _YES = "officials-begun", "yes"
_OF_PERSON = frozenset({Proposed.PERSON, Proposed.DESK, Proposed.PHONE})
_TEXT = {Proposed.COUNT: Proposed.GUEST}
_OF_OFFICIALS = (JournalAct.PERSON_ADMITTED, JournalAct.PERSON_REMOVED, JournalAct.PHONE_LOST)


def needed(unit: Unit) -> Second:
    """Tell who has to agree now."""
    officials = len(unit.store.people.roster())
    return second_for(officials, ever=_ever(unit, officials))


def needed_for(unit: Unit, person: Person) -> Second:
    """Tell who has to agree with letting somebody in.

    Whoever comes in again from another account has all that somebody else may have told. Who that
    is, is not for officials to know: it takes the operator.
    """
    if is_for_operator(person):
        return Second.OPERATOR
    return needed(unit) if person.role in READS_ALONG else Second.NOBODY


def is_for_operator(person: Person) -> bool:
    """Tell whether no official can agree with letting somebody in."""
    return person.new_account and person.role not in READS_ALONG


def journal_asked(unit: Unit, proposal: Proposal, detail: str, about: PersonId | None) -> None:
    """Note that something waits for a second person; `detail` is how the journal calls it."""
    unit.store.journal.append(
        JournalAct.SECOND_ASKED, unit.now, actor=proposal.by, subject=about, detail=detail
    )


def ask(unit: Unit, proposed: Proposed, on: str, proposal: Proposal, detail: str) -> None:
    """Ask every official who may agree; `detail` is how the journal calls it."""
    about = PersonId(on) if proposed in _OF_PERSON else None
    journal_asked(unit, proposal, detail, about)
    for official in unit.store.people.roster():
        if may_agree(official.id, official.role, official.standing, about):
            asked = SecondPersonDetail(proposed, on, proposal.token)
            unit.tell(Notice(NoticeKind.SECOND_PERSON, person=official.id, detail=asked))


def agreed(
    unit: Unit, second: Person | None, detail: str, about: PersonId | None = None
) -> RosterHow:
    """Note that an official agreed, or (without one) the operator; tells how that is called."""
    how = RosterHow.AGREED if second is not None else RosterHow.OPERATOR
    unit.store.journal.append(
        JournalAct.SECOND_AGREED,
        unit.now,
        actor=second.id if second is not None else None,
        subject=about,
        detail=detail if second is not None else f"{detail}-{RosterHow.OPERATOR}",
    )
    return how


def not_needed(unit: Unit, by: PersonId, detail: str, about: PersonId | None = None) -> RosterHow:
    """Note that a coordinator did it alone, for there never was an official; tells how."""
    unit.store.journal.append(
        JournalAct.SECOND_NOT_NEEDED, unit.now, actor=by, subject=about, detail=detail
    )
    return RosterHow.FIRST


def refused(unit: Unit, second: Person, proposal: Proposal, proposed: Proposed) -> None:
    """Tell everybody who has to do with it that an official did not agree."""
    unit.store.journal.append(
        JournalAct.SECOND_REFUSED, unit.now, actor=second.id, detail=str(proposed)
    )
    for person in _concerned(unit, proposal):
        if person != second.id:
            text = f"second-refused-{_TEXT.get(proposed, proposed)}"
            reply(unit, person, text, colleague=second.id)


def lapsed(unit: Unit, proposal: Proposal, proposed: Proposed, why: str = "") -> None:
    """Tell them that nobody agreed in time, or `why` it ended else."""
    unit.store.journal.append(JournalAct.SECOND_LAPSED, unit.now, detail=why or str(proposed))
    for person in _concerned(unit, proposal):
        reply(unit, person, f"second-lapsed-{_TEXT.get(proposed, proposed)}")


def lost(unit: Unit, proposal: Proposal, proposed: Proposed) -> None:
    """Tell them that it ended because the phone of who proposed it was lost."""
    unit.store.journal.append(JournalAct.SECOND_LAPSED, unit.now, detail="lost")
    for person in _concerned(unit, proposal):
        reply(unit, person, f"second-lost-{_TEXT.get(proposed, proposed)}")


def lapsed_for_operator(unit: Unit, proposal: Proposal, why: str = "") -> None:
    """Tell the coordinators that the operator did not agree in time; officials were not asked."""
    detail = why or str(Proposed.PERSON)
    unit.store.journal.append(JournalAct.SECOND_LAPSED, unit.now, detail=detail)
    roster = {official.id for official in unit.store.people.roster()}
    for person in set(_concerned(unit, proposal)) - roster:
        reply(unit, person, "second-lapsed-again")


def _concerned(unit: Unit, proposal: Proposal) -> list[PersonId]:
    """List who proposed it, or all coordinators when that is none any more, and the officials."""
    coordinators = [person.id for person in unit.store.people.coordinators()]
    proposers = [proposal.by] if proposal.by in coordinators else coordinators
    return [*proposers, *(official.id for official in unit.store.people.roster())]


def remember(unit: Unit) -> None:
    """Keep that there is, or was, an official: for longer than the journal knows it."""
    unit.store.meta.set(_BEGUN, _YES)


def _ever(unit: Unit, officials: int) -> bool:
    """Tell whether there ever was an official, also one of whom nothing else is kept."""
    if not officials and unit.store.meta.get(_BEGUN) != _YES:
        lines = (line for act in _OF_OFFICIALS for line in unit.store.journal.after(0, act))
        return any(line.detail == Role.OFFICIAL for line in lines)
    remember(unit)
    return True
