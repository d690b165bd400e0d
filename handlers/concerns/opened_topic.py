"""OPEN_TOPIC: opens a topic that is said to be closed or gone, and so asks whether it is there."""

from domain.identifiers import ConcernId
from handlers.telegram.calls import Call, Failure, FailureKind
from handlers.telegram.rendering import Renderer, Verdict
from services.concerns import card_delivery, group_presence
from services.unit import Unit
from storage.records import Outgoing

_ABOUT_THE_GROUP = frozenset(
    {
        FailureKind.BLOCKED,
        FailureKind.CHAT_UNKNOWN,
        FailureKind.CHAT_SHUT,
        FailureKind.NO_RIGHTS,
        FailureKind.NO_TOPICS,
    }
)


class OpenTopic(Renderer):
    """Opens a topic; whoever could say nothing in it tries again after that.

    "Not modified" says that it is there, and open. Without a concern it is the general topic.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the call; None when there is no such topic (any more) in a group of ours."""
        group, concern = unit.store.group.current(), item.notice.concern
        if group is None or group.state == "halted":
            return None
        if concern is None:
            return Call("reopenGeneralForumTopic", {"chat_id": group.chat})
        if not unit.store.concerns.kept(ConcernId(concern)):
            return None
        thread = unit.store.concerns.placement(ConcernId(concern)).thread
        if thread is None:
            return None
        return Call("reopenForumTopic", {"chat_id": group.chat, "message_thread_id": thread})

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Make a topic anew that is not there either way. Anything else, others find out."""
        if not unit.store.group.is_ours(call.chat):
            return Verdict.DONE
        if failure.kind is FailureKind.MIGRATED and failure.migrate_to:
            card_delivery.group_migrated(unit, failure.migrate_to)
        elif failure.kind is FailureKind.TOPIC_GONE and item.notice.concern is not None:
            card_delivery.topic_gone(unit, item.notice.concern)
        elif failure.kind in _ABOUT_THE_GROUP:
            group_presence.ask(unit)
        return Verdict.DONE
