"""`Telefoon kwijt`: an account that may be in other hands can do and see nothing any more.

One state of a person says so (`Standing.LOST`), and the gate that everybody comes through knows
it. They keep their name, their role and their concerns; what an official owns stays with them on
paper, and all colleagues are reminded of it, as of what is owned by somebody who is away. Back they
come as a newcomer does: by a link, and a code that a coordinator hears.
"""

from domain.conversations.notices import ReplyDetail
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import ChatId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import WITHOUT_PHONE, Role, Standing
from services import group_trust, telegram_copies
from services.concerns import card_delivery, prepare_act
from services.concerns.duty import calls as duty_calls
from services.conversations import whole_chat
from services.group import guests, rollcall
from services.meetings import calendar_address
from services.people import (
    agreeing,
    desk_accounts,
    language_and_removal,
    lost_words,
    mail_addresses,
    pins,
)
from services.people.parting import rows
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

_TO_ANYBODY = frozenset({NoticeKind.REMOVE, NoticeKind.COMMANDS})
_TO_WHO_RETURNS = frozenset({NoticeKind.SCREEN, *_TO_ANYBODY})
_WORDS_OF_ADMISSION = ("refusal-", "typed-", "onboarding-", "menu-trouble")


def without_phone(unit: Unit) -> list[Person]:
    """List whose phone was lost, until they are in again."""
    people = unit.store.people
    return [person for standing in sorted(WITHOUT_PHONE) for person in people.all(standing)]


def may_report(reporter: Person, person: Person) -> bool:
    """Tell whether somebody can say this of somebody: never of themselves."""
    if reporter.id == person.id or reporter.role not in lost_words.COLLEAGUES:
        return False
    return reporter.role is Role.COORDINATOR or person.role in lost_words.COLLEAGUES


def lose(unit: Unit, reporter: Person, person_id: PersonId) -> Person:
    """Let an account do and see nothing, from this moment until it is admitted again.

    Raises NotPossibleNow for who is no member, and NotAllowed as `may_report` says.
    """
    person = unit.store.people.by_id(person_id)
    if person is None or person.standing is not Standing.MEMBER:
        raise NotPossibleNow("phone-not-there")
    if not may_report(reporter, person):
        raise NotAllowed
    desk_accounts.leave_word(unit, person, "lost-phone-shut")
    _shut_out(unit, person, reporter.id)
    if person.has_telegram:
        reply(unit, person.id, "lost-phone-shut", priority=Priority.CONCERN)
    lost_words.tell_all(unit, person, "heard", by=reporter.id)
    return person


def lose_again(unit: Unit, person: Person) -> None:
    """Shut out somebody whose phone was lost, and whom a backup has brought back as a member."""
    _shut_out(unit, person, None)


def withholds(unit: Unit, notice: Notice) -> bool:
    """Tell whether a notice must wait because its reader's phone was lost.

    What takes something away goes out, and the word that the phone is shut out; whoever is being
    admitted again sees what a newcomer sees.
    """
    person = unit.store.people.by_id(notice.person) if notice.person is not None else None
    if person is None or person.standing not in WITHOUT_PHONE:
        return False
    text = notice.detail.text if isinstance(notice.detail, ReplyDetail) else ""
    if text == "lost-phone-shut":
        return False
    if person.standing is Standing.RETURNING:
        return notice.kind not in _TO_WHO_RETURNS and not text.startswith(_WORDS_OF_ADMISSION)
    return notice.kind not in _TO_ANYBODY


def _shut_out(unit: Unit, person: Person, by: PersonId | None) -> None:
    """Take everything away from the phone that the bot can, here and at Telegram."""
    chat, messages = ChatId(person.account), whole_chat.messages_of(unit, person.id)
    newest = unit.store.newest_pages.of(person.id)
    language_and_removal.end_invites_of(unit, person)
    prepare_act.stop_all(unit, person)
    calendar_address.revoke(unit, person.id)
    pins.shut(unit, person.id)
    desk_accounts.take_away(unit, person.id, Why.LOST)
    mail_addresses.forget(unit, person.id)
    bury(unit, Buried.PHONE, unit.store.ending_marks.of_member(person), Why.LOST)
    unit.store.lost_phones.lose(person.id)
    unit.store.journal.append(
        JournalAct.PHONE_LOST, unit.now, actor=by, subject=person.id, detail=person.role
    )
    for message in dict.fromkeys([*messages, *([newest.message] if newest else [])]):
        telegram_copies.take_back(unit, chat, message, person.id)
    for showing in unit.store.showings.in_place(person.id):
        telegram_copies.take_back(unit, chat, showing.message, person.id)
        unit.store.showings.drop(showing.id)
    unit.store.copies.forget(person.id)
    unit.tell(Notice(NoticeKind.COMMANDS, person=person.id))
    for concern in unit.store.concerns.open():
        if concern.owner == person.id:
            card_delivery.refresh(unit, concern.id)
    duty_calls.changed(unit)
    guests.removed(unit, person)
    if group_trust.in_doubt(unit):
        rollcall.begin(unit)
    if person.role is Role.COORDINATOR:
        agreeing.end_those_of(unit, person.id)
        rows.asker_gone(unit, person)
        language_and_removal.pass_on_newcomers(unit, person)
