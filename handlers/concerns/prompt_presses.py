"""An official presses a button of what they are writing in the group."""

from config import wording
from domain.errors import NotPossibleNow
from domain.identifiers import ConcernId
from handlers.concerns import prompt_face
from handlers.telegram import gate
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import ConversationPress
from services.concerns import card_delivery, loose_words, prepare_act, prompting
from services.concerns.prompting import PromptHint
from services.concerns.words import face, hindrances
from services.unit import Unit
from storage.records import Conversation, Person


def prompt_pressed(
    unit: Unit, _: Person, conversation: Conversation, press: Pressed, step: ConversationPress
) -> Toast | None:
    """Take a choice in the official's own conversation; routing saw to it that it is theirs.

    Role and place are looked at again, and for sending the stage as well. Raises NotAllowed or
    StaleButton.
    """
    official = gate.official(unit, press.speaker, press.place)
    tongue = official.language
    match step.choice:
        case "stop":
            prepare_act.stop(unit, conversation)
            return Toast(press.callback, wording.label(tongue, "toast-act-stopped"))
        case "discard":
            prepare_act.stop(unit, conversation)
            return Toast(press.callback, wording.label(tongue, "toast-act-discarded"))
        case "send":
            return _send(unit, press, official, conversation)
        case "back" | "edit":
            prepare_act.step_back(unit, conversation)
        case prompt_face.TAKE:
            loose_words.take(unit, conversation)
        case prompt_face.LEAVE:
            loose_words.leave(unit, conversation, PromptHint.TALK)
        case choice:
            prepare_act.choose(unit, conversation, choice)
    return None


def _send(unit: Unit, press: Pressed, official: Person, conversation: Conversation) -> Toast:
    try:
        done = prepare_act.send(unit, official, conversation, press.message)
    except NotPossibleNow as refusal:
        text = _why_not(unit, official, conversation, refusal)
        return Toast(press.callback, text, alert=True, refusal=refusal)
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    outside = face.outside(concern) if concern is not None else "no"
    text = wording.label(official.language, f"toast-act-{done}", outside=outside)
    return Toast(press.callback, text)


def _why_not(
    unit: Unit, official: Person, conversation: Conversation, refusal: NotPossibleNow
) -> str:
    """Say what changed meanwhile; the text stays where it is, to be kept or thrown away."""
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    if concern is None:
        return wording.label(official.language, "refusal-erased")
    card_delivery.refresh(unit, concern.id)
    prompting.show(unit, conversation)
    return hindrances.why_not(unit, official.id, official.language, concern, refusal)
