"""An official writes something about a concern: asked for, shown once more, then sent or not.

One conversation a person and concern, in the concern's own place in the group, so that two
officials can write at the same time. Nothing counts until `send`, which judges anew.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from domain.concern import Concern
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, ConversationId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.protocol import Act, permit
from domain.words import clean
from services import delivery, handling
from services.acting import in_group
from services.unit import Unit
from storage.records import Conversation, Person

KIND = "writing"
"""The kind of these conversations."""

LONGEST = 3_500
"""UTF-16 units of one text: with what stands around it, it fits one message of Telegram's."""


class Step(StrEnum):
    """Where the official is."""

    OUTCOME = "outcome"  # choosing how the concern ends
    WORDS = "words"  # asked to type a reply
    PREVIEW = "preview"  # looking at it once more


@dataclass(frozen=True, slots=True)
class Writing:
    """What is being written, and the messages it stands in.

    `ask` is the message to reply to, `typed` the official's own reply, `shown` a hash of what
    the conversation's screen shows.
    """

    act: Act
    step: Step
    text: str = ""
    outcome: str | None = None
    ask: MessageId | None = None
    typed: MessageId | None = None
    shown: str | None = None

    def to_state(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "act": self.act,
            "step": self.step,
            "text": self.text,
            "outcome": self.outcome,
            "ask": self.ask,
            "typed": self.typed,
            "shown": self.shown,
        }

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        return cls(**{**state, "act": Act(state["act"]), "step": Step(state["step"])})


def begin(unit: Unit, official: Person, concern: Concern, act: Act) -> None:
    """Ask the official for words or an outcome; pressed again, the question moves down.

    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow when a text for
    another act still waits to be sent.
    """
    permit(unit.house.protocol, concern, act, in_group(official))
    under_way = unit.store.conversations.of(official.id, concern.id)
    if under_way is not None:
        writing = Writing.of(under_way)
        if writing.act is act:
            _show_anew(unit, under_way, writing)
            return
        if writing.step is Step.PREVIEW:
            raise NotPossibleNow("text-waits")
        stop(unit, under_way)
    step = Step.OUTCOME if act is Act.CLOSE else Step.WORDS
    conversation = Conversation(
        id=ConversationId(unit.chance.bytes(4).hex()),
        person=official.id,
        place=concern.id,
        kind=KIND,
        concern=concern.id,
        state=Writing(act, step).to_state(),
        turn=0,
        screen=None,
        warned=False,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    _tell_prompt(unit, conversation)


def answering(unit: Unit, message: MessageId) -> Conversation | None:
    """Find the conversation that asked for a reply to this message."""
    for conversation in unit.store.conversations.in_group():
        if message in {conversation.screen, Writing.of(conversation).ask}:
            return conversation
    return None


def write(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> None:
    """Take what the official typed and show it once more.

    Raises AnswerRefused for nothing or too much, StaleButton when no words were asked for.
    """
    writing = Writing.of(conversation)
    if writing.step is Step.OUTCOME or not asks_words(unit, writing):
        raise StaleButton
    words = clean(text)
    if not words:
        raise AnswerRefused("nothing-written")
    over = len(words.encode("utf-16-le")) // 2 - LONGEST
    if over > 0:
        raise AnswerRefused("words-too-long", max=LONGEST, over=over)
    _remove(unit, conversation.concern, conversation.screen, writing.ask, writing.typed)
    writing = replace(writing, step=Step.PREVIEW, text=words, ask=None, typed=message, shown=None)
    _move(unit, replace(conversation, screen=None), writing)


def choose(unit: Unit, conversation: Conversation, outcome: str) -> None:
    """Choose how the concern ends; some outcomes ask for a reason first. Raises StaleButton."""
    writing = Writing.of(conversation)
    if writing.step is not Step.OUTCOME or outcome not in unit.house.protocol.outcomes:
        raise StaleButton
    writing = replace(writing, outcome=outcome, step=Step.WORDS)
    if not asks_words(unit, writing):
        _remove(unit, conversation.concern, writing.typed)
        writing = replace(writing, step=Step.PREVIEW, text="", typed=None)
    _move(unit, conversation, writing)


def step_back(unit: Unit, conversation: Conversation) -> None:
    """Go back to what can be changed: the outcome, or else the words. Raises StaleButton.

    The earlier words stay in sight, to be copied, until new ones come.
    """
    writing = Writing.of(conversation)
    if writing.act is Act.CLOSE and writing.step is not Step.OUTCOME:
        step = Step.OUTCOME
    elif writing.step is Step.PREVIEW:
        step = Step.WORDS
    else:
        raise StaleButton
    _remove(unit, conversation.concern, writing.ask)
    _move(unit, conversation, replace(writing, step=step, ask=None))


def send(unit: Unit, official: Person, conversation: Conversation, screen: MessageId) -> Concern:
    """Do what was prepared, judged by what is true now; `screen` will say that it was done.

    Raises StaleButton before the preview, and as `handling.carry_out`; the text then stays.
    """
    writing = Writing.of(conversation)
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    if writing.step is not Step.PREVIEW or concern is None:
        raise StaleButton
    words = handling.Words(writing.text, writing.outcome)
    concern = handling.carry_out(unit, in_group(official), concern, writing.act, words)
    unit.store.conversations.drop(official.id, conversation.place)
    _remove(unit, concern.id, writing.typed)
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            Priority.ANSWER,
            concern=concern.id,
            message=screen,
            detail={"done": writing.act, "by": official.id, "at": unit.now.isoformat()},
        )
    )
    return concern


def stop(unit: Unit, conversation: Conversation) -> None:
    """End it without a trace: nothing was sent, and its messages go."""
    writing = Writing.of(conversation)
    unit.store.conversations.drop(conversation.person, conversation.place)
    _remove(unit, conversation.concern, conversation.screen, writing.ask, writing.typed)


def stop_all(unit: Unit, person: Person) -> None:
    """End all that somebody was writing, because they leave: their unsent words go too."""
    for conversation in unit.store.conversations.in_group():
        if conversation.person == person.id:
            stop(unit, conversation)


def asks_words(unit: Unit, writing: Writing) -> bool:
    """Tell whether words belong to it: always, but for outcomes that speak for themselves."""
    if writing.act is not Act.CLOSE:
        return True
    outcome = unit.house.protocol.outcomes.get(writing.outcome or "")
    return outcome is not None and outcome.needs_reason


def screen_shown(
    unit: Unit, conversation: Conversation, message: MessageId | None, shown: str | None
) -> None:
    """Remember the message with the buttons and what it shows; None when it is gone."""
    writing = replace(Writing.of(conversation), shown=shown)
    unit.store.conversations.save(replace(conversation, screen=message, state=writing.to_state()))


def ask_shown(unit: Unit, conversation: Conversation, message: MessageId) -> None:
    """Remember the message to reply to."""
    writing = replace(Writing.of(conversation), ask=message)
    unit.store.conversations.save(replace(conversation, state=writing.to_state()))


def orphaned(unit: Unit, concern_id: ConcernId | None, message: MessageId) -> None:
    """Take away a message that arrived after its conversation had ended."""
    _remove(unit, concern_id, message)


def _show_anew(unit: Unit, conversation: Conversation, writing: Writing) -> None:
    """Show the question at the bottom of the topic, unless it is on its way there already."""
    if conversation.screen is None:
        return
    _remove(unit, conversation.concern, conversation.screen, writing.ask)
    _move(unit, replace(conversation, screen=None), replace(writing, ask=None, shown=None))


def _move(unit: Unit, conversation: Conversation, writing: Writing) -> None:
    conversation = replace(
        conversation,
        state=writing.to_state(),
        turn=conversation.turn + 1,
        warned=False,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    _tell_prompt(unit, conversation)


def _tell_prompt(unit: Unit, conversation: Conversation) -> None:
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            Priority.ANSWER,
            concern=conversation.concern,
            detail={"conversation": conversation.id},
            coalesce=f"prompt:{conversation.id}",
        )
    )


def _remove(unit: Unit, concern_id: ConcernId | None, *messages: MessageId | None) -> None:
    for message in messages:
        if message is not None:
            delivery.take_away(unit, concern_id, message)
