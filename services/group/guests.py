"""Guests: people in the officials' group who are not on the roster of officials and coordinators.

They are reported to the coordinators at once. Until they are gone or a coordinator lets them
stay, nothing that people wrote is shown in the group, and what was on show is gone.
"""

from domain.errors import NotPossibleNow
from domain.group.notices import GuestDetail, RosterHow
from domain.group.second_person import READS_ALONG, Proposed, Second
from domain.identifiers import AccountId, GuestId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from services import group_trust
from services.group import guest_proposals, roster_news, second_person
from services.group.concealing import conceal, reveal
from services.unit import Unit
from storage.records import Guest, Person
from storage.tables.journal import JournalAct


def belongs(person: Person | None) -> bool:
    """Tell whether somebody's place is in the officials' group."""
    if person is None or person.standing is not Standing.MEMBER:
        return False
    return person.role in READS_ALONG


def seen(unit: Unit, account: AccountId, name: str) -> None:
    """Note who is in the group; whoever does not belong there is reported, once.

    `name` is as Telegram gives it. The bot itself is nobody's guest.
    """
    if str(account) == unit.store.meta.get("bot_account"):
        return
    person = unit.store.people.by_account(account)
    if belongs(person) or unit.store.guests.by_account(account) is not None:
        return
    guest = unit.store.guests.add(account, name, unit.now)
    unit.store.journal.append(
        JournalAct.GUEST_SEEN, unit.now, subject=person.id if person is not None else None
    )
    conceal(unit)
    report(unit, guest)


def removed(unit: Unit, person: Person) -> None:
    """Let somebody who belonged in the group be a guest; whether they are in it is to be asked.

    They know the group, and a moment ago they read along. Call after they were removed.
    """
    if unit.store.group.current() is not None and person.role in READS_ALONG:
        unit.store.guests.add(person.account, person.name or "", unit.now)
        unit.store.journal.append(JournalAct.GUEST_SEEN, unit.now, subject=person.id)
        conceal(unit)


def gone(unit: Unit, account: AccountId) -> None:
    """Note that somebody left the group; when they were in the way, texts can be read again."""
    guest = unit.store.guests.by_account(account)
    if guest is None:
        return
    _drop(unit, guest)
    unit.store.journal.append(JournalAct.GUEST_GONE, unit.now)
    if guest.state == "reported":
        reveal(unit)


def admitted(unit: Unit, person: Person) -> None:
    """Let somebody be a guest no longer who belongs in the group from now on."""
    guest = unit.store.guests.by_account(person.account)
    if belongs(person) and guest is not None:
        _drop(unit, guest)
        reveal(unit)


def _drop(unit: Unit, guest: Guest) -> None:
    unit.store.guests.drop(guest.account)
    guest_proposals.drop(unit, Proposed.GUEST, guest.id)


def accept(unit: Unit, coordinator: Person, guest_id: GuestId) -> None:
    """Let a guest stay and read along, or ask a second person first. For coordinators.

    Raises NotPossibleNow when they left, or when a second person was asked already.
    """
    guest = unit.store.guests.by_id(guest_id)
    if guest is None:
        raise NotPossibleNow("guest-left")
    if guest.state == "confirmed":
        return
    second = guest_proposals.ask(unit, coordinator.id, Proposed.GUEST, guest.id)
    if second is Second.NOBODY:
        how = second_person.not_needed(unit, coordinator.id, Proposed.GUEST)
        _let_stay(unit, guest, how, coordinator.id)


def agreed(unit: Unit, guest_id: GuestId, by: PersonId, second: Person | None) -> None:
    """Let a guest stay now that a second person agreed; without one: the operator.

    Raises NotPossibleNow when they left.
    """
    guest = unit.store.guests.by_id(guest_id)
    if guest is None:
        raise NotPossibleNow("guest-left")
    guest_proposals.drop(unit, Proposed.GUEST, guest.id)
    how = second_person.agreed(unit, second, Proposed.GUEST)
    _let_stay(unit, guest, how, by, second)
    unit.tell(Notice(NoticeKind.GUEST, person=by, detail=GuestDetail(guest.id)))


def _let_stay(
    unit: Unit, guest: Guest, how: RosterHow, by: PersonId, second: Person | None = None
) -> None:
    unit.store.guests.confirm(guest)
    unit.store.journal.append(JournalAct.GUEST_ACCEPTED, unit.now, actor=by)
    roster_news.guest_accepted(unit, how, by, second)
    reveal(unit)


def bound(unit: Unit, strangers: int, *, elsewhere: bool, readable_back: bool = False) -> None:
    """Note what was accepted with the group that is bound, as it was when it was looked at.

    That is how many strangers are in it, and whether newcomers can read back. Guests of another
    group are none of this one; those of the same group stay reported.
    """
    doubted = group_trust.in_doubt(unit)
    group_trust.accept_history(unit, accepted=readable_back)
    group_trust.keep_flaws(unit, frozenset())
    if elsewhere:
        unit.store.guests.clear()
        guest_proposals.drop(unit, Proposed.GUEST)
    guest_proposals.drop(unit, Proposed.COUNT)
    group_trust.agree(unit, max(0, strangers - len(unit.store.guests.all())))
    if doubted:
        reveal(unit)


def report(unit: Unit, guest: Guest, priority: Priority = Priority.ANSWER) -> None:
    """Tell the coordinators who is in the group: at once, or as a reminder."""
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.GUEST,
                priority,
                person=coordinator.id,
                detail=GuestDetail(guest.id),
            )
        )
