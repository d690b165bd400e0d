"""A coordinator reads who introduced themselves, calls, and invites them or says no.

Inviting is no letting in: all of admission follows, with consent and a code heard by voice.
"""

from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import MessageId, PersonId
from domain.people.applicant import PATIENCE, Applicant
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.people import admission, inviting, onboarding, turning_away
from services.people.coming_in import introducing, seen_introductions
from services.people.onboarding import Joining
from services.unit import Unit
from storage.records import Person


def find(unit: Unit, person_id: PersonId) -> tuple[Person, Applicant]:
    """Give somebody whose introduction waits. Raises NotPossibleNow when it was decided."""
    unit.check_has(NetworkFunction.CANDIDATES)
    for person, applicant in introducing.waiting(unit):
        if person.id == person_id:
            return person, applicant
    raise NotPossibleNow("already-decided")


def invite(
    unit: Unit, coordinator: Person, person_id: PersonId, screen: MessageId | None = None
) -> str:
    """Invite an applicant, in the chat they have; gives their name. Raises as `find`.

    What they told is forgotten but for the name, which they are offered as theirs. Who passed the
    link on stays known until they are in. `screen` is where the coordinator pressed it.
    """
    person, applicant = find(unit, person_id)
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is None:
        raise NotPossibleNow("already-decided")
    introducing.end(unit, person, (coordinator.id, screen) if screen is not None else None)
    given = inviting.give_at_once(unit, coordinator, person)
    joining = replace(
        Joining.of(conversation), applicant=None, known_by=applicant.by, offered=applicant.name
    )
    unit.store.people.save(replace(person, invite=given.id))
    onboarding.keep(unit, conversation, joining)
    conversation_rows.show(unit, person.id, hint="applicant-invited")
    return applicant.name


def say_no(
    unit: Unit, coordinator: Person, person_id: PersonId, screen: MessageId | None = None
) -> str:
    """Say kindly that they are not invited, and erase them; gives their name. Raises as `find`.

    `screen` is where the coordinator pressed it.
    """
    person, applicant = find(unit, person_id)
    seen_introductions.take_back(
        unit, person.id, (coordinator.id, screen) if screen is not None else None
    )
    turning_away.keep_out(unit, person, coordinator.id, "not-invited", text="applicant-no")
    return applicant.name


def reading(unit: Unit) -> list[Person]:
    """List the newcomers who are on their way to a code; who introduces themselves is not."""
    return [
        each
        for each in unit.store.people.coming_in()
        if each.code is None
        and admission.proposal_of(unit, each) is None
        and introducing.of(unit, each) is None
    ]


def lapse(unit: Unit) -> None:
    """Let everybody go who waited for an answer, or left it unfinished, too long. For the clock."""
    for person, applicant in introducing.under_way(unit):
        link = unit.store.invites.by_id(person.invite) if person.invite else None
        since = applicant.sent_at or (link.used_at if link else person.joined_at)
        if since is None or unit.now - since >= PATIENCE:
            turning_away.let_lapse(unit, person, "applicant-lapsed")
