"""The guided conversation with a newcomer: kept as their one private conversation.

What is asked in which order is pure (`domain/people/admission.py`); who lets them in is
`services/people/admission.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from domain.conversations.kinds import ConversationKind
from domain.errors import AnswerRefused
from domain.group.second_person import Proposal
from domain.identifiers import MessageId, PersonId
from domain.people import admission
from domain.people.admission import AdmissionStep, Onboarding
from domain.people.applicant import TYPED, Applicant
from domain.roles import Standing
from domain.typed_text import clean_name
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import Conversation, Person


@dataclass(frozen=True, slots=True)
class Joining:
    """An admission under way, and what its screen shows besides.

    `offered` is the first name Telegram gave, when it is fit to be a name. `mistakes` counts the
    wrong codes that coordinators typed, whoever of them did and however often they began anew.
    `leaving` is true while the way out is on the screen. `typed` is the message the name was
    typed in. `proposal` is there once the code was heard and a second person has to agree. While
    there is an `applicant`, somebody introduces themselves and nothing else has begun; afterwards
    `known_by` is whose link brought them. `hopes` is what they hope for, and `hopes_in` the message
    they typed it in.
    """

    onboarding: Onboarding
    offered: str | None = None
    mistakes: int = 0
    leaving: bool = False
    typed: MessageId | None = None
    proposal: Proposal | None = None
    applicant: Applicant | None = None
    known_by: PersonId | None = None
    hopes: str = ""
    hopes_in: MessageId | None = None

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        return from_json(cls, conversation.state)


def resume(unit: Unit, newcomer: Person, first_name: str) -> Conversation:
    """Give the conversation this newcomer is in, begun now if there is none."""
    known = unit.store.conversations.of(newcomer.id, PRIVATE)
    if known is not None:
        return known
    languages = unit.municipality.network.languages
    returning = newcomer.standing is Standing.RETURNING
    onboarding = admission.begin(newcomer.role, languages, newcomer.language, returning=returning)
    state = to_json(Joining(onboarding, None if returning else _fit_name(first_name)))
    return conversation_rows.begin(unit, newcomer.id, ConversationKind.ONBOARDING, state)


def advance(
    unit: Unit,
    newcomer: Person,
    conversation: Conversation,
    step: Callable[[Onboarding], Onboarding],
    typed: MessageId | None = None,
) -> Person | None:
    """Take one step; refuses as the step does. Gives the newcomer once everything was answered.

    `typed` is the message a name was typed in. All answers are kept with the person at the end,
    with the code to say aloud: it stands with the person alone, so that there is one of it.
    """
    joining = Joining.of(conversation)
    onboarding = step(joining.onboarding)
    if typed is None and onboarding.name == joining.onboarding.name:
        typed = joining.typed
    joining = replace(joining, typed=typed)
    if onboarding.step is not AdmissionStep.WAITING:
        keep(unit, conversation, replace(joining, onboarding=onboarding))
        return None
    done = admission.with_code(onboarding, unit.chance)
    keep(unit, conversation, replace(joining, onboarding=replace(done, code=None)))
    person = replace(newcomer, language=done.language, code=done.code)
    if not done.returning:
        person = replace(person, name=done.name, neighbourhood=done.neighbourhood)
    unit.store.people.save(person)
    return person


def choose_language(
    unit: Unit, newcomer: Person, conversation: Conversation, language: str
) -> None:
    """Go on in a language, from the next screen on. Raises StaleButton."""
    languages = unit.municipality.network.languages

    def choose(onboarding: Onboarding) -> Onboarding:
        return admission.choose_language(onboarding, language, languages)

    advance(unit, newcomer, conversation, choose)
    unit.store.people.save(replace(newcomer, language=language))


def follow_name(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> bool:
    """Follow the name when its message was edited, until it is sent; tells whether it was this one.

    Raises AnswerRefused for one that does not fit.
    """
    joining = Joining.of(conversation)
    if joining.typed != message or joining.onboarding.step is AdmissionStep.WAITING:
        return False
    onboarding = replace(joining.onboarding, name=clean_name(text))
    keep(unit, conversation, replace(joining, onboarding=onboarding))
    return True


def show_way_out(unit: Unit, conversation: Conversation, *, leaving: bool) -> None:
    """Ask whether the newcomer really wants to stop, or turn back to where they were."""
    keep(unit, conversation, replace(Joining.of(conversation), leaving=leaving))


def keep(unit: Unit, conversation: Conversation, joining: Joining) -> None:
    """Keep what comes next."""
    conversation_rows.go_on(unit, conversation, to_json(joining))


def waits_for_words(joining: Joining) -> bool:
    """Tell whether typed words are an answer at this moment."""
    if joining.leaving:
        return False
    if joining.applicant is not None:
        return joining.applicant.step in TYPED
    return joining.onboarding.step is AdmissionStep.NAME


def _fit_name(first_name: str) -> str | None:
    try:
        return clean_name(first_name)
    except AnswerRefused:
        return None
