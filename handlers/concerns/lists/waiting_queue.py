"""DIGEST: how many new concerns wait for their place in the group, urgent ones first."""

from config import wording
from domain.concerns.concern import Concern
from domain.identifiers import MessageId
from handlers.concerns import card_face
from handlers.telegram import language
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.group_message import html, our_group
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns import open_concerns, waiting_queue
from services.concerns.words import face
from services.unit import Unit
from storage.records import Outgoing

MOST_LISTED = 30


class Digest(Renderer):
    """One message while the queue is long; it changes, and goes when the queue is empty."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message, its change or its end; None when it says what is true."""
        del item
        group = our_group(unit)
        message, look = waiting_queue.on_show(unit)
        queue = unit.store.concerns.queue()
        if not queue:
            if message is None:
                waiting_queue.over(unit)
                return None
            return Call("deleteMessage", {"chat_id": group.chat, "message_id": message})
        params = html(group.chat, _text(unit, queue))
        if message is None:
            return Call("sendMessage", params)
        if card_face.fingerprint(params).hex() == look:
            return None
        return Call("editMessageText", {**params, "message_id": message})

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember the message; then look once more whether it is still true."""
        del item
        if not unit.store.group.is_ours(call.chat):
            return Verdict.AGAIN
        if call.method == "deleteMessage":
            waiting_queue.over(unit)
            return Verdict.DONE
        message = call.params.get("message_id") or result["message_id"]
        waiting_queue.shown(unit, MessageId(message), card_face.fingerprint(call.params).hex())
        return Verdict.AGAIN if call.method == "editMessageText" else Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Send it anew when somebody deleted it; not being able to delete it is no harm."""
        if failure.kind is FailureKind.NOT_MODIFIED or (
            call.method == "deleteMessage" and failure.kind is not FailureKind.MIGRATED
        ):
            return self.delivered(unit, item, call, None)
        if failure.kind is FailureKind.MESSAGE_GONE:
            waiting_queue.gone(unit)
            return Verdict.AGAIN
        return super().failed(unit, item, call, failure)


def _text(unit: Unit, queue: list[Concern]) -> str:
    tongue = language.of_group(unit)
    ranked = open_concerns.most_urgent_first(queue)
    lines = [wording.say(tongue, "card-digest", count=len(queue)), ""]
    lines += [
        wording.say(
            tongue,
            "card-digest-line",
            sign=face.sign(concern),
            reference=concern.reference,
            urgency=face.how_urgent(concern),
        )
        for concern in ranked[:MOST_LISTED]
    ]
    if len(queue) > MOST_LISTED:
        lines.append(wording.say(tongue, "card-digest-more", count=len(queue) - MOST_LISTED))
    return "\n".join(lines)
