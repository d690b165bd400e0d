"""PROMPT: an official is asked for words or a choice, sees them once more, and sends them.

A reply can only be asked for by a message without buttons (Bot API: ForceReply), so asking takes
two: one says what goes to whom and has the buttons, one waits for the reply. A third asks about
words that were typed beside them. All go again.
"""

from dataclasses import dataclass
from typing import Any

from config import wording
from domain.concerns.concern import Concern
from domain.concerns.notices import PromptDetail
from domain.identifiers import MessageId
from handlers.concerns import card_face, prompt_face
from handlers.concerns.topics import InTopic, Spot
from handlers.telegram import language
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.keyboards import inline
from handlers.telegram.rendering import Verdict
from services import group_trust
from services.concerns import prompting
from services.concerns.prompting import PromptWriting
from services.concerns.words import face
from services.unit import Unit
from storage.records import Conversation, Outgoing


@dataclass(frozen=True, slots=True)
class QuestionCall(Call):
    """A call that asks whether loose words belong to what is being written."""


class Prompt(InTopic):
    """The question, the preview, or the line that says it was sent."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the next call that makes the messages agree with the conversation.

        While somebody is in the group who may not read along, nothing of it is shown.
        """
        if item.notice.detail_as(PromptDetail).done:
            return _done(unit, item, concern, spot)
        conversation = _conversation(unit, item)
        if conversation is None or group_trust.in_doubt(unit):
            return None
        now = PromptWriting.of(conversation)
        face = prompt_face.face(unit, conversation, now, concern)
        text, markup = face.text, {"reply_markup": inline(face.rows)}
        if conversation.screen is None:
            return Call("sendMessage", spot.message(text, **markup))
        edit = spot.edit(conversation.screen, text, **markup)
        if card_face.fingerprint(edit).hex() != now.shown:
            return Call("editMessageText", edit)
        if face.placeholder and now.ask is None:
            return Call("sendMessage", _ask(unit, conversation, face.placeholder, spot))
        return _question(unit, conversation, now, concern, spot) if now.loose else None

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the messages; one that came too late to mean anything goes again."""
        if item.notice.detail_as(PromptDetail).done:
            return Verdict.DONE
        conversation = _conversation(unit, item)
        message = MessageId(call.params.get("message_id") or result["message_id"])
        if conversation is None or group_trust.in_doubt(unit) or _withheld(conversation, call):
            prompting.orphaned(unit, item.notice.concern, message)
        elif isinstance(call, QuestionCall):
            look = card_face.fingerprint(call.params).hex()
            prompting.question_shown(unit, conversation, message, look)
        elif "force_reply" in call.params["reply_markup"]:
            prompting.ask_shown(unit, conversation, message)
        else:
            look = card_face.fingerprint(call.params).hex()
            prompting.screen_shown(unit, conversation, message, look)
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Show the question anew when somebody deleted its message; let a last line be lost."""
        if item.notice.detail_as(PromptDetail).done and failure.kind is FailureKind.MESSAGE_GONE:
            return Verdict.DONE
        conversation = _conversation(unit, item)
        if call.method == "editMessageText" and conversation is not None:
            if failure.kind is FailureKind.NOT_MODIFIED:
                return self.was_shown(unit, item, call, None)
            if failure.kind is FailureKind.MESSAGE_GONE:
                question = isinstance(call, QuestionCall)
                gone = prompting.question_shown if question else prompting.screen_shown
                gone(unit, conversation, None, None)
                return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


def _conversation(unit: Unit, item: Outgoing) -> Conversation | None:
    conversation = item.notice.detail_as(PromptDetail).conversation
    return None if conversation is None else unit.store.conversations.by_id(conversation)


def _withheld(conversation: Conversation, call: Call) -> bool:
    """Tell whether a message was taken away while it was being changed, or answered before."""
    writing = PromptWriting.of(conversation)
    if isinstance(call, QuestionCall) and not writing.loose:
        return True
    stands = writing.asked if isinstance(call, QuestionCall) else conversation.screen
    return call.method == "editMessageText" and stands != call.params["message_id"]


def _question(
    unit: Unit, conversation: Conversation, now: PromptWriting, concern: Concern, spot: Spot
) -> Call | None:
    """Ask about loose words below the newest of them, or let the question agree with them."""
    face = prompt_face.loose(unit, conversation, now, concern)
    markup = {"reply_markup": inline(face.rows)}
    if now.asked is None:
        answers = {"message_id": now.loose[-1].message, "allow_sending_without_reply": True}
        message = {**spot.message(face.text, **markup), "reply_parameters": answers}
        return QuestionCall("sendMessage", message)
    edit = spot.edit(now.asked, face.text, **markup)
    if card_face.fingerprint(edit).hex() != now.asked_shown:
        return QuestionCall("editMessageText", edit)
    return None


def _ask(unit: Unit, conversation: Conversation, placeholder: str, spot: Spot) -> dict[str, Any]:
    """Ask for a reply, of this one person only: the others keep an empty input field."""
    tongue = language.of_group(unit)
    person = unit.store.people.by_id(conversation.person)
    account = str(person.account) if person else ""
    name = face.name_of(unit, conversation.person, language.of_group(unit))
    text = wording.say(tongue, "act-reply", name=name, account=account)
    return spot.message(
        text,
        reply_markup={
            "force_reply": True,
            "selective": True,
            "input_field_placeholder": placeholder,
        },
    )


def _done(unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
    notice, detail = item.notice, item.notice.detail_as(PromptDetail)
    if notice.message is None or detail.by is None or detail.at is None:
        return None
    tongue = language.of_group(unit)
    text = wording.say(
        tongue,
        f"act-done-{detail.done}",
        reference=concern.reference,
        name=face.name_of(unit, detail.by, language.of_group(unit)),
        hour=wording.hour(tongue, detail.at, unit.municipality.network.timezone),
        outside=face.outside(concern),
    )
    return Call("editMessageText", spot.edit(notice.message, text))
