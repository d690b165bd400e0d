"""Invites: given out by a coordinator or the command line, opened once by one account."""

from dataclasses import replace

from domain.errors import InviteSpent, NotPossibleNow
from domain.identifiers import AccountId, InviteId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.invites import LIFETIME, Invite, new_code, usable
from domain.people.notices import InviteDetail
from domain.roles import Role, Standing
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
    invite = prepare(unit, coordinator, role)
    unit.tell(
        Notice(
            NoticeKind.INVITATION,
            person=coordinator.id,
            detail=InviteDetail(invite.id),
        )
    )
    return invite


def prepare(unit: Unit, coordinator: Person, role: Role) -> Invite:
    """Make an invite that opens nothing yet: `draw_code` gives it a code when it is shown."""
    invite = _new(unit, role, coordinator.id)
    unit.store.invites.add(invite)
    return invite


def issue_again(unit: Unit, person: Person) -> tuple[Invite, str]:
    """Make an invite for the command line that lets somebody whose phone was lost in again.

    Raises NotPossibleNow for who has theirs.
    """
    invite, code = _again(unit, person, None), new_code(unit.chance)
    unit.store.invites.add(invite, code)
    return invite, code


def offer_again(unit: Unit, coordinator: Person, person_id: PersonId) -> Invite:
    """Make an invite for a coordinator to give to somebody whose phone was lost.

    They come in with all they had, by no other link. Raises NotPossibleNow for who has their phone.
    """
    invite = prepare_again(unit, coordinator, person_id)
    unit.tell(Notice(NoticeKind.INVITATION, person=coordinator.id, detail=InviteDetail(invite.id)))
    return invite


def prepare_again(unit: Unit, coordinator: Person, person_id: PersonId) -> Invite:
    """Make the same as an invite that opens nothing yet; raises as `offer_again`."""
    invite = _again(unit, unit.store.people.by_id(person_id), coordinator.id)
    unit.store.invites.add(invite)
    return invite


def _again(unit: Unit, person: Person | None, by: PersonId | None) -> Invite:
    """Bind a new invite to somebody; an earlier one for them opens nothing any more."""
    if person is None or person.standing is not Standing.LOST:
        raise NotPossibleNow("phone-not-lost")
    if any(each.id == person.invite for each in unit.store.invites.open(unit.now)):
        end(unit, InviteId(person.invite or ""))
    invite = _new(unit, person.role, by)
    unit.store.people.save(replace(person, invite=invite.id))
    return invite


def draw_code(unit: Unit, invite: Invite) -> str:
    """Draw the code of an offered invite; one drawn before opens nothing from now on."""
    code = new_code(unit.chance)
    _bury(unit, invite.id, Why.USED)
    unit.store.invites.recode(invite.id, code)
    return code


def open_link(unit: Unit, account: AccountId, code: str, language: str) -> Person:
    """Let the account behind a link in as a newcomer, and spend the invite.

    Raises InviteSpent for a wrong, used, withdrawn or expired code alike, and for one that is not
    for whose account this is: a phone that was lost opens nothing but a link of its own.
    """
    invite = unit.store.invites.by_code(code)
    if invite is None or not usable(invite, unit.now):
        raise InviteSpent
    newcomer = _opened_by(unit, account, invite, language)
    spend(unit, invite, newcomer)
    return newcomer


def spend(unit: Unit, invite: Invite, newcomer: Person) -> None:
    """Let an invite that this newcomer opened open nothing any more."""
    _bury(unit, invite.id, Why.USED)
    unit.store.invites.save(replace(invite, used_at=unit.now))
    detail = "link" if invite.introduces_only else invite.role
    unit.store.journal.append(JournalAct.INVITE_OPENED, unit.now, actor=newcomer.id, detail=detail)


def give_at_once(unit: Unit, coordinator: Person, newcomer: Person) -> Invite:
    """Make the invite of somebody whose chat is here already; nobody can open it any more."""
    invite = replace(_new(unit, newcomer.role, coordinator.id), used_at=unit.now)
    unit.store.invites.add(invite)
    return invite


def _opened_by(unit: Unit, account: AccountId, invite: Invite, language: str) -> Person:
    people = unit.store.people
    back, known = unit.store.lost_phones.with_invite(invite.id), people.by_account(account)
    if back is None:
        if known is not None and known.standing is Standing.LOST:
            raise InviteSpent
        return people.add_newcomer(account, invite.role, language, invite.id, unit.now)
    if known is not None and known.id != back.id:
        raise InviteSpent
    return unit.store.lost_phones.come_again(back.id, account, language)


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
