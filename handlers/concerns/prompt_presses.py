"""An official answers one of our questions in the group: typed as a reply, or by a button."""

from domain.errors import AnswerRefused, NotPossibleNow, StaleButton
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind, Priority
from handlers.concerns import hindrances
from handlers.telegram import gate, wording
from handlers.telegram.calls import Toast
from handlers.telegram.happenings import Pressed, Said, SentOther
from handlers.telegram.payloads import Step
from services.concerns import card_delivery as delivery
from services.concerns import prepare_act as writing
from services.concerns import prompting
from services.unit import Unit
from storage.records import Conversation, Person


def words(unit: Unit, said: Said) -> None:
    """Take a reply to one of our questions; replies to anything else are not ours to hear.

    Raises NotAllowed when somebody answers who is no official of the roster.
    """
    if said.reply_to is None:
        return
    conversation = writing.answering(unit, said.reply_to)
    if conversation is None:
        return
    official = gate.official(unit, said.speaker, said.place)
    if conversation.person != official.id:
        _reply(unit, conversation, "act-not-yours")
        return
    try:
        writing.write(unit, conversation, said.message, said.text)
    except StaleButton:
        _reply(unit, conversation, "act-choose")
    except AnswerRefused as refusal:
        if refusal.key == "bsn":
            delivery.take_away(unit, conversation.concern, said.message)
        facts = {name: str(fact) for name, fact in refusal.facts.items()}
        _reply(unit, conversation, f"refusal-{refusal.key}", **facts)


def other(unit: Unit, sent: SentOther) -> None:
    """Answer a photo, a sticker or the like that replies to one of our questions.

    Raises NotAllowed when somebody answers who is no official of the roster.
    """
    conversation = writing.answering(unit, sent.reply_to) if sent.reply_to else None
    if conversation is not None:
        gate.official(unit, sent.speaker, sent.place)
        _reply(unit, conversation, "act-text-only")


def pressed(unit: Unit, press: Pressed, conversation: Conversation, step: Step) -> Toast | None:
    """Take a choice in the official's own conversation; routing saw to it that it is theirs.

    Role and place are looked at again, and for sending the stage as well. Raises NotAllowed or
    StaleButton.
    """
    official = gate.official(unit, press.speaker, press.place)
    tongue = official.language
    match step.choice:
        case "stop":
            writing.stop(unit, conversation)
            return Toast(press.callback, wording.label(tongue, "toast-act-stopped"))
        case "discard":
            writing.stop(unit, conversation)
            return Toast(press.callback, wording.label(tongue, "toast-act-discarded"))
        case "back" | "edit":
            writing.step_back(unit, conversation)
            return None
        case "send":
            return _send(unit, press, official, conversation)
        case choice:
            writing.choose(unit, conversation, choice)
            return None


def _send(unit: Unit, press: Pressed, official: Person, conversation: Conversation) -> Toast:
    try:
        done = writing.send(unit, official, conversation, press.message)
    except NotPossibleNow as refusal:
        return Toast(press.callback, _why_not(unit, official, conversation, refusal), alert=True)
    return Toast(press.callback, wording.label(official.language, f"toast-act-{done}"))


def _why_not(
    unit: Unit, official: Person, conversation: Conversation, refusal: NotPossibleNow
) -> str:
    """Say what changed meanwhile; the text stays where it is, to be kept or thrown away."""
    concern = unit.store.concerns.by_id(ConcernId(conversation.place))
    if concern is None:
        return wording.label(official.language, "refusal-erased")
    delivery.refresh(unit, concern.id)
    prompting.show(unit, conversation)
    return hindrances.why_not(unit, official.id, official.language, concern, refusal)


def _reply(unit: Unit, conversation: Conversation, text: str, **facts: str) -> None:
    unit.tell(
        Notice(
            NoticeKind.GROUP_REPLY,
            Priority.ANSWER,
            concern=conversation.concern,
            detail={"text": text, **facts},
        )
    )
