"""Turning away: a newcomer who does not come in is told so, and then erased.

Nothing is kept of people who are not in the network.
"""

from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people.notices import FarewellDetail
from domain.roles import Standing
from services.conversations.conversation_rows import PRIVATE
from services.people import desk_accounts
from services.people.coming_in import seen_introductions
from services.people.onboarding import Joining
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried


def keep_out(
    unit: Unit,
    newcomer: Person,
    by: PersonId,
    why: str,
    *,
    text: str = "onboarding-turned-down",
) -> None:
    """Let somebody go whom somebody did not want in; `why` is for the journal."""
    let_go(unit, newcomer, text)
    unit.store.journal.append(
        JournalAct.PERSON_TURNED_DOWN, unit.now, actor=by, subject=newcomer.id, detail=why
    )


def let_lapse(unit: Unit, newcomer: Person, text: str = "onboarding-lapsed") -> None:
    """Let somebody go of whom nothing came in time."""
    let_go(unit, newcomer, text)
    unit.store.journal.append(
        JournalAct.PERSON_TURNED_DOWN, unit.now, subject=newcomer.id, detail="lapsed"
    )


def turn_down_again(unit: Unit, newcomer: Person) -> None:
    """Erase a newcomer who stayed out, and whom a backup has brought back: they heard it before."""
    seen_introductions.take_back(unit, newcomer.id)
    desk_accounts.end(unit, newcomer.id)
    unit.store.people.remove(newcomer.id, unit.now)
    unit.store.people.erase(newcomer.id)
    unit.store.journal.append(
        JournalAct.PERSON_TURNED_DOWN, unit.now, subject=newcomer.id, detail="restored"
    )


def let_go_at_restore(unit: Unit, newcomer: Person) -> None:
    """Let somebody go who waited when the backup was made: they have to be invited anew."""
    if newcomer.standing is Standing.RETURNING:
        _shut_out_again(unit, newcomer)
        return
    _take_out(unit, newcomer, "onboarding-lapsed")
    unit.store.journal.append(
        JournalAct.PERSON_TURNED_DOWN, unit.now, subject=newcomer.id, detail="restored"
    )


def farewell_said(unit: Unit, newcomer: PersonId) -> None:
    """Erase who stays out, now that nothing has to be said to them any more."""
    unit.store.people.erase(newcomer)


def let_go(unit: Unit, newcomer: Person, text: str, screen: MessageId | None = None) -> None:
    """Wipe all they told; their account goes too, as soon as the farewell is on its way.

    Whose phone was lost stays who they are, and shut out.
    """
    if newcomer.standing is Standing.RETURNING:
        _shut_out_again(unit, newcomer, screen)
        return
    bury(unit, Buried.ADMISSION, unit.store.ending_marks.of_member(newcomer), Why.TURNED_DOWN)
    _take_out(unit, newcomer, text, screen)


def _take_out(unit: Unit, newcomer: Person, text: str, screen: MessageId | None = None) -> None:
    """Take somebody out and say farewell; to who came in by the desk alone it stands at its door.

    The stone of a newcomer is for their account at the desk too. An applicant who left the network
    before is after it what they were: somebody who left.
    """
    conversation = unit.store.conversations.of(newcomer.id, PRIVATE)
    applicant = Joining.of(conversation).applicant if conversation is not None else None
    stays = applicant is not None and applicant.former
    seen_introductions.take_back(unit, newcomer.id)
    desk_accounts.leave_word(unit, newcomer, text)
    desk_accounts.end(unit, newcomer.id)
    unit.store.people.remove(newcomer.id, unit.now)
    if not newcomer.has_telegram:
        unit.store.people.erase(newcomer.id)
        return
    unit.tell(
        Notice(
            NoticeKind.FAREWELL,
            person=newcomer.id,
            message=screen,
            detail=FarewellDetail(text, stays=stays),
        )
    )


def _shut_out_again(unit: Unit, person: Person, screen: MessageId | None = None) -> None:
    desk_accounts.leave_word(unit, person, "lost-phone-shut")
    desk_accounts.take_away(unit, person.id, Why.LOST)
    unit.store.lost_phones.lose(person.id)
    if person.has_telegram:
        reply(unit, person.id, "lost-phone-shut", message=screen)
