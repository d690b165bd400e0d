"""GROUP_REPLY: a fixed text in the officials' group, or in the topic of one concern."""

from config import wording
from domain.conversations.notices import ReplyDetail
from handlers.telegram.calls import Call
from handlers.telegram.group_message import html
from handlers.telegram.rendering import Hold, Renderer
from services.unit import Unit
from storage.records import Outgoing


class GroupReply(Renderer):
    """Says one sentence to the officials; waits while there is no group to say it in."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message. Raises Hold while no group is bound or it is halted."""
        group = unit.store.group.current()
        if group is None or group.state == "halted":
            raise Hold
        detail = item.notice.detail_as(ReplyDetail)
        tongue = unit.municipality.network.languages[0]
        params = html(group.chat, wording.say(tongue, detail.text, **detail.facts))
        if item.notice.concern is not None:
            thread = unit.store.concerns.placement(item.notice.concern).thread
            if thread is not None:
                params["message_thread_id"] = thread
        return Call("sendMessage", params)
