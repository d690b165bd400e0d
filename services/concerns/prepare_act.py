"""An official prepares an act: asked for words or a choice, shown once more, then done or not.

One conversation a person and concern, in the concern's own place in the group, so that two
officials can write at the same time. Nothing counts until `send`, which judges anew.
"""

from dataclasses import replace

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act, permit
from domain.concerns.rules import Need
from domain.errors import AnswerRefused, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.typed_text import clean
from services import group_trust as trust
from services.actors import in_group
from services.concerns import acts as handling
from services.concerns import prompting, standard_texts
from services.concerns.prompting import KIND, Step, Writing
from services.conversations import conversation_rows as conversing
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.records import Conversation, Person

LONGEST = 3_500
"""UTF-16 units of one text: with what stands around it, it fits one message of Telegram's."""

_FIRST_STEP = {Act.CLOSE: Step.OUTCOME, Act.REOPEN: Step.PREVIEW}
"""Where an act begins that does not begin with words."""


def is_prepared(unit: Unit, act: Act) -> bool:
    """Tell whether an act is prepared in a conversation; all others are done by one press."""
    if act in _FIRST_STEP or act in {Act.NOTE, Act.FEEDBACK}:
        return True
    return Need.WORDS in unit.house.protocol.rules[act].needs


def begin(unit: Unit, official: Person, concern: Concern, act: Act) -> None:
    """Ask the official for words or a choice; pressed again, the question moves down.

    Raises NotAllowed or NotPossibleNow as the protocol does, and NotPossibleNow when a text for
    another act still waits to be sent, or while somebody is in the group who may not read along.
    """
    permit(unit.house.protocol, concern, act, in_group(official))
    trust.check(unit)
    under_way = unit.store.conversations.of(official.id, concern.id)
    if under_way is not None:
        writing = Writing.of(under_way)
        if writing.act is act:
            _show_anew(unit, under_way, writing)
            return
        if writing.step is Step.PREVIEW and writing.act is not Act.REOPEN:
            raise NotPossibleNow("text-waits")
        stop(unit, under_way)
    state = Writing(act, _FIRST_STEP.get(act, Step.WORDS)).to_state()
    conversation = conversing.begin(
        unit, official.id, KIND, state, place=concern.id, concern=concern.id
    )
    prompting.show(unit, conversation)


def answering(unit: Unit, message: MessageId) -> Conversation | None:
    """Find the conversation that asked for a reply to this message."""
    for conversation in prompting.under_way(unit):
        if message in {conversation.screen, Writing.of(conversation).ask}:
            return conversation
    return None


def write(unit: Unit, conversation: Conversation, message: MessageId, text: str) -> None:
    """Take what the official typed and show it once more.

    Raises AnswerRefused for words that cannot be sent, StaleButton when none were asked for.
    """
    writing = Writing.of(conversation)
    if writing.step is Step.OUTCOME or not asks_words(unit, writing):
        raise StaleButton
    words = _fit(text)
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask, writing.typed)
    writing = replace(
        writing,
        step=Step.PREVIEW,
        text=words,
        standard=None,
        ask=None,
        typed=message,
        shown=None,
    )
    prompting.move(unit, replace(conversation, screen=None), writing)


def choose(unit: Unit, conversation: Conversation, choice: str) -> None:
    """Take the choice of an outcome or of a standard text, by its code. Raises StaleButton."""
    writing = Writing.of(conversation)
    match writing.step:
        case Step.OUTCOME:
            _choose_outcome(unit, conversation, writing, choice)
        case Step.WORDS:
            _pick_text(unit, conversation, writing, choice)
        case Step.PREVIEW:
            raise StaleButton


def step_back(unit: Unit, conversation: Conversation) -> None:
    """Go back to what can be changed: the outcome, or else the words. Raises StaleButton.

    The earlier words stay in sight, to be copied, until new ones come.
    """
    writing = Writing.of(conversation)
    if writing.act is Act.CLOSE and writing.step is not Step.OUTCOME:
        step = Step.OUTCOME
    elif writing.step is Step.PREVIEW and asks_words(unit, writing):
        step = Step.WORDS
    else:
        raise StaleButton
    prompting.remove(unit, conversation.concern, writing.ask)
    prompting.move(unit, conversation, replace(writing, step=step, ask=None))


def send(unit: Unit, official: Person, conversation: Conversation, screen: MessageId) -> str:
    """Do what was prepared, judged by what is true now; `screen` will say that it was done.

    Gives what was done: the act, or "extend-asked" when the coordinator decides. Raises
    StaleButton before the preview, and as `handling.carry_out`; the text then stays.
    """
    writing = Writing.of(conversation)
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    if concern is None:
        raise NotPossibleNow("erased")
    if writing.step is not Step.PREVIEW:
        raise StaleButton
    words = handling.Words(writing.text, writing.outcome, standard=writing.standard)
    concern = handling.carry_out(unit, in_group(official), concern, writing.act, words)
    unit.store.conversations.drop(official.id, conversation.place)
    prompting.remove(unit, concern.id, writing.typed)
    asked = writing.act is Act.EXTEND and concern.course.request is not None
    done = f"{writing.act}-asked" if asked else str(writing.act)
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            Priority.ANSWER,
            concern=concern.id,
            message=screen,
            detail={"done": done, "by": official.id, "at": unit.now.isoformat()},
        )
    )
    return done


def stop(unit: Unit, conversation: Conversation) -> None:
    """End it without a trace: nothing was sent, and its messages go."""
    writing = Writing.of(conversation)
    unit.store.conversations.drop(conversation.person, conversation.place)
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask, writing.typed)


def stop_all(unit: Unit, person: Person) -> None:
    """End all that somebody was writing, because they leave: their unsent words go too."""
    for conversation in prompting.under_way(unit):
        if conversation.person == person.id:
            stop(unit, conversation)


def asks_words(unit: Unit, writing: Writing) -> bool:
    """Tell whether words belong to it: not to reopening, nor to most ways to end."""
    if writing.act is not Act.CLOSE:
        return writing.act is not Act.REOPEN
    outcome = unit.house.protocol.outcomes.get(writing.outcome or "")
    return outcome is not None and outcome.needs_reason


def _fit(text: str) -> str:
    """Give the words as they can be sent. Raises AnswerRefused for words that cannot."""
    words = clean(text)
    refuse_citizen_number(words)
    if not words:
        raise AnswerRefused("nothing-written")
    over = len(words.encode("utf-16-le")) // 2 - LONGEST
    if over > 0:
        raise AnswerRefused("words-too-long", max=LONGEST, over=over)
    return words


def _choose_outcome(unit: Unit, conversation: Conversation, writing: Writing, outcome: str) -> None:
    """Choose how the concern ends; some outcomes ask for a reason first."""
    if outcome not in unit.house.protocol.outcomes:
        raise StaleButton
    writing = replace(writing, outcome=outcome, step=Step.WORDS)
    if not asks_words(unit, writing):
        prompting.remove(unit, conversation.concern, writing.typed)
        writing = replace(writing, step=Step.PREVIEW, text="", standard=None, typed=None)
    prompting.move(unit, conversation, writing)


def _pick_text(unit: Unit, conversation: Conversation, writing: Writing, code: str) -> None:
    """Take a standard text, in the language of the group: the reporter's is nobody's business."""
    text = standard_texts.find(unit, writing.act, code)
    if text is None:
        raise StaleButton
    prompting.remove(unit, conversation.concern, writing.ask, writing.typed)
    words = text.text(standard_texts.group_language(unit))
    writing = replace(writing, step=Step.PREVIEW, text=words, standard=code, ask=None, typed=None)
    prompting.move(unit, conversation, writing)


def _show_anew(unit: Unit, conversation: Conversation, writing: Writing) -> None:
    """Show the question at the bottom of the topic, unless it is on its way there already."""
    if conversation.screen is None:
        return
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask)
    conversation = replace(conversation, screen=None)
    prompting.move(unit, conversation, replace(writing, ask=None, shown=None))
