"""How a talk is found, kept and told of to the two it is between."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.notices import AgreementDetail
from domain.meetings.talk import Talk
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Role, Standing
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Addressee, Person

_OF_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR})
_MEMBERS = (Role.KEY_FIGURE, Role.CHAIR)


def may_begin(person: Person) -> bool:
    """Tell whether somebody may write down what they agreed with a member."""
    return person.standing is Standing.MEMBER and person.role in _OF_OFFICE


def can_agree(unit: Unit) -> list[Person]:
    """List the members with whom something can be agreed: those who take part, by name."""
    found = [
        each
        for role in _MEMBERS
        for each in unit.store.people.all(Standing.MEMBER, role)
        if meeting_rows.takes_part(unit, each)
    ]
    return sorted(found, key=lambda each: ((each.name or "").casefold(), each.id))


def find(unit: Unit, person: Person, talk_id: AffairId) -> Talk:
    """Find a talk of this person. Raises NotPossibleNow when it is gone, or of others."""
    talk = unit.store.affairs.find(Talk, talk_id)
    if talk is None or person.id not in {talk.by, talk.member}:
        raise NotPossibleNow("agreement-gone")
    return talk


def of_person(unit: Unit, person: PersonId) -> list[Talk]:
    """List the talks that somebody had part in."""
    rows = unit.store.addressees.for_person(person)
    found = (unit.store.affairs.find(Talk, row.affair) for row in rows)
    return [each for each in found if each is not None]


def begin(unit: Unit, talk: Talk) -> None:
    """Keep a new one, with the two it is between."""
    save(unit, talk)
    both = [each for each in (talk.by, talk.member) if each is not None]
    unit.store.addressees.save_all(Addressee(talk.id, each, {}) for each in both)


def save(unit: Unit, talk: Talk) -> Talk:
    """Keep it, new or changed; time looks at it when it has something to do. Gives it back."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    unit.store.affairs.save(talk, talk.next_moment(keep))
    return talk


def tell(unit: Unit, talk: Talk, person: PersonId | None, priority: Priority | None = None) -> None:
    """Show one of the two how it stands, in a new message; nobody who is erased."""
    if person is None:
        return
    detail = AgreementDetail(talk.id, talk.agreement.number)
    unit.tell(
        Notice(
            NoticeKind.AGREEMENT,
            priority,
            person=person,
            detail=detail,
            coalesce=f"{NoticeKind.AGREEMENT}:{talk.id}:{person}",
        )
    )


def tell_other(unit: Unit, talk: Talk, person: PersonId) -> None:
    """Show the other of the two how it stands now."""
    tell(unit, talk, talk.other(person), Priority.FEEDBACK)
