"""What officials type, send and change in a topic: an answer to a question of ours, or beside it.

Words that answer nothing are asked about while their writer is writing something there; else they
are talk among colleagues, and none of ours to hear.
"""

from config import wording
from domain.conversations.notices import ReplyDetail
from domain.conversations.told import Piece
from domain.conversations.typed_choice import plain
from domain.errors import AnswerRefused, StaleButton
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind
from handlers.concerns import prompt_face, typed_in_topic
from handlers.concerns.typed_in_topic import Taken
from handlers.telegram import gate, language
from handlers.telegram.happenings import Edited, Said, SentOther
from services import albums, strangers
from services.concerns import card_delivery, loose_words, prepare_act, prompting
from services.concerns.prompting import PromptHint, PromptWriting
from services.unit import Unit
from storage.records import Conversation, Person


def words(unit: Unit, said: Said) -> None:
    """Take a reply to one of our questions, and ask about words that reply to none.

    Raises NotAllowed when somebody answers who is no official of the roster.
    """
    conversation = _answered(unit, said.reply_to)
    if said.speaker.hidden:
        _from_nobody(unit, said, conversation)
    elif conversation is None:
        _beside(unit, said)
    elif conversation.person != (official := gate.official(unit, said.speaker, said.place)).id:
        _tell(unit, conversation, "act-not-yours")
    elif said.reply_to == PromptWriting.of(conversation).asked:
        _loose(unit, said, conversation)
    elif not _pressed(unit, official, conversation, said):
        _answer(unit, said, conversation)


def other(unit: Unit, sent: SentOther) -> None:
    """Answer a photo, a sticker or the like: as a reply each time, beside a question once.

    Raises NotAllowed when somebody answers who is no official of the roster.
    """
    conversation = _answered(unit, sent.reply_to)
    if sent.speaker.hidden:
        _from_nobody(unit, sent, conversation)
    elif conversation is not None:
        gate.official(unit, sent.speaker, sent.place)
        if albums.says_first(unit, sent.album, "act-text-only"):
            _tell(unit, conversation, "act-text-only")
    else:
        conversation = _written_here(unit, sent)
        if conversation and loose_words.says_first(unit, conversation, PromptHint.TEXT_ONLY):
            _tell(unit, conversation, "act-text-only")


def edited(unit: Unit, edit: Edited) -> None:
    """Follow a message that was edited while its words are not sent yet."""
    person = gate.known(unit, edit.speaker)
    changed = Piece(edit.message, edit.text)
    for conversation in prompting.under_way(unit):
        if person is None or conversation.person != person.id:
            continue
        writing = PromptWriting.of(conversation)
        try:
            if edit.message in writing.own:
                prepare_act.rewrite(unit, conversation, changed)
            elif edit.message in {each.message for each in writing.loose}:
                loose_words.change(unit, conversation, changed)
        except AnswerRefused as refusal:
            _refuse(unit, conversation, edit.message, refusal)


def _answer(unit: Unit, said: Said, conversation: Conversation) -> None:
    try:
        prepare_act.write(unit, conversation, Piece(said.message, said.text))
    except StaleButton:
        _tell(unit, conversation, "act-choose")
    except AnswerRefused as refusal:
        _refuse(unit, conversation, said.message, refusal)


def _pressed(unit: Unit, official: Person, conversation: Conversation, said: Said) -> bool:
    """Take the name of a button as its press; tells whether there is nothing more to it."""
    taken, told = typed_in_topic.press(unit, official, conversation, said)
    if taken is Taken.WORDS:
        return False
    if taken is Taken.PRESSED:
        if told is not None:
            _tell(unit, conversation, told)
        return True
    writing, replies = PromptWriting.of(conversation), said.reply_to is not None
    if replies or PromptHint.TALK not in writing.said:
        if told is None:
            _tell(unit, conversation, "act-choose")
        else:
            _tell(unit, conversation, "typed-unclear", which=told)
    return True


def _beside(unit: Unit, said: Said) -> None:
    conversation = _written_here(unit, said)
    if conversation is None or said.command is not None:
        return
    official = gate.official(unit, said.speaker, said.place)
    answers = PromptWriting.of(conversation).loose and _meant(unit, said.text) is not None
    if answers or not _pressed(unit, official, conversation, said):
        _loose(unit, said, conversation)


def _loose(unit: Unit, said: Said, conversation: Conversation) -> None:
    """Ask whether these words belong to what is being written; "ja" and "nee" answer that."""
    writing = PromptWriting.of(conversation)
    meant = _meant(unit, said.text) if writing.loose else None
    try:
        if meant == prompt_face.TAKE:
            loose_words.take(unit, conversation)
        elif meant == prompt_face.LEAVE:
            loose_words.leave(unit, conversation, PromptHint.TALK)
        elif prepare_act.takes_words(unit, writing):
            loose_words.ask(unit, conversation, Piece(said.message, said.text))
        elif loose_words.says_first(unit, conversation, PromptHint.CHOOSE):
            _tell(unit, conversation, "act-loose-choose")
    except AnswerRefused as refusal:
        _refuse(unit, conversation, said.message, refusal)


def _meant(unit: Unit, text: str) -> str | None:
    """Tell which button of the question was typed, if one was."""
    tongue, typed = language.of_group(unit), plain(text)
    for choice, short in ((prompt_face.TAKE, "typed-yes"), (prompt_face.LEAVE, "typed-no")):
        known = [wording.button(tongue, "act", choice), *wording.label(tongue, short).split(",")]
        if typed in {plain(each) for each in known}:
            return choice
    return None


def _from_nobody(unit: Unit, happening: Said | SentOther, answered: Conversation | None) -> None:
    """Say once why nothing is taken of somebody we cannot know: an administrator, a channel."""
    conversation = answered or loose_words.awaiting(unit, happening.place.thread)
    if conversation and loose_words.says_first(unit, conversation, PromptHint.ANONYMOUS):
        _tell(unit, conversation, "act-anonymous")
    if answered is not None:
        strangers.refused(unit, None)


def _answered(unit: Unit, message: MessageId | None) -> Conversation | None:
    return None if message is None else prepare_act.answering(unit, message)


def _written_here(unit: Unit, happening: Said | SentOther) -> Conversation | None:
    """Find what this person is writing in this topic. Raises NotAllowed for no official."""
    person = gate.known(unit, happening.speaker)
    if person is None:
        return None
    conversation = loose_words.awaiting(unit, happening.place.thread, person.id)
    if conversation is not None:
        gate.official(unit, happening.speaker, happening.place)
    return conversation


def _refuse(
    unit: Unit, conversation: Conversation, message: MessageId, refusal: AnswerRefused
) -> None:
    if refusal.key == "bsn":
        card_delivery.take_away(unit, conversation.concern, message)
    facts = {name: str(fact) for name, fact in refusal.facts.items()}
    _tell(unit, conversation, f"refusal-{refusal.key}", **facts)


def _tell(unit: Unit, conversation: Conversation, text: str, **facts: str) -> None:
    unit.tell(
        Notice(
            NoticeKind.GROUP_REPLY,
            concern=conversation.concern,
            detail=ReplyDetail(text, facts),
        )
    )
