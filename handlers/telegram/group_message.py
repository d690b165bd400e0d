"""What is told to the whole officials' group, outside the topics."""

from domain.identifiers import MessageId
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns import card_delivery as delivery
from services.unit import Unit
from storage.records import Outgoing

_SHUT_OUT = frozenset({FailureKind.BLOCKED, FailureKind.NO_RIGHTS})


class InGroup(Renderer):
    """A message in the group itself. One that arrived in a group that was left goes from there."""

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered, if the group is still ours."""
        if unit.store.group.is_ours(call.chat):
            return self.was_shown(unit, item, call, result)
        if call.method == "sendMessage":
            message = MessageId(result["message_id"])
            delivery.take_away_from(unit, call.chat, None, message)
        return Verdict.AGAIN

    def was_shown(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered. The default: one call was all."""
        del unit, item, call, result
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Wait for the group when the bot was shut out of it."""
        if not unit.store.group.is_ours(call.chat):
            return Verdict.AGAIN
        if failure.kind in _SHUT_OUT:
            delivery.group_presence(unit, present=False)
            return Verdict.AGAIN
        return super().failed(unit, item, call, failure)
