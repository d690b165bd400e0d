"""Invites: given out by a coordinator or the command line, opened once by one account."""

from dataclasses import replace

from domain.errors import InviteSpent
from domain.identifiers import AccountId, InviteId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.invites import LIFETIME, Invite, new_code, usable
from domain.people.notices import InviteDetail
from domain.roles import Role
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried


def issue(unit: Unit, role: Role) -> tuple[Invite, str]:
    """Make an invite for the command line, with its code, which is nowhere kept in clear."""
    invite, code = _new(unit, role, None), new_code(unit.chance)
    unit.store.invites.add(invite, code)
    return invite, code


def offer(unit: Unit, coordinator: Person, role: Role) -> Invite:
    """Make an invite for this coordinator to pass on; its link is drawn when it is delivered."""
    invite = _new(unit, role, coordinator.id)
    unit.store.invites.add(invite)
    unit.tell(
        Notice(
            NoticeKind.INVITATION,
            person=coordinator.id,
            detail=InviteDetail(invite.id),
        )
    )
    return invite


def draw_code(unit: Unit, invite: Invite) -> str:
    """Draw the code of an offered invite; one drawn before opens nothing from now on."""
    code = new_code(unit.chance)
    _bury(unit, invite.id, Why.USED)
    unit.store.invites.recode(invite.id, code)
    return code


def open_link(unit: Unit, account: AccountId, code: str, language: str) -> Person:
    """Let the account behind a link in as a newcomer, and spend the invite.

    Raises InviteSpent for a wrong, used, withdrawn or expired code alike.
    """
    invite = unit.store.invites.by_code(code)
    if invite is None or not usable(invite, unit.now):
        raise InviteSpent
    _bury(unit, invite.id, Why.USED)
    unit.store.invites.save(replace(invite, used_at=unit.now))
    newcomer = unit.store.people.add_newcomer(account, invite.role, language, invite.id, unit.now)
    unit.store.journal.append(
        JournalAct.INVITE_OPENED, unit.now, actor=newcomer.id, detail=invite.role
    )
    return newcomer


def withdraw(unit: Unit, coordinator: Person, invite_id: InviteId) -> None:
    """Take an invite back; one that was used or withdrawn before stays as it is."""
    invite = unit.store.invites.by_id(invite_id)
    if invite is None or invite.used_at is not None:
        return
    end(unit, invite_id)
    unit.store.journal.append(
        JournalAct.INVITE_WITHDRAWN, unit.now, actor=coordinator.id, detail=invite.role
    )


def end(unit: Unit, invite_id: InviteId) -> None:
    """Let an unused invite open nothing any more, here or in a backup."""
    _bury(unit, invite_id, Why.TAKEN_BACK)
    unit.store.invites.withdraw(invite_id)


def _bury(unit: Unit, invite_id: InviteId, why: Why) -> None:
    mark = unit.store.invites.mark(invite_id)
    if mark is not None:
        bury(unit, Buried.INVITE, mark, why)


def _new(unit: Unit, role: Role, by: PersonId | None) -> Invite:
    unit.store.journal.append(JournalAct.PERSON_INVITED, unit.now, actor=by, detail=role)
    return Invite(
        id=InviteId(unit.chance.bytes(8).hex()),
        role=role,
        invited_by=by,
        created_at=unit.now,
        expires_at=unit.now + LIFETIME,
    )
