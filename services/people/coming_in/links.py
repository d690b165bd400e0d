"""Links that members pass on: who opens one introduces themselves, and nobody comes in by it.

Guide, "Werven van potentiële sleutelfiguren": who is in the network knows who else fits. The same
link is what somebody gets who recruits and is no member (a scout): it works once and shows nothing
of the network, so a scout needs no role and no account here.
"""

from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import InviteId
from domain.notices import Notice, NoticeKind
from domain.people.invites import LINK_LIFETIME, Invite
from domain.people.notices import InviteDetail
from domain.roles import Role
from services.people import inviting
from services.people.coming_in import introducing
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

MOST = 3
"""Links of one member that are open or whose applicant has no answer yet."""

MOST_IN_OFFICE = 10
"""The same of a coordinator or official, who pass them on to those who recruit."""

_IN_OFFICE = frozenset({Role.COORDINATOR, Role.OFFICIAL})


def most(person: Person) -> int:
    """Tell how many of this person's links may be under way at once."""
    return MOST_IN_OFFICE if person.role in _IN_OFFICE else MOST


def open_of(unit: Unit, person: Person) -> list[Invite]:
    """List this person's links that nobody opened."""
    return [
        invite
        for invite in unit.store.invites.open(unit.now)
        if invite.introduces_only and invite.invited_by == person.id
    ]


def under_way(unit: Unit, person: Person) -> int:
    """Count this person's links that are open or whose applicant has no answer yet."""
    opened = [each for _, each in introducing.under_way(unit) if each.by == person.id]
    return len(open_of(unit, person)) + len(opened)


def make(unit: Unit, person: Person) -> Invite:
    """Make a link for this member to pass on; it is drawn when it is delivered.

    Raises NotPossibleNow when enough of theirs are under way, or the network has no such links.
    """
    unit.check_has(NetworkFunction.CANDIDATES)
    if under_way(unit, person) >= most(person):
        raise NotPossibleNow("applicant-enough", most=most(person))
    invite = Invite(
        id=InviteId(unit.chance.bytes(8).hex()),
        role=Role.KEY_FIGURE,
        invited_by=person.id,
        created_at=unit.now,
        expires_at=unit.now + LINK_LIFETIME,
        introduces_only=True,
    )
    unit.store.invites.add(invite)
    unit.store.journal.append(JournalAct.LINK_GIVEN, unit.now, actor=person.id)
    detail = InviteDetail(invite.id)
    unit.tell(Notice(NoticeKind.INVITATION, person=person.id, detail=detail))
    return invite


def end_all_of(unit: Unit, person: Person) -> int:
    """Let no link of this member that nobody opened open anything; tells how many that were."""
    ended = open_of(unit, person)
    for invite in ended:
        inviting.end(unit, invite.id)
    return len(ended)
