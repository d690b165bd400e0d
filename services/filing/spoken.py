"""What a key figure just says, with nothing open: kept until they say what it is.

Guide, "Eenduidig proces van signaleren": whoever has something to tell need not know where to
begin. Words, photos and voice messages lie together in a small form of their own, sealed as every
draft is; it ends with what it turns into, or when its writer says that it was nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from domain.concerns.concern import Concern, ConcernKind, Stage
from domain.concerns.protocol import Act
from domain.concerns.timeline import About
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.kinds import ConversationKind
from domain.conversations.progress import begin as begin_form
from domain.conversations.told import Told
from domain.filing.questions import MOST_CHARACTERS
from domain.identifiers import MessageId
from services.actors import in_private
from services.concerns import acts
from services.conversations import form_rows, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.filing import additions, interview
from services.unit import Unit
from storage.records import Conversation, Person

FORM = "spoken"
"""What the form is called."""

WORDS = "words"
"""Its one question, which nobody asked."""

DANGER = "spoken-danger"
"""The text (a catalogue key) that comes before all that answers what nobody asked for."""

MOST_OFFERED = 3
"""To how many of their open concerns somebody is offered to add it."""

DECLINED = "declined"
"""The note of the questions, by the entry of their words, to which this is no answer."""

_WORDS = Field(WORDS, FieldKind.TOLD, most=MOST_CHARACTERS, attachable=True, by_character=True)


def build(form_state: FormState) -> Form:
    """Take whatever is said, in as many messages as it comes."""
    return Form(form_state.form, (_WORDS,))


def under_way(unit: Unit, person: Person) -> Conversation | None:
    """Find what this person just said, while they were not asked or did not say what it is."""
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is None or not form_rows.is_form(conversation):
        return None
    return conversation if form_rows.name_of(conversation) == FORM else None


def begin(unit: Unit, person: Person) -> Conversation:
    """Make room for what is being said. Only while nothing is on the screen."""
    return form_rows.start(unit, person.id, ConversationKind.FORM, begin_form(build, FORM))


def concern_replied_to(unit: Unit, person: Person, message: MessageId) -> Concern | None:
    """Find the concern of theirs that a message of ours tells of, as somebody replies to it."""
    concern_id = unit.store.copies.concern_in(person.id, message)
    concern = unit.store.concerns.by_id(concern_id) if concern_id is not None else None
    return concern if concern is not None and concern.reporter == person.id else None


def is_about(conversation: Conversation | None, concern: Concern) -> bool:
    """Tell whether somebody is telling something about this concern already."""
    if conversation is None or not form_rows.is_form(conversation):
        return False
    return conversation.concern == concern.id or (
        form_rows.name_of(conversation) == FORM and form_rows.of(conversation).subject == concern.id
    )


def begin_about(unit: Unit, person: Person, concern: Concern) -> Conversation:
    """Make room for what is being said about a concern; what was on the screen waits aside.

    Raises NotPossibleNow when too much waits already.
    """
    set_aside.come_to(unit, person.id, lambda _: False)
    form_state = begin_form(build, FORM, subject=concern.id)
    return form_rows.start(unit, person.id, ConversationKind.FORM, form_state)


def told(conversation: Conversation) -> Told:
    """Give what was said."""
    return form_rows.of(conversation).told(WORDS)


def report(unit: Unit, person: Person, conversation: Conversation, kind: ConcernKind) -> None:
    """Let it be the beginning of a concern, or of a question for help.

    Raises like `interview.ask`; then it stays what it is.
    """
    interview.take_up(unit, person, kind, conversation, told(conversation))


def open_question(unit: Unit, person: Person, conversation: Conversation | None) -> Concern | None:
    """Find the newest concern with a question to which this may be the answer.

    Not one to which its writer said that it is no answer.
    """
    for concern in _theirs(unit, person, conversation):
        question = concern.timeline.question
        if question is None or question.entry in _declined(conversation):
            continue
        if acts.may(unit, in_private(person), concern, Act.ANSWER):
            return concern
    return None


def name_asked(unit: Unit, person: Person) -> Concern | None:
    """Find a concern of which its reporter is asked whether their name may be known."""
    theirs = unit.store.concerns.of_reporter(person.id)
    return next((concern for concern in theirs if asks_name(concern)), None)


def asks_name(concern: Concern) -> bool:
    """Tell whether its reporter is asked for their name: that is answered by a button alone."""
    question = concern.timeline.question
    return question is not None and question.about is About.IDENTITY


def ask_again(unit: Unit, concern: Concern) -> None:
    """Show the question that is open once more, with its buttons."""
    question = concern.timeline.question
    if question is not None:
        unit.tell(additions.asked_again(concern, question.entry, None))


def open_concerns(unit: Unit, person: Person, conversation: Conversation | None) -> list[Concern]:
    """List the concerns to which this can be added, the newest first, a few at most."""
    found = [
        concern
        for concern in _theirs(unit, person, conversation)
        if concern.stage not in {Stage.CLOSED, Stage.WITHDRAWN}
        and acts.may(unit, in_private(person), concern, Act.ADD)
    ]
    return found[:MOST_OFFERED]


def is_no_answer(unit: Unit, conversation: Conversation, entry: str) -> None:
    """Remember that this is no answer to a question."""
    form_state = form_rows.of(conversation)
    notes = {**form_state.notes, DECLINED: [*_declined(conversation), entry]}
    form_rows.keep(unit, conversation, replace(form_state, notes=notes))


def tell(
    unit: Unit, person: Person, conversation: Conversation, concern: Concern, act: Act
) -> Conversation:
    """Let it be an answer or an addition, ready to be sent. Raises like `additions.take_up`."""
    return additions.take_up(unit, person, conversation, concern, act, told(conversation))


def _theirs(unit: Unit, person: Person, conversation: Conversation | None) -> list[Concern]:
    """List their concerns, newest first; only the one it is about, if it is about one."""
    subject = form_rows.of(conversation).subject if conversation is not None else ""
    concerns = unit.store.concerns.of_reporter(person.id)
    return [concern for concern in concerns if subject in {"", concern.id}]


def _declined(conversation: Conversation | None) -> Sequence[str]:
    return () if conversation is None else form_rows.of(conversation).notes.get(DECLINED, ())
