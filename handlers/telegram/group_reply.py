"""GROUP_REPLY: a fixed text in the officials' group, or in the topic of one concern."""

from handlers.concerns.topics import html
from handlers.telegram import wording
from handlers.telegram.calls import Call
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
        facts = {name: fact for name, fact in item.notice.detail.items() if name != "text"}
        tongue = unit.house.network.languages[0]
        params = html(group.chat, wording.say(tongue, item.notice.detail["text"], **facts))
        if item.notice.concern is not None:
            thread = unit.store.concerns.placement(item.notice.concern).thread
            if thread is not None:
                params["message_thread_id"] = thread
        return Call("sendMessage", params)
