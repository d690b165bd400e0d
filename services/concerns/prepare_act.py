"""An official prepares an act: asked for words or a choice, shown once more, then done or not.

One conversation a person and concern, in the concern's own place in the group, so that two
officials can write at the same time. Nothing counts until `send`, which judges anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Preparation
from domain.concerns.concern import Concern
from domain.concerns.notices import PromptDetail
from domain.concerns.protocol import Act, permit
from domain.conversations.kinds import ConversationKind
from domain.conversations.told import Piece
from domain.errors import AnswerRefused, Hindered, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind
from domain.typed_text import clean
from services import group_trust
from services.actors import in_group
from services.concerns import acts, choices, prompting, standard_texts
from services.concerns.prompting import PromptStep, PromptWriting
from services.conversations import conversation_rows
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.as_json import to_json
from storage.records import Conversation, Person

LONGEST = 3_500
"""UTF-16 units of one text: with what stands around it, it fits one message of Telegram's."""

_FIRST_STEP: Mapping[Preparation | None, PromptStep] = {
    Preparation.OUTCOME: PromptStep.OUTCOME,
    Preparation.PARTNER: PromptStep.OUTCOME,
    Preparation.CONFIRMATION: PromptStep.PREVIEW,
}
"""Where an act begins that does not begin with words."""


def begin(unit: Unit, official: Person, concern: Concern, act: Act) -> None:
    """Ask the official for words or a choice; pressed again, the question moves down.

    Raises NotAllowed or NotPossibleNow as the protocol does, and Hindered when a text for
    another act still waits to be sent, or while somebody is in the group who may not read along.
    """
    permit(unit.municipality.protocol, concern, act, in_group(official))
    group_trust.check(unit)
    under_way = unit.store.conversations.of(official.id, concern.id)
    if under_way is not None:
        writing = PromptWriting.of(under_way)
        if writing.act is act:
            _show_anew(unit, under_way, writing)
            return
        if writing.step is PromptStep.PREVIEW and not _only_confirmed(writing.act):
            raise Hindered("text-waits")
        stop(unit, under_way)
    step = _FIRST_STEP.get(ACTS[act].begins_with, PromptStep.WORDS)
    state = to_json(PromptWriting(act, step))
    conversation = conversation_rows.begin(
        unit, official.id, ConversationKind.PROMPT, state, place=concern.id, concern=concern.id
    )
    prompting.show(unit, conversation)


def answering(unit: Unit, message: MessageId) -> Conversation | None:
    """Find the conversation that asked for a reply to this message."""
    for conversation in prompting.under_way(unit):
        writing = PromptWriting.of(conversation)
        if message in {conversation.screen, writing.ask, writing.asked}:
            return conversation
    return None


def write(unit: Unit, conversation: Conversation, *typed: Piece) -> None:
    """Take what the official typed, in one message or more, and show it once more.

    Raises AnswerRefused for words that cannot be sent, StaleButton when none were asked for.
    """
    writing = PromptWriting.of(conversation)
    if not takes_words(unit, writing):
        raise StaleButton
    words = _fit(typed)
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask, *writing.own)
    writing = replace(
        prompting.without_question(unit, conversation, writing),
        step=PromptStep.PREVIEW,
        text=words,
        standard=None,
        ask=None,
        typed=typed,
        shown=None,
    )
    prompting.move(unit, replace(conversation, screen=None), writing)


def rewrite(unit: Unit, conversation: Conversation, changed: Piece) -> None:
    """Follow a message that was edited, where its words stand in what will be sent.

    Raises AnswerRefused for words that cannot be sent.
    """
    writing = PromptWriting.of(conversation)
    typed = tuple(changed if each.message == changed.message else each for each in writing.typed)
    prompting.move(unit, conversation, replace(writing, text=_fit(typed), typed=typed))


def choose(unit: Unit, conversation: Conversation, choice: str) -> None:
    """Take the choice of how it ends, a partner or a standard text, by code. Raises StaleButton."""
    writing = PromptWriting.of(conversation)
    match writing.step:
        case PromptStep.OUTCOME:
            _choose_outcome(unit, conversation, writing, choice)
        case PromptStep.WORDS:
            _pick_text(unit, conversation, writing, choice)
        case PromptStep.PREVIEW:
            raise StaleButton


def step_back(unit: Unit, conversation: Conversation) -> None:
    """Go back to what can be changed: the choice, or else the words. Raises StaleButton.

    The earlier words stay in sight, to be copied, until new ones come.
    """
    writing = PromptWriting.of(conversation)
    if ACTS[writing.act].begins_with_choice and writing.step is not PromptStep.OUTCOME:
        step = PromptStep.OUTCOME
    elif writing.step is PromptStep.PREVIEW and asks_words(unit, writing):
        step = PromptStep.WORDS
    else:
        raise StaleButton
    prompting.remove(unit, conversation.concern, writing.ask)
    prompting.move(unit, conversation, replace(writing, step=step, ask=None))


def send(unit: Unit, official: Person, conversation: Conversation, screen: MessageId) -> str:
    """Do what was prepared, judged by what is true now; `screen` will say that it was done.

    Gives what was done: the act, or "extend-asked" when the coordinator decides. Raises
    StaleButton before the preview, and as `acts.carry_out`; the text then stays.
    """
    writing = PromptWriting.of(conversation)
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    if concern is None:
        raise NotPossibleNow("erased")
    if writing.step is not PromptStep.PREVIEW:
        raise StaleButton
    words = acts.Words(writing.text, writing.outcome, standard=writing.standard)
    concern = acts.carry_out(unit, in_group(official), concern, writing.act, words)
    unit.store.conversations.drop(official.id, conversation.place)
    unit.sent = conversation.id
    prompting.remove(unit, concern.id, writing.asked, *writing.own)
    asked = writing.act is Act.EXTEND and concern.timeline.request is not None
    done = f"{writing.act}-asked" if asked else str(writing.act)
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            concern=concern.id,
            message=screen,
            detail=PromptDetail(done=done, by=official.id, at=unit.now),
        )
    )
    return done


def stop(unit: Unit, conversation: Conversation) -> None:
    """End it without a trace: nothing was sent, and its messages go."""
    writing = PromptWriting.of(conversation)
    unit.store.conversations.drop(conversation.person, conversation.place)
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask, writing.asked)
    prompting.remove(unit, conversation.concern, *writing.own)


def stop_all(unit: Unit, person: Person) -> None:
    """End all that somebody was writing, because they leave: their unsent words go too."""
    for conversation in prompting.under_way(unit):
        if conversation.person == person.id:
            stop(unit, conversation)


def takes_words(unit: Unit, writing: PromptWriting) -> bool:
    """Tell whether words can be taken where its official is now."""
    return writing.step is not PromptStep.OUTCOME and asks_words(unit, writing)


def asks_words(unit: Unit, writing: PromptWriting) -> bool:
    """Tell whether words belong to it: not to what is only confirmed, nor to most ways to end."""
    return choices.asks_words(unit, writing.act, writing.outcome)


def _only_confirmed(act: Act) -> bool:
    return ACTS[act].begins_with is Preparation.CONFIRMATION


def _fit(typed: Sequence[Piece]) -> str:
    return fit("\n".join(each.text for each in typed))


def fit(typed: str) -> str:
    """Give the words of an act as they can be sent. Raises AnswerRefused for words that cannot."""
    words = clean(typed)
    refuse_citizen_number(words)
    if not words:
        raise AnswerRefused("nothing-written")
    over = len(words.encode("utf-16-le")) // 2 - LONGEST
    if over > 0:
        raise AnswerRefused("words-too-long", max=LONGEST, over=over)
    return words


def _choose_outcome(
    unit: Unit, conversation: Conversation, writing: PromptWriting, outcome: str
) -> None:
    """Choose how the concern ends or to whom it goes; some choices ask for words first."""
    if choices.chosen(unit, writing.act, outcome) is None:
        raise StaleButton
    writing = replace(writing, outcome=outcome, step=PromptStep.WORDS)
    if not asks_words(unit, writing):
        prompting.remove(unit, conversation.concern, *writing.own)
        writing = prompting.without_question(unit, conversation, writing)
        writing = replace(writing, step=PromptStep.PREVIEW, text="", standard=None, typed=())
    prompting.move(unit, conversation, writing)


def _pick_text(unit: Unit, conversation: Conversation, writing: PromptWriting, code: str) -> None:
    """Take a standard text, in the language of the group: the reporter's is nobody's business."""
    text = standard_texts.find(unit, writing.act, code)
    if text is None:
        raise StaleButton
    prompting.remove(unit, conversation.concern, writing.ask, *writing.own)
    writing = prompting.without_question(unit, conversation, writing)
    words = text.text(standard_texts.group_language(unit))
    writing = replace(
        writing, step=PromptStep.PREVIEW, text=words, standard=code, ask=None, typed=()
    )
    prompting.move(unit, conversation, writing)


def _show_anew(unit: Unit, conversation: Conversation, writing: PromptWriting) -> None:
    """Show the question at the bottom of the topic, unless it is on its way there already."""
    if conversation.screen is None:
        return
    prompting.remove(unit, conversation.concern, conversation.screen, writing.ask)
    conversation = replace(conversation, screen=None)
    prompting.move(unit, conversation, replace(writing, ask=None, shown=None, said=frozenset()))
