"""ERASE_TOPIC: the topic of an erased concern goes, with every message in it."""

from dataclasses import replace
from datetime import timedelta

from domain.conversations.notices import ErasedTopicDetail
from domain.identifiers import ChatId
from domain.notices import Priority
from handlers.telegram.calls import Call, Failure, FailureKind
from handlers.telegram.rendering import Hold, Renderer, Verdict
from services import telegram_copies
from services.concerns import card_delivery
from services.unit import Unit
from storage.records import Outgoing

_TRY_AGAIN = timedelta(hours=1)
_GONE = frozenset({FailureKind.TOPIC_GONE, FailureKind.MESSAGE_GONE})


class EraseTopic(Renderer):
    """Deletes a topic, and tries again every hour while the right to do so is missing.

    What we know to stand in it goes one by one meanwhile, also when Telegram says that there is no
    such topic: that may be so because topics were switched off. The coordinators hear once what
    they must do; in a group that is not ours any more, people must do all of it.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the deletion. Raises Hold until it is time to try again."""
        detail = item.notice.detail_as(ErasedTopicDetail)
        if detail.after is not None and unit.now < detail.after:
            raise Hold
        topic = {"chat_id": detail.chat, "message_thread_id": detail.thread}
        return Call("deleteForumTopic", topic)

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Take a topic that is not there as deleted; anything else is tried again or told."""
        detail = item.notice.detail_as(ErasedTopicDetail)
        ours = unit.store.group.is_ours(call.chat)
        if ours:
            telegram_copies.take_back_inside(unit, call.chat, detail.messages, detail.reference)
        if failure.kind in _GONE:
            return Verdict.DONE
        if failure.kind is FailureKind.MIGRATED and failure.migrate_to and ours:
            card_delivery.group_migrated(unit, failure.migrate_to)
        if detail.after is None or not ours:
            _tell_coordinators(unit, call.chat, detail.reference, failure)
        if ours:
            later = replace(detail, after=unit.now + _TRY_AGAIN, messages=())
            unit.tell(replace(item.notice, detail=later))
        return Verdict.DONE


def _tell_coordinators(unit: Unit, chat: ChatId, reference: str, failure: Failure) -> None:
    """Say what is missing: a right, topics, or the bot itself where the topic stands."""
    why = "stuck" if unit.store.group.is_ours(chat) else "left"
    if why == "stuck" and failure.kind is FailureKind.NO_TOPICS:
        why = "off"
    key, urgency = f"erasing-topic-{why}", Priority.CONCERN
    card_delivery.tell_coordinators(unit, key, urgency, reference=reference)
