"""Somebody introduces themselves by a member's link, and waits for the coordinator to call.

What they tell lies sealed under their own key, in their one conversation, until there is an answer.
"""

from collections.abc import Callable
from dataclasses import replace

from domain.conversations.kinds import ConversationKind
from domain.errors import InviteSpent
from domain.functions import NetworkFunction
from domain.identifiers import AccountId, PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people import admission as steps
from domain.people.applicant import Applicant, Introducing, send
from domain.people.invites import usable
from domain.roles import OUT_OF_IT, Role, Standing
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.people import buddies, inviting, onboarding
from services.people.coming_in import hopes, seen_introductions
from services.people.coming_in.seen_introductions import Seen
from services.people.onboarding import Joining
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from storage.as_json import to_json
from storage.records import Conversation, Person
from storage.tables.tombstones import Buried

PAGE = "applicant-new"
"""The page that says that somebody introduced themselves, and nothing of what they told."""


def open_link(unit: Unit, account: AccountId, code: str, language: str) -> Person:
    """Let the account behind a link in as a newcomer, or as an applicant where it is such a link.

    Raises InviteSpent as `inviting.open_link`, and when the network has no such links (any more).
    """
    invite, known = unit.store.invites.by_code(code), unit.store.people.by_account(account)
    introduces = invite is not None and invite.introduces_only
    if introduces and not unit.has(NetworkFunction.CANDIDATES):
        raise InviteSpent
    newcomer = inviting.open_link(unit, account, code, language)
    if known is not None and known.standing is Standing.ALUMNUS:
        buddies.let_go(unit, known)  # until they are in they are nobody's buddy
    if introduces and invite is not None:
        former = known is not None and known.standing in OUT_OF_IT
        applicant = Applicant(invite.invited_by, former=former)
        languages = unit.municipality.network.languages
        begun = steps.begin(Role.KEY_FIGURE, languages, language)
        state = to_json(Joining(begun, applicant=applicant))
        conversation_rows.begin(unit, newcomer.id, ConversationKind.ONBOARDING, state)
        _tell_who_knows(unit, invite.invited_by, "applicant-link-used")
    return newcomer


def come_by_invite(unit: Unit, person: Person, code: str) -> bool:
    """Let an applicant who opens an invitation go on as a newcomer; tells whether they do.

    Their introduction has no more use then. Any other link changes nothing.
    """
    invite = unit.store.invites.by_code(code)
    if of(unit, person) is None or invite is None or not usable(invite, unit.now):
        return False
    if invite.introduces_only or unit.store.lost_phones.with_invite(invite.id) is not None:
        return False
    languages = unit.municipality.network.languages
    begun = Joining(steps.begin(invite.role, languages, person.language))
    end(unit, person)
    inviting.spend(unit, invite, person)
    unit.store.people.save(replace(person, role=invite.role, invite=invite.id))
    conversation_rows.begin(unit, person.id, ConversationKind.ONBOARDING, to_json(begun))
    return True


def of(unit: Unit, person: Person) -> Applicant | None:
    """Give what somebody told so far who introduces themselves; None for anybody else."""
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if person.standing is not Standing.NEWCOMER or conversation is None:
        return None
    return Joining.of(conversation).applicant


def under_way(unit: Unit) -> list[tuple[Person, Applicant]]:
    """List all who introduce themselves or did, and have no answer yet; the longest first."""
    newcomers = unit.store.people.all(Standing.NEWCOMER)
    return [(each, found) for each in newcomers if (found := of(unit, each)) is not None]


def waiting(unit: Unit) -> list[tuple[Person, Applicant]]:
    """List those whose introduction waits for a coordinator."""
    return [(each, found) for each, found in under_way(unit) if found.sent_at is not None]


def end(unit: Unit, person: Person, but: Seen | None = None) -> None:
    """Let an introduction be over for every backup that has it: what was told stays away.

    It leaves the chats of coordinators too, `but` what is about to say what came of it.
    """
    seen_introductions.take_back(unit, person.id, but)
    bury(unit, Buried.ADMISSION, unit.store.ending_marks.of_member(person), Why.USED)


def came_in(unit: Unit, newcomer: Person, joining: Joining, by: PersonId | None) -> None:
    """Tell whose link brought somebody in that it did; when it did not, nobody is told.

    What they hope for goes to the coordinator who let them in.
    """
    hopes.pass_on(unit, newcomer, joining, by)
    _tell_who_knows(unit, joining.known_by, "applicant-came-in")


def advance(
    unit: Unit, conversation: Conversation, step: Callable[[Applicant], Applicant]
) -> Applicant | None:
    """Take one step; refuses as the step does. None when this is no introduction."""
    joining = Joining.of(conversation)
    if joining.applicant is None:
        return None
    applicant = step(joining.applicant)
    onboarding.keep(unit, conversation, replace(joining, applicant=applicant))
    return applicant


def send_it(unit: Unit, conversation: Conversation) -> None:
    """Send the introduction to the coordinators. Raises StaleButton when it is not shown."""
    applicant = advance(unit, conversation, lambda told: send(told, unit.now))
    if applicant is None or applicant.step is not Introducing.SENT:
        return
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.NETWORK,
                Priority.REMINDER,
                person=coordinator.id,
                detail=PageDetail(PAGE, conversation.person),
            )
        )


def _tell_who_knows(unit: Unit, by: PersonId | None, text: str) -> None:
    """Tell whose link it was; who is out of the network hears nothing of it any more."""
    member = unit.store.people.by_id(by) if by is not None else None
    if member is not None and member.standing not in OUT_OF_IT:
        reply(unit, member.id, text, priority=Priority.ANNOUNCEMENT)
