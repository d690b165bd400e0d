"""What is told to the whole officials' group, outside the topics."""

from typing import Any

from domain.concerns.concern import Concern
from domain.identifiers import ChatId, MessageId
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import PATIENCE, Hold, Renderer, Verdict
from services.concerns import card_delivery, group_presence
from services.unit import Unit
from storage.records import OfficialsGroup, Outgoing

DOUBTFUL = frozenset(
    {
        FailureKind.BLOCKED,
        FailureKind.CHAT_UNKNOWN,
        FailureKind.CHAT_SHUT,
        FailureKind.NO_RIGHTS,
        FailureKind.NO_TOPICS,
    }
)
"""What may say something about the group as a whole: that is asked another way first."""

NOT_REFUSED = frozenset({FailureKind.NOT_MODIFIED, FailureKind.MIGRATED, FailureKind.MESSAGE_GONE})


class InGroup(Renderer):
    """A message in the group itself. One that arrived in a group that was left goes from there."""

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered, if the group is still ours."""
        if unit.store.group.is_ours(call.chat):
            return self.was_shown(unit, item, call, result)
        if call.method == "sendMessage":
            message = MessageId(result["message_id"])
            card_delivery.take_away_from(unit, call.chat, None, message)
        return Verdict.AGAIN

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered. The default: one call was all."""
        del unit, item, call, result
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Wait for the group when the bot was shut out of it, and for Telegram to take this."""
        if not unit.store.group.is_ours(call.chat):
            return Verdict.AGAIN
        if failure.kind in NOT_REFUSED:
            return super().failed(unit, item, call, failure)
        if failure.kind is FailureKind.TOPIC_CLOSED:
            group_presence.ask_topic(unit, None)
        return refused(unit, failure)


def refused(unit: Unit, failure: Failure) -> Verdict:
    """Let what Telegram does not take in the group wait, and everything else there go on.

    When it may be the group as a whole, that is asked first. The coordinators hear of what is
    refused time and again. What the server cannot do is put aside at once.
    """
    if failure.kind in DOUBTFUL:
        group_presence.ask(unit)
    unknown = failure.kind is FailureKind.METHOD_UNKNOWN
    if unknown or failure.times + 1 == PATIENCE:
        group_presence.refuses(unit)
    return Verdict.UNDELIVERABLE if unknown else Verdict.LATER


def html(chat: ChatId | int, text: str) -> dict[str, Any]:
    """Give what every message of ours has: our HTML, and no previews of links."""
    return {
        "chat_id": chat,
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def our_group(unit: Unit) -> OfficialsGroup:
    """Give the bound group. Raises Hold while there is none, or while it halts or is doubted."""
    group = unit.store.group.current()
    if group is None or group.state == "halted" or group_presence.asked(unit):
        raise Hold
    return group


def concern_of(unit: Unit, item: Outgoing) -> Concern | None:
    """Find the concern a notice is about; None when it is no longer kept."""
    concern_id = item.notice.concern
    return unit.store.concerns.by_id(concern_id) if concern_id is not None else None
