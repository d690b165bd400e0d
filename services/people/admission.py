"""Admission: the coordinator hears a code by voice and types it; then the newcomer is in.

A link can be stolen or passed on; a voice the coordinator knows cannot. Whoever does not come in
is told so and then erased: nothing is kept of people who are not in the network.
"""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from hmac import compare_digest

from domain.errors import NotPossibleNow, StaleButton
from domain.group.notices import RosterChange, RosterHow, RosterNewsDetail
from domain.group.second_person import READS_ALONG, Proposal, Proposed, Second, propose
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind
from domain.people import applicant
from domain.people.admission import new_admission_code, read_code
from domain.people.notices import AdmissionDetail
from domain.roles import COMING_IN, Role, Standing
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE, take_away
from services.group import guests, roster_news, second_person
from services.meetings.inviting import invite_late
from services.people import buddies, introductions, lost_words, pins, turning_away
from services.people.coming_in import introducing
from services.people.onboarding import Joining, keep
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person
from storage.tables.journal import JournalAct

MOST_MISTAKES = 3
"""Wrong codes after which a newcomer has to be invited anew. Each try is at a code of its own."""

PATIENCE = timedelta(days=7)
"""How long after opening the link somebody may take to come in."""

LONGEST_PATIENCE = max(PATIENCE, applicant.PATIENCE)
"""How long somebody may be a newcomer, be it of the one kind or the other."""


class AdmissionOutcome(StrEnum):
    """What came of a coordinator's answer."""

    ADMITTED = "admitted"
    TURNED_DOWN = "turned-down"
    GONE = "gone"  # decided before, or the newcomer left
    ASKED = "asked"  # an official has to agree
    ASKED_OPERATOR = "asked-operator"  # somebody on the server has to, for there is no official
    ASKED_AGAIN = "asked-new-account"  # the same, for who comes in again from another account
    FIRST = "first"  # admitted as the first official, so by one person alone


def deciders(unit: Unit, newcomer: Person) -> list[Person]:
    """List who can let this newcomer in: who invited them, or else every coordinator."""
    coordinators = unit.store.people.coordinators()
    invite = unit.store.invites.by_id(newcomer.invite) if newcomer.invite else None
    inviter = [person for person in coordinators if invite and person.id == invite.invited_by]
    return inviter or coordinators


def waiting(unit: Unit) -> list[Person]:
    """List the newcomers who have a code to tell."""
    return [each for each in unit.store.people.coming_in() if each.code is not None]


def request(unit: Unit, newcomer: Person) -> None:
    """Ask to let a newcomer in. The first coordinator of all has nobody to be asked, and is in.

    That takes a link from the command line: when the phones of all coordinators are lost, no link
    that one of them made before lets anybody in.
    """
    if _is_first(unit, newcomer):
        admit(unit, newcomer, None, how=RosterHow.OPERATOR)
        return
    for coordinator in deciders(unit, newcomer):
        ask(unit, coordinator, newcomer)


def _is_first(unit: Unit, newcomer: Person) -> bool:
    if newcomer.role is not Role.COORDINATOR or unit.store.people.coordinators():
        return False
    invite = unit.store.invites.by_id(newcomer.invite) if newcomer.invite else None
    return invite is not None and invite.invited_by is None


def ask(unit: Unit, coordinator: Person, newcomer: Person) -> None:
    """Ask one coordinator whether they heard the code."""
    unit.tell(
        Notice(
            NoticeKind.ADMISSION,
            person=coordinator.id,
            detail=AdmissionDetail(newcomer.id),
        )
    )


def mistakes(unit: Unit, newcomer_id: PersonId) -> int:
    """Count the wrong codes so far.

    Raises NotPossibleNow when this was decided before, StaleButton when there is no code to type.
    """
    newcomer = unit.store.people.by_id(newcomer_id)
    if newcomer is None or newcomer.standing not in COMING_IN:
        raise NotPossibleNow("already-decided")
    conversation = unit.store.conversations.of(newcomer_id, PRIVATE)
    if conversation is not None and Joining.of(conversation).proposal is not None:
        raise NotPossibleNow("second-waits")
    if newcomer.code is None or conversation is None:
        raise StaleButton
    return Joining.of(conversation).mistakes


def answer(
    unit: Unit, coordinator: Person, newcomer_id: PersonId, typed: str, attempt: int
) -> None:
    """Let a newcomer in on the right code; on a wrong one make a new code and ask again.

    Only for coordinators; what came of it is told them. A code of another attempt (the number of
    mistakes before it) was replaced meanwhile and is no try. Raises AnswerRefused for what holds
    no code; nothing else may be raised, for a wrong one is counted.
    """
    code = read_code(typed)
    newcomer = unit.store.people.by_id(newcomer_id)
    conversation = unit.store.conversations.of(newcomer_id, PRIVATE)
    if newcomer is None or newcomer.code is None or conversation is None:
        _tell_outcome(unit, coordinator.id, newcomer_id, AdmissionOutcome.GONE)
        return
    joining = Joining.of(conversation)
    if joining.mistakes != attempt:
        ask(unit, coordinator, newcomer)
    elif compare_digest(code, newcomer.code):
        _heard(unit, newcomer, conversation, joining, coordinator.id)
    elif joining.mistakes + 1 >= MOST_MISTAKES:
        turning_away.keep_out(unit, newcomer, coordinator.id, "wrong-code")
        _tell_outcome(unit, coordinator.id, newcomer_id, AdmissionOutcome.TURNED_DOWN)
    else:
        _renew(unit, newcomer, conversation, joining)
        if coordinator.id not in {each.id for each in deciders(unit, newcomer)}:
            ask(unit, coordinator, newcomer)


def turn_down(unit: Unit, coordinator: Person, newcomer_id: PersonId) -> None:
    """Keep a newcomer out, at any moment before they are in. Raises NotPossibleNow."""
    newcomer = unit.store.people.by_id(newcomer_id)
    if newcomer is None or newcomer.standing not in COMING_IN:
        raise NotPossibleNow("already-decided")
    turning_away.keep_out(unit, newcomer, coordinator.id, "refused")


def decline(unit: Unit, newcomer: Person, screen: MessageId) -> None:
    """Let a newcomer go who would rather not; the farewell takes the place of `screen`."""
    turning_away.let_go(unit, newcomer, "onboarding-declined", screen)
    unit.store.journal.append(
        JournalAct.PERSON_TURNED_DOWN,
        unit.now,
        actor=newcomer.id,
        subject=newcomer.id,
        detail="declined",
    )


def lapse(unit: Unit) -> None:
    """Let everybody go who opened a link long ago and did not come in. For the clock.

    Who waits for a second person, or introduces themselves, has a time of their own.
    """
    for newcomer in unit.store.people.coming_in():
        if proposal_of(unit, newcomer) is not None or introducing.of(unit, newcomer) is not None:
            continue
        invite = unit.store.invites.by_id(newcomer.invite) if newcomer.invite else None
        opened = invite.used_at if invite else newcomer.joined_at
        if opened is None or unit.now - opened >= PATIENCE:
            turning_away.let_lapse(unit, newcomer)


def proposal_of(unit: Unit, newcomer: Person) -> Proposal | None:
    """Give what waits for a second person about this newcomer, if their code was heard."""
    conversation = unit.store.conversations.of(newcomer.id, PRIVATE)
    if newcomer.standing not in COMING_IN or conversation is None:
        return None
    return Joining.of(conversation).proposal


def _heard(
    unit: Unit, newcomer: Person, conversation: Conversation, joining: Joining, by: PersonId
) -> None:
    """Admit who told the code; who will read along waits for a second person."""
    match second_person.needed_for(unit, newcomer):
        case Second.NOBODY if newcomer.role in READS_ALONG:
            how = second_person.not_needed(unit, by, newcomer.role, newcomer.id)
            admit(unit, newcomer, by, how=how)
        case Second.NOBODY:
            admit(unit, newcomer, by)
        case second:
            proposal = propose(by, unit.now, unit.chance)
            waits = replace(newcomer, code=None)
            unit.store.people.save(waits)
            keep(unit, conversation, replace(joining, proposal=proposal, leaving=False))
            conversation_rows.show(unit, newcomer.id)
            outcome = _ask_second(unit, newcomer, proposal, second)
            _tell_outcome(unit, by, newcomer.id, outcome)


def _ask_second(
    unit: Unit, newcomer: Person, proposal: Proposal, second: Second
) -> AdmissionOutcome:
    """Ask who has to agree; tells how that is called."""
    if second_person.is_for_operator(newcomer):
        second_person.journal_asked(unit, proposal, newcomer.role, newcomer.id)
        return AdmissionOutcome.ASKED_AGAIN
    second_person.ask(unit, Proposed.PERSON, newcomer.id, proposal, newcomer.role)
    return AdmissionOutcome.ASKED_OPERATOR if second is Second.OPERATOR else AdmissionOutcome.ASKED


def admit(
    unit: Unit,
    newcomer: Person,
    by: PersonId | None,
    second: PersonId | None = None,
    *,
    how: RosterHow = RosterHow.PLAIN,
) -> None:
    """Let a newcomer in. For `answer`, and for who agreed as the `second`."""
    conversation = unit.store.conversations.of(newcomer.id, PRIVATE)
    if conversation is not None:
        introducing.came_in(unit, newcomer, Joining.of(conversation), by)
        take_away(unit, newcomer.id, conversation.screen)
        unit.store.conversations.drop(newcomer.id, PRIVATE)
    again = newcomer.standing is Standing.RETURNING
    since = newcomer.joined_at if again else unit.now
    member = replace(newcomer, standing=Standing.MEMBER, code=None, joined_at=since)
    member = replace(member, new_account=False)
    unit.store.people.save(member)
    guests.admitted(unit, member)
    unit.store.journal.append(
        JournalAct.PERSON_ADMITTED, unit.now, actor=by, subject=newcomer.id, detail=newcomer.role
    )
    if by is not None:
        first = how is RosterHow.FIRST and newcomer.role is Role.OFFICIAL
        outcome = AdmissionOutcome.FIRST if first else AdmissionOutcome.ADMITTED
        _tell_outcome(unit, by, newcomer.id, outcome)
    reply(unit, newcomer.id, "people-welcome-again" if again else "people-welcome", menu=True)
    unit.tell(Notice(NoticeKind.COMMANDS, person=newcomer.id))
    pins.welcome(unit, member)
    if again:
        news = RosterNewsDetail(RosterChange.BACK, how, member.id, by, second)
        _back_again(unit, member, news)
    else:
        roster_news.came(unit, member, how, by, second)
        _introduce(unit, member, by)
    invite_late(unit, member)
    if len(unit.store.people.coordinators()) == 1 and newcomer.role is Role.COORDINATOR:
        # Whoever came while there was nobody to ask is asked about now.
        for earlier in waiting(unit):
            request(unit, earlier)


def _introduce(unit: Unit, member: Person, by: PersonId | None) -> None:
    """See to it that somebody new gets to know the others."""
    if by is not None and member.role is Role.OFFICIAL:
        introductions.ask_coordinator(unit, by, member.id)
    buddies.ask_about(unit, member)


def _back_again(unit: Unit, member: Person, news: RosterNewsDetail) -> None:
    """Send what waited for somebody whose phone was lost, and tell who heard of that."""
    unit.told.extend(unit.store.outbox.revive(member.id))
    lost_words.tell_all(unit, member, "back")
    if member.role in READS_ALONG:
        roster_news.tell_group(unit, news)


def _renew(unit: Unit, newcomer: Person, conversation: Conversation, joining: Joining) -> None:
    """Count a wrong code, make a new one, and tell both sides."""
    code = new_admission_code(unit.chance)
    while code == newcomer.code:
        code = new_admission_code(unit.chance)
    renewed = replace(newcomer, code=code)
    unit.store.people.save(renewed)
    keep(unit, conversation, replace(joining, mistakes=joining.mistakes + 1))
    conversation_rows.show(unit, newcomer.id)
    request(unit, renewed)


def _tell_outcome(
    unit: Unit, coordinator: PersonId, newcomer: PersonId, outcome: AdmissionOutcome
) -> None:
    detail = AdmissionDetail(newcomer, outcome)
    unit.tell(Notice(NoticeKind.ADMISSION, person=coordinator, detail=detail))
