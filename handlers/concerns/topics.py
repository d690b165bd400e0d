"""Where things stand in the officials' group: a topic a concern, or without topics a card.

Whatever is told about a concern comes after its topic and card. When these are missing, they
are made first, by whichever notice finds out; so nothing is told into a void.
"""

from dataclasses import dataclass
from typing import Any

from domain.concerns.concern import Concern, Urgency
from domain.identifiers import ChatId, ConcernId, MessageId, ThreadId
from handlers.concerns import card_face
from handlers.telegram import group_message
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.keyboards import inline
from handlers.telegram.rendering import PATIENCE, Hold, Renderer, Verdict
from services.concerns import card_delivery, group_presence
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing, Placement

_COLOUR = {Urgency.URGENT: 16478047, Urgency.SOON: 16766590, Urgency.NORMAL: 7322096}
"""Red, yellow, blue: three of the six that createForumTopic takes; fixed at creation."""

_NO_TOPIC = frozenset({FailureKind.TOPIC_GONE, FailureKind.TOPIC_CLOSED})
_NEVER = frozenset({FailureKind.NO_RIGHTS, FailureKind.REFUSED, FailureKind.METHOD_UNKNOWN})
"""What waiting may not mend when it is said of topics: then there is a way without."""


@dataclass(frozen=True, slots=True)
class CardCall(Call):
    """A call that makes the topic or the card of a concern, or brings them up to date."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to say something about one concern."""

    chat: ChatId
    thread: ThreadId | None
    card: MessageId | None

    def message(self, text: str, **more: Any) -> dict[str, Any]:
        """Give what `sendMessage` wants: in the topic, or else as a reply to the card."""
        params = {**group_message.html(self.chat, text), **more}
        if self.thread is not None:
            params["message_thread_id"] = self.thread
        elif self.card is not None:
            params["reply_parameters"] = {
                "message_id": self.card,
                "allow_sending_without_reply": True,
            }
        return params

    def edit(self, message: MessageId, text: str, **more: Any) -> dict[str, Any]:
        """Give what `editMessageText` wants."""
        return {**group_message.html(self.chat, text), "message_id": message, **more}


def card_call(
    unit: Unit, group: OfficialsGroup, concern: Concern, placement: Placement
) -> CardCall | None:
    """Give the next call that brings topic and card up to date; None when they are."""
    name = card_face.topic_name(unit, concern)
    if group.forum and placement.thread is None and placement.card is None:
        colour = _COLOUR[concern.urgency]
        params = {"chat_id": group.chat, "name": name, "icon_color": colour}
        return CardCall("createForumTopic", params)
    spot = Spot(group.chat, placement.thread, None)
    text = card_face.text(unit, concern, placement)
    buttons = {"reply_markup": inline(card_face.rows(unit, concern))}
    if placement.card is None:
        return CardCall("sendMessage", spot.message(text, **buttons))
    edit = spot.edit(placement.card, text, **buttons)
    if card_face.fingerprint(edit) != placement.shown:
        return CardCall("editMessageText", edit)
    if placement.thread is not None and placement.topic_name != name:
        topic = {"chat_id": group.chat, "message_thread_id": placement.thread, "name": name}
        return CardCall("editForumTopic", topic)
    return None


class InTopic(Renderer):
    """A notice about one concern in the officials' group."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the topic or card if they are missing, then what is to be shown. Raises Hold."""
        group = group_message.our_group(unit)
        concern = group_message.concern_of(unit, item)
        if concern is None:
            return None
        placement = unit.store.concerns.placement(concern.id)
        if placement.thread is not None and group_presence.topic_asked(unit, concern.id):
            raise Hold
        if placement.card is None:
            return card_call(unit, group, concern, placement)
        return self.show(unit, item, concern, Spot(group.chat, placement.thread, placement.card))

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the next call of this notice itself; None when nothing is left to show."""
        raise NotImplementedError

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember where topic and card are, or what was shown.

        What arrived in a group that was left meanwhile goes from there, and is told anew.
        """
        if not unit.store.group.is_ours(call.chat):
            if call.method == "sendMessage":
                message = MessageId(result["message_id"])
                card_delivery.take_away_from(unit, call.chat, item.notice.concern, message)
            return Verdict.AGAIN
        if not isinstance(call, CardCall):
            return self.was_shown(unit, item, call, result)
        if item.notice.concern is not None:
            _remember(unit, item.notice.concern, call, result)
        return Verdict.AGAIN

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered. The default: one call was all."""
        del unit, item, call, result
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Mend what keeps the notice from its place; it is tried again there.

        What a group that was left meanwhile refuses says nothing about ours.
        """
        if not unit.store.group.is_ours(call.chat):
            return Verdict.AGAIN
        concern_id = item.notice.concern
        if isinstance(call, CardCall) and concern_id is not None:
            if _settled(unit, concern_id, call, failure):
                return Verdict.AGAIN
        elif failure.kind in group_message.NOT_REFUSED:
            return super().failed(unit, item, call, failure)
        if failure.kind in _NO_TOPIC and concern_id is not None:
            return _without_topic(unit, concern_id, call, failure)
        if failure.kind is FailureKind.MIGRATED:
            return super().failed(unit, item, call, failure)
        return group_message.refused(unit, failure)


class Card(InTopic):
    """A concern's topic, its name and its card: whatever differs from what is true is mended."""

    def show(self, unit: Unit, item: Outgoing, concern: Concern, spot: Spot) -> Call | None:
        """Give the next call towards a card that is true; None when it is."""
        del item, spot
        placement = unit.store.concerns.placement(concern.id)
        return card_call(unit, group_message.our_group(unit), concern, placement)


def _settled(unit: Unit, concern_id: ConcernId, call: CardCall, failure: Failure) -> bool:
    """Let a card go on in another way, where there is one; tells whether there is."""
    match failure.kind, call.method:
        case FailureKind.NOT_MODIFIED, _:
            _remember(unit, concern_id, call, None)
        case kind, "editForumTopic" if kind in _NEVER:
            _remember(unit, concern_id, call, None)  # a name is not worth a stuck card
        case FailureKind.METHOD_UNKNOWN, "createForumTopic":
            card_delivery.topics_refused(unit)
        case kind, "createForumTopic" if kind in _NEVER and failure.times + 1 >= PATIENCE:
            card_delivery.topics_refused(unit)
        case FailureKind.MESSAGE_GONE, _:
            card_delivery.card_gone(unit, concern_id)
        case _:
            return False
    return True


def _without_topic(unit: Unit, concern_id: ConcernId, call: Call, failure: Failure) -> Verdict:
    """Ask after a topic that is said to be gone or closed; believe it when it is said again."""
    if unit.store.concerns.placement(concern_id).thread is not None:
        if failure.times + 1 == PATIENCE:
            card_delivery.topic_gone(unit, concern_id)
        else:
            group_presence.ask_topic(unit, concern_id)
    elif failure.kind is FailureKind.TOPIC_CLOSED and call.method != "createForumTopic":
        group_presence.ask_topic(unit, None)
    return group_message.refused(unit, failure)


def _remember(unit: Unit, concern_id: ConcernId, call: CardCall, result: JSON) -> None:
    match call.method:
        case "createForumTopic":
            thread = ThreadId(result["message_thread_id"])
            card_delivery.topic_shown(unit, concern_id, thread, call.params["name"])
        case "editForumTopic":
            thread = ThreadId(call.params["message_thread_id"])
            card_delivery.topic_shown(unit, concern_id, thread, call.params["name"])
        case "sendMessage":
            card = MessageId(result["message_id"])
            card_delivery.card_shown(unit, concern_id, card, card_face.fingerprint(call.params))
        case _:
            card = MessageId(call.params["message_id"])
            card_delivery.card_shown(unit, concern_id, card, card_face.fingerprint(call.params))
