"""Loose words: what an official types in a topic while we wait for words of theirs there.

Whoever types without replying thinks that it was sent. So they are asked, once for each thing they
write: in one message that changes while they type on. Nothing is taken before they say so.
"""

from dataclasses import replace

from domain.conversations.told import Piece
from domain.errors import StaleButton
from domain.identifiers import PersonId, ThreadId
from domain.typed_text import clean
from services import group_trust
from services.concerns import prepare_act, prompting
from services.concerns.prompting import PromptHint, PromptWriting
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.records import Conversation


def awaiting(
    unit: Unit, thread: ThreadId | None, person: PersonId | None = None
) -> Conversation | None:
    """Find what is being written in this topic, the newest: by one official, or by whoever.

    None while nothing may be shown in the group.
    """
    found = [
        each
        for each in prompting.under_way(unit)
        if person in {None, each.person} and _stands_in(unit, each, thread)
    ]
    if not found or group_trust.in_doubt(unit):
        return None
    return max(found, key=lambda each: (each.updated_at, each.id))


def ask(unit: Unit, conversation: Conversation, typed: Piece) -> None:
    """Ask whether these words belong to what is being written; more of them come to the first.

    Whoever said that it is only talk is not asked again. Raises AnswerRefused("bsn") for what is
    not even kept until the answer.
    """
    writing = PromptWriting.of(conversation)
    words = clean(typed.text)
    if not words or PromptHint.TALK in writing.said:
        return
    refuse_citizen_number(words)
    if sum(len(each.text) for each in writing.loose) <= prepare_act.LONGEST:
        _keep(unit, conversation, replace(writing, loose=(*writing.loose, typed)))


def change(unit: Unit, conversation: Conversation, typed: Piece) -> None:
    """Follow a message that was edited before it was answered about. Raises as `ask`."""
    writing = PromptWriting.of(conversation)
    refuse_citizen_number(clean(typed.text))
    loose = (typed if each.message == typed.message else each for each in writing.loose)
    prompting.keep(unit, conversation, replace(writing, loose=tuple(loose)))


def take(unit: Unit, conversation: Conversation) -> None:
    """Take the words as a reply would be taken: they are shown once more.

    Raises as `prepare_act.write`, and StaleButton when there are none any more.
    """
    loose = PromptWriting.of(conversation).loose
    if not loose:
        raise StaleButton
    prepare_act.write(unit, conversation, *loose)


def leave(unit: Unit, conversation: Conversation, *hints: PromptHint) -> None:
    """Let the words be, and forget them; what is being written stays open."""
    writing = prompting.without_question(unit, conversation, PromptWriting.of(conversation))
    prompting.keep(unit, conversation, replace(writing, said=writing.said | {*hints}))


def says_first(unit: Unit, conversation: Conversation, hint: PromptHint) -> bool:
    """Tell whether this hint is still to be given about what is being written, and note it."""
    writing = PromptWriting.of(conversation)
    if hint in writing.said:
        return False
    prompting.keep(unit, conversation, replace(writing, said=writing.said | {hint}))
    return True


def _keep(unit: Unit, conversation: Conversation, writing: PromptWriting) -> None:
    prompting.show(unit, prompting.keep(unit, conversation, writing))


def _stands_in(unit: Unit, conversation: Conversation, thread: ThreadId | None) -> bool:
    """Tell whether a conversation is held in this topic, or in a group without topics."""
    if conversation.concern is None:
        return False
    placement = unit.store.concerns.placement(conversation.concern)
    return placement.card is not None and placement.thread == thread
