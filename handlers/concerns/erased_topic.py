"""ERASE_TOPIC: the topic of an erased concern goes, with every message in it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.identifiers import ChatId
from domain.notices import Notice, NoticeKind, Priority
from handlers.telegram.calls import Call, Failure, FailureKind
from handlers.telegram.rendering import Hold, Renderer, Verdict
from services.concerns import card_delivery as delivery
from services.unit import Unit
from storage.records import Outgoing

_TRY_AGAIN = timedelta(hours=1)
_GONE = frozenset({FailureKind.TOPIC_GONE, FailureKind.MESSAGE_GONE})


class EraseTopic(Renderer):
    """Deletes a topic, and tries again every hour while the right to do so is missing.

    The coordinators hear that once. In a group that is not ours any more, people must do it.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the deletion. Raises Hold until it is time to try again."""
        detail = item.notice.detail
        if "after" in detail and unit.now < datetime.fromisoformat(detail["after"]):
            raise Hold
        topic = {"chat_id": int(detail["chat"]), "message_thread_id": int(detail["thread"])}
        return Call("deleteForumTopic", topic)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Take a topic that is not there as deleted; anything else is tried again or told."""
        if failure.kind in _GONE:
            return Verdict.DONE
        detail = item.notice.detail
        ours = unit.store.group.is_ours(call.chat)
        if failure.kind is FailureKind.MIGRATED and failure.migrate_to and ours:
            delivery.group_migrated(unit, failure.migrate_to)
        if "after" not in detail or not ours:
            _tell_coordinators(unit, call.chat, detail["reference"])
        if ours:
            after = (unit.now + _TRY_AGAIN).isoformat()
            unit.tell(replace(item.notice, detail={**detail, "after": after}))
        return Verdict.DONE


def _tell_coordinators(unit: Unit, chat: ChatId, reference: str) -> None:
    """Say what is missing: a right, or the bot itself where the topic stands."""
    text = "stuck" if unit.store.group.is_ours(chat) else "left"
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.REPLY,
                Priority.CONCERN,
                person=coordinator.id,
                detail={"text": f"erasing-topic-{text}", "reference": reference},
            )
        )
