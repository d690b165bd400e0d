"""A reporter writes about a concern of theirs: an answer, something to add, a correction.

One form in their private chat. Nothing counts until `send`, which judges anew; words that can no
longer be sent as what they were typed for are not lost (guide, "Eenduidig proces van signaleren en
terugkoppelen").
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.concerns.act_buttons import rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import ButtonPlace, Preparation
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.conversations import progress
from domain.conversations.form import Field, FieldKind, Form, FormState, FormView
from domain.conversations.kinds import ConversationKind
from domain.conversations.told import Told
from domain.conversations.told_steps import fitting
from domain.errors import Hindered, NotPossibleNow, StaleButton
from domain.filing.notices import QuestionDetail
from domain.identifiers import ConcernId, EntryId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from services.actors import in_private
from services.concerns import acts
from services.conversations import conversation_rows, form_rows, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from storage.records import Conversation, Person

_NAMED = "telling-{}"

FORMS = {
    act: _NAMED.format(act)
    for row in rows_of(ButtonPlace.REPORTER)
    for act in row
    if ACTS[act].begins_with is Preparation.WORDS
}
"""What a form is called in which words for an act are typed."""

MISSING = _NAMED.format("missing")
"""What the form is called that asks what is still to be done; its words are an addition."""

TOO_LATE = "telling-too-late"
"""What a form is called with an answer to a question that was closed meanwhile."""

WORDS = "words"
"""Its one question."""

LONGEST = 3_500
"""UTF-16 units of all words together: with what stands around them, they fit one message."""

QUESTION, ASKED = "question", "asked"
"""The notes of an answer: the entry of the question, and the message in which it was read."""

_WORDS = Field(WORDS, FieldKind.TOLD, most=LONGEST, attachable=True)


def build(form_state: FormState) -> Form:
    """Ask for the words; what was typed too late can only go as an addition, or be thrown away."""
    return Form(form_state.form, (_WORDS,), reopens=form_state.form != TOO_LATE)


def is_telling(conversation: Conversation) -> bool:
    """Tell whether this conversation is one of these."""
    return conversation.kind is ConversationKind.ADDITION


def under_way(unit: Unit, person: Person) -> Conversation | None:
    """Find what this person is telling, if they are."""
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    return conversation if conversation is not None and is_telling(conversation) else None


def begin(
    unit: Unit,
    person: Person,
    concern: Concern,
    act: Act,
    screen: MessageId | None = None,
    asked: MessageId | None = None,
    form: str | None = None,
) -> bool:
    """Ask the reporter for words; tells whether it is new, and not what they are at already.

    Whatever else was open waits aside meanwhile.

    `screen` is the message that turns into the question, `asked` the one in which officials asked,
    `form` how it is asked, if not as always for this act.
    Raises NotAllowed or NotPossibleNow as the protocol does, and Hindered("telling-waits")
    when words about something else wait to be sent.
    """
    permit(unit.municipality.protocol, concern, act, in_private(person))
    form = form or FORMS[act]
    open_now = set_aside.come_to(unit, person.id, is_telling)
    if open_now is not None:
        form_state = form_rows.of(open_now)
        if form_state.answers:
            if open_now.concern == concern.id and form_state.form == form:
                return False
            raise Hindered("telling-waits")
        if open_now.screen != screen:
            conversation_rows.take_away(unit, person.id, open_now.screen)
    form_state = progress.begin(build, form, notes=_notes(concern, act, asked))
    form_rows.start(unit, person.id, ConversationKind.ADDITION, form_state, screen, concern.id)
    return True


def take_up(
    unit: Unit, person: Person, conversation: Conversation, concern: Concern, act: Act, told: Told
) -> Conversation:
    """Let what was told in another conversation be this, ready to be looked at and sent.

    Raises as the protocol does, and AnswerRefused when there is too much of it.
    """
    permit(unit.municipality.protocol, concern, act, in_private(person))
    notes = _notes(concern, act, None)
    answers = {WORDS: fitting(_WORDS, told).to_answer()}
    form_state = progress.begin(build, FORMS[act], answers, notes=notes)
    return form_rows.turn_into(
        unit, conversation, ConversationKind.ADDITION, form_state, concern.id
    )


def concern_of(unit: Unit, conversation: Conversation) -> Concern | None:
    """Find the concern it is about; None when that is erased."""
    return unit.store.concerns.by_id(ConcernId(conversation.concern or ""))


def keep_for_addition(unit: Unit, conversation: Conversation) -> None:
    """Keep an answer that came too late, until its writer lets it go as an addition."""
    form_rows.advance(
        unit, conversation, lambda now: replace(now, form=TOO_LATE, view=FormView.ASKING)
    )


def as_addition(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Make an addition of an answer that came too late; the question is no part of it any more.

    Raises as the protocol, and StaleButton.
    """
    if form_rows.name_of(conversation) != TOO_LATE:
        raise StaleButton
    protocol = unit.municipality.protocol
    permit(protocol, _still_kept(unit, conversation), Act.ADD, in_private(person))
    form_rows.advance(
        unit,
        conversation,
        lambda now: replace(now, form=FORMS[Act.ADD], notes={**now.notes, QUESTION: None}),
    )


def send(unit: Unit, person: Person, conversation: Conversation, act: Act) -> Concern:
    """Do what was written, judged by what is true now; what was typed leaves the chat.

    For words that are ready to be sent. Raises as `acts.carry_out`; the words then stay.
    """
    concern, form_state = _still_kept(unit, conversation), form_rows.of(conversation)
    if act is Act.ANSWER:
        check_question(concern, form_state.notes[QUESTION])
    told = form_state.told(WORDS)
    words = acts.Words(told.text, attached=tuple(each.id for each in told.attached))
    concern = acts.carry_out(unit, in_private(person), concern, act, words)
    form_rows.end(unit, conversation)
    if act is Act.ANSWER and form_state.notes[ASKED] is not None:
        unit.tell(asked_again(concern, form_state.notes[QUESTION], form_state.notes[ASKED], act))
    return concern


def check_question(concern: Concern, entry: str | None) -> None:
    """Raise NotPossibleNow unless this very question is the one that is open."""
    question = concern.timeline.question
    if question is not None and question.entry != entry:
        raise NotPossibleNow("question-closed")


def asked_again(
    concern: Concern, entry: EntryId | None, message: MessageId | None, done: str = ""
) -> Notice:
    """Give the notice that makes the message of a question agree with what became of it.

    Without a message an open question is shown once more.
    """
    return Notice(
        NoticeKind.QUESTION,
        Priority.ANSWER,
        person=concern.reporter,
        concern=concern.id,
        entry=entry,
        message=message,
        detail=QuestionDetail(done=done),
    )


def _notes(concern: Concern, act: Act, asked: MessageId | None) -> Mapping[str, Any]:
    question = concern.timeline.question
    entry = question.entry if question is not None and act is Act.ANSWER else None
    return {QUESTION: entry, ASKED: asked}


def _still_kept(unit: Unit, conversation: Conversation) -> Concern:
    concern = concern_of(unit, conversation)
    if concern is None:
        raise NotPossibleNow("erased")
    return concern
