"""Telegram beside the desk: who has the desk alone adds it, and who has both can do without it.

A link on one's own page at the desk, opened on one's phone within ten minutes, says that the two
are one person; then an official agrees, as for every account. What was shown on a phone that is
given up is taken back from it. Whose phone was lost has another way (`lost_phones.py`).
"""

from domain.conversations.notices import FormerChatDetail
from domain.errors import NotAllowed, NotPossibleNow
from domain.group.desk_knock import DeskKnock
from domain.group.notices import RosterChange, RosterHow, RosterNewsDetail
from domain.group.second_person import Proposed, propose
from domain.identifiers import AccountId, ChatId
from domain.notices import Notice, NoticeKind
from domain.people import desk_chat
from domain.people.desk_chat import stands_here
from domain.people.invites import new_code
from domain.people.notices import FarewellDetail
from services import group_trust, telegram_copies
from services.conversations import conversation_rows, whole_chat
from services.conversations.conversation_rows import PRIVATE
from services.group import guests, rollcall, roster_news, second_person
from services.people import desk_entry, desk_sessions
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.by_secret.desk_knocks import Knocked
from storage.tables.journal import JournalAct

_TELEGRAM = "telegram"
"""In the place of a provider, where a code or an account is found by its hash."""


def offer(unit: Unit, person: Person) -> str:
    """Draw the code of a link that makes a phone theirs; one drawn before opens nothing any more.

    Raises NotPossibleNow for who has Telegram, and while another account of theirs waits;
    NotAllowed for who does not work at the desk.
    """
    if not desk_sessions.may_work(person):
        raise NotAllowed
    if person.has_telegram:
        raise NotPossibleNow("phone-there")
    if desk_entry.proposal_of(unit, person.id) is not None:
        raise NotPossibleNow("second-waits")
    unit.store.desk_knocks.erase_person(person.id)
    code = new_code(unit.chance)
    knock = DeskKnock("", unit.now, person.id)
    unit.store.desk_knocks.keep(Knocked(_hash(unit, code), knock))
    return code


def opened(unit: Unit, account: AccountId, code: str) -> Person | None:
    """Let the account behind a link wait for an official; gives whose it is to be, None for nobody.

    For an account that is nobody's.
    """
    hashed, knocks = _hash(unit, code), unit.store.desk_knocks
    knocked = next((each for each in knocks.all() if each.hashed == hashed), None)
    if knocked is None or knocked.state.is_over(unit.now) or knocked.state.person is None:
        return None
    person = unit.store.people.by_id(knocked.state.person)
    if person is None or not _may_have(unit, person, account):
        return None
    knocks.drop(knocked)
    proposal = propose(person.id, unit.now, unit.chance)
    waits = DeskKnock("", unit.now, person.id, proposal, account=account)
    knocks.keep(Knocked(_hash(unit, str(account)), waits))
    second_person.ask(unit, Proposed.PHONE, person.id, proposal, Proposed.PHONE)
    reply(unit, person.id, "web-phone-asked")
    return person


def agreed(unit: Unit, second: Person | None, on: str, token: str) -> None:
    """Let the phone be theirs: from now on they are told things there. Without `second`: operator.

    Raises NotPossibleNow as `desk_entry.found`, and for an account that is somebody's by now.
    """
    knocked, person, proposal = desk_entry.found(unit, on, token)
    account = knocked.state.account
    if account is None or not _may_have(unit, person, account):
        raise NotPossibleNow("second-over")
    unit.store.desk_knocks.drop(knocked)
    moved = _move(unit, person, account)
    how = second_person.agreed(unit, second, Proposed.PHONE, person.id)
    unit.store.journal.append(JournalAct.PHONE_ADDED, unit.now, actor=proposal.by, subject=moved.id)
    guests.admitted(unit, moved)
    agreed_by = second.id if second is not None else None
    news = RosterNewsDetail(RosterChange.PHONE_IN, how, moved.id, moved.id, agreed_by)
    roster_news.tell(unit, news)
    reply(unit, moved.id, "webdesk-phone-yours", menu=True)
    unit.tell(Notice(NoticeKind.COMMANDS, person=moved.id))
    _go_on(unit, moved)


def give_up(unit: Unit, person: Person) -> None:
    """Let somebody have the desk alone from now on; their own wish.

    Raises NotPossibleNow for who has no account at the desk: they would have nothing left.
    """
    if not desk_sessions.may_work(person):
        raise NotAllowed
    if not person.has_telegram:
        raise NotPossibleNow("phone-none")
    if not unit.store.desk_accounts.has(person.id):
        raise NotPossibleNow("desk-none")
    chat, messages = ChatId(person.account), whole_chat.messages_of(unit, person.id)
    newest = unit.store.newest_pages.of(person.id)
    moved = _move(unit, person, desk_chat.new_number(unit.chance))
    known = dict.fromkeys([*messages, *([newest.message] if newest else [])])
    for message in known:
        if not stands_here(message):
            telegram_copies.take_back(unit, chat, message, person.id)
    gone = FormerChatDetail(chat, person.language)
    unit.tell(Notice(NoticeKind.COMMANDS, person=person.id, detail=gone))
    farewell = FarewellDetail("webdesk-phone-gone", chat, person.language)
    unit.tell(Notice(NoticeKind.FAREWELL, person=person.id, detail=farewell))
    unit.store.journal.append(JournalAct.PHONE_GIVEN_UP, unit.now, actor=moved.id, subject=moved.id)
    guests.removed(unit, person)
    if group_trust.in_doubt(unit):
        rollcall.begin(unit)
    news = RosterNewsDetail(RosterChange.PHONE_OUT, RosterHow.SELF, moved.id, moved.id)
    roster_news.tell(unit, news)
    reply(unit, moved.id, "web-phone-gone", menu=True)
    _go_on(unit, moved)


def _may_have(unit: Unit, person: Person, account: AccountId) -> bool:
    return (
        desk_sessions.may_work(person)
        and not person.has_telegram
        and unit.store.people.by_account(account) is None
    )


def _move(unit: Unit, person: Person, account: AccountId) -> Person:
    """Let somebody be told things elsewhere; what stands where they were is pressed no more."""
    unit.store.newest_pages.drop(person.id)
    unit.store.people.note_menu(person.id, None)
    return unit.store.lost_phones.move(person.id, account)


def _go_on(unit: Unit, person: Person) -> None:
    """Show what they are in the middle of where they are now."""
    if unit.store.conversations.of(person.id, PRIVATE) is not None:
        conversation_rows.show(unit, person.id)


def _hash(unit: Unit, what: str) -> bytes:
    return unit.store.desk_accounts.hash_of(_TELEGRAM, what)
