"""Membership: the language somebody reads, and the end of being in the network."""

from dataclasses import replace

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import PersonId
from domain.notices import LetterDetail, Notice, NoticeKind, Priority
from domain.roles import BUDDIES, WITHOUT_PHONE, Role, Standing
from services import group_trust
from services.concerns import card_delivery, handover, prepare_act
from services.concerns.duty import calls as duty_calls
from services.concerns.duty import rota
from services.group import guests, rollcall, roster_news
from services.meetings import member_leaves
from services.people import admission, buddies, desk_accounts, introductions, inviting
from services.people.alumni import staying
from services.people.parting import letters, rows
from services.reply import reply
from services.together.activities import activities_left
from services.together.contact import contact_left
from services.together.fund import fund_left
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

_IN_IT = frozenset({*BUDDIES, *WITHOUT_PHONE})
_COMMANDS_SENT = "commands_sent"
"""Which lists of commands members were last sent: kept, so that a start sends none twice."""


def choose_language(unit: Unit, person: Person, language: str) -> Person:
    """Speak another language with this person from now on. Raises StaleButton."""
    if language not in unit.municipality.network.languages:
        raise StaleButton
    changed = replace(person, language=language)
    unit.store.people.save(changed)
    reply(unit, person.id, "language-set", menu=True)
    unit.tell(Notice(NoticeKind.COMMANDS, person=person.id))
    return changed


def renew_commands(unit: Unit, lists: str) -> None:
    """Send everybody their list of commands, if the `lists` are others than they were last sent.

    So whoever was a member before a new version, or never had one, has what is theirs.
    """
    if unit.store.meta.get(_COMMANDS_SENT) == lists:
        return
    for person in unit.store.people.all(Standing.MEMBER):
        unit.tell(Notice(NoticeKind.COMMANDS, Priority.ANNOUNCEMENT, person=person.id))
    unit.store.meta.set(_COMMANDS_SENT, lists)


def remove(
    unit: Unit,
    coordinator: Person,
    person_id: PersonId,
    heir: PersonId | None = None,
    *,
    farewell: str | None = None,
    words: str = "",
    stays: bool = False,
) -> None:
    """Take a member out, at once: what they do from now on is a stranger's doing.

    Also somebody whose phone was lost, or who stayed as a former member. Their concerns stay and go
    on, without their name; what an official had taken up goes to the `heir`, or is everybody's
    again. Only for coordinators, and for who leaves by themselves: then `farewell` is the text they
    get, and with `stays` they can be a buddy still. The `words` of a coordinator come with it,
    where their own phone or account reads it. Raises NotPossibleNow for somebody who is not a
    member, for the last coordinator, and for an heir who is no official.
    """
    member = unit.store.people.by_id(person_id)
    if member is None or member.standing not in _IN_IT:
        raise NotPossibleNow("already-removed")
    if [each.id for each in unit.store.people.coordinators()] == [member.id]:
        raise NotPossibleNow("last-coordinator")
    handover.check(unit, member.id, heir)
    words = words if member.standing is Standing.MEMBER else ""
    desk_accounts.leave_word(unit, member, farewell or handover.thanks(member), words)
    _take_out(unit, member, coordinator.id)
    if stays:
        staying.stay(unit, member)
    if words and member.has_telegram:
        _say_goodbye_in_words(unit, member, coordinator, words)
    else:
        _say_goodbye(unit, member, farewell)
    roster_news.went(unit, member, coordinator.id)
    handover.hand_over(unit, coordinator, member.id, heir)
    _leave_behind(unit, member)


def remove_again(unit: Unit, member: Person) -> None:
    """Take out somebody whom a backup has brought back: they heard it before.

    The last coordinator too: another one can be invited from the command line.
    """
    _take_out(unit, member, None)
    handover.hand_over(unit, member, member.id, None)
    _leave_behind(unit, member)


def _take_out(unit: Unit, member: Person, by: PersonId | None) -> None:
    """End it here, and for every backup that has them as a member still."""
    end_invites_of(unit, member)
    prepare_act.stop_all(unit, member)
    desk_accounts.take_away(unit, member.id, Why.REMOVED)
    bury(unit, Buried.MEMBERSHIP, unit.store.ending_marks.of_member(member), Why.REMOVED)
    unit.store.people.remove(member.id, unit.now)
    unit.store.journal.append(
        JournalAct.PERSON_REMOVED, unit.now, actor=by, subject=member.id, detail=member.role
    )


def end_invites_of(unit: Unit, coordinator: Person) -> None:
    """Let no unused invite of somebody open anything any more."""
    for invite in unit.store.invites.open(unit.now):
        if invite.invited_by == coordinator.id:
            inviting.end(unit, invite.id)


def _leave_behind(unit: Unit, member: Person) -> None:
    """See to all that somebody who was just taken out had part in."""
    for concern in unit.store.concerns.of_reporter(member.id):
        card_delivery.refresh(unit, concern.id)
    rows.gone(unit, member)
    introductions.removed(unit, member)
    buddies.removed(unit, member)
    member_leaves.withdraw_person(unit, member.id)
    activities_left.withdraw_person(unit, member.id)
    fund_left.withdraw_person(unit, member.id)
    contact_left.withdraw_person(unit, member.id)
    guests.removed(unit, member)
    rota.gone(unit, member.id)
    duty_calls.changed(unit)
    if group_trust.in_doubt(unit):
        rollcall.begin(unit)
    if member.role is Role.COORDINATOR:
        pass_on_newcomers(unit, member)


def _say_goodbye(unit: Unit, member: Person, farewell: str | None) -> None:
    """Thank who goes. When it was nothing they did, one who sleeps hears it in the morning.

    Whose chat was at the desk finds it at the door.
    """
    if not member.has_telegram:
        return
    reply(
        unit,
        member.id,
        farewell or handover.thanks(member),
        priority=Priority.ANSWER if farewell else Priority.CONCERN,
    )
    unit.tell(Notice(NoticeKind.COMMANDS, person=member.id))


def _say_goodbye_in_words(unit: Unit, member: Person, by: Person, words: str) -> None:
    """Say goodbye to who goes in the words of a coordinator, kept until they have them."""
    letter = letters.keep_words(unit, by.id, member.id, words)
    detail = LetterDetail(letter)
    unit.tell(Notice(NoticeKind.PARTING_WORDS, person=member.id, detail=detail))
    unit.tell(Notice(NoticeKind.COMMANDS, person=member.id))


def pass_on_newcomers(unit: Unit, former: Person) -> None:
    """Ask the other coordinators about newcomers who had their code for the former one."""
    for newcomer in admission.waiting(unit):
        invite = unit.store.invites.by_id(newcomer.invite) if newcomer.invite else None
        if invite is not None and invite.invited_by == former.id:
            admission.request(unit, newcomer)
