"""PROMPT: an official is asked for words or a choice, sees them once more, and sends them.

A reply can only be asked for by a message without buttons (Bot API: ForceReply), so asking takes
two: one says what goes to whom and has the buttons, one waits for the reply. Both go again.
"""

from datetime import datetime
from typing import Any

from domain.concerns.concern import Concern
from domain.identifiers import ConversationId, MessageId, PersonId
from handlers.concerns import card_face, prompt_face
from handlers.concerns.topics import InTopic, Spot
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.keyboards import inline
from handlers.telegram.rendering import Verdict
from services import group_trust as trust
from services.concerns import prompting
from services.concerns.prompting import Writing
from services.unit import Unit
from storage.records import Conversation, Outgoing


class Prompt(InTopic):
    """The question, the preview, or (detail `done`) the line that says it was sent."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the next call that makes the messages agree with the conversation.

        While somebody is in the group who may not read along, nothing of it is shown.
        """
        if "done" in item.notice.detail:
            return _done(unit, item, concern, spot)
        conversation = _conversation(unit, item)
        if conversation is None or trust.in_doubt(unit):
            return None
        now = Writing.of(conversation)
        face = prompt_face.face(unit, conversation, now, concern)
        text, markup = face.text, {"reply_markup": inline(face.rows)}
        if conversation.screen is None:
            return Call("sendMessage", spot.message(text, **markup))
        edit = spot.edit(conversation.screen, text, **markup)
        if card_face.fingerprint(edit).hex() != now.shown:
            return Call("editMessageText", edit)
        if face.placeholder and now.ask is None:
            return Call("sendMessage", _ask(unit, conversation, face.placeholder, spot))
        return None

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the messages; one that came too late to mean anything goes again."""
        if "done" in item.notice.detail:
            return Verdict.DONE
        conversation = _conversation(unit, item)
        message = MessageId(call.params.get("message_id") or result["message_id"])
        if conversation is None or trust.in_doubt(unit) or _withheld(conversation, call):
            prompting.orphaned(unit, item.notice.concern, message)
        elif "force_reply" in call.params["reply_markup"]:
            prompting.ask_shown(unit, conversation, message)
        else:
            look = card_face.fingerprint(call.params).hex()
            prompting.screen_shown(unit, conversation, message, look)
        return Verdict.AGAIN

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Show the question anew when somebody deleted its message; let a last line be lost."""
        if "done" in item.notice.detail and failure.kind is FailureKind.MESSAGE_GONE:
            return Verdict.DONE
        conversation = _conversation(unit, item)
        if call.method == "editMessageText" and conversation is not None:
            if failure.kind is FailureKind.NOT_MODIFIED:
                return self.was_shown(unit, item, call, None)
            if failure.kind is FailureKind.MESSAGE_GONE:
                prompting.screen_shown(unit, conversation, None, None)
                return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


def _conversation(unit: Unit, item: Outgoing) -> Conversation | None:
    conversation_id = ConversationId(item.notice.detail.get("conversation", ""))
    return unit.store.conversations.by_id(conversation_id)


def _withheld(conversation: Conversation, call: Call) -> bool:
    """Tell whether a message was taken away while it was being changed."""
    return call.method == "editMessageText" and conversation.screen != call.params["message_id"]


def _ask(unit: Unit, conversation: Conversation, placeholder: str, spot: Spot) -> dict[str, Any]:
    """Ask for a reply, of this one person only: the others keep an empty input field."""
    tongue = card_face.language(unit)
    person = unit.store.people.by_id(conversation.person)
    account = str(person.account) if person else ""
    name = card_face.name_of(unit, conversation.person)
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
    notice = item.notice
    if notice.message is None:
        return None
    tongue = card_face.language(unit)
    at = datetime.fromisoformat(notice.detail["at"])
    text = wording.say(
        tongue,
        f"act-done-{notice.detail['done']}",
        reference=concern.reference,
        name=card_face.name_of(unit, PersonId(notice.detail["by"])),
        hour=wording.hour(tongue, at, unit.house.network.timezone),
    )
    return Call("editMessageText", spot.edit(notice.message, text))
