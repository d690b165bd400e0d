"""GROUP_REPLY: a fixed text in the officials' group, or in the topic of one concern."""

from config import wording
from domain.conversations.notices import ReplyDetail
from handlers.telegram.at_desk import OrAtDesk, laid
from handlers.telegram.calls import Call
from handlers.telegram.group_message import html
from handlers.telegram.rendering import Hold, Renderer
from services.unit import Unit
from storage.records import Outgoing, Person


class _InGroup(Renderer):
    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        group = unit.store.group.current()
        if group is None or group.state == "halted":
            raise Hold
        params = html(group.chat, _text(item, unit.municipality.network.languages[0]))
        if item.notice.concern is not None:
            thread = unit.store.concerns.placement(item.notice.concern).thread
            if thread is not None:
                params["message_thread_id"] = thread
        return Call("sendMessage", params)


class GroupReply(OrAtDesk, _InGroup):
    """Says one sentence to the officials; waits while the bot is shut out of their group."""

    def at_desk(self, unit: Unit, item: Outgoing, reader: Person) -> Call | None:
        """Say it to one of them."""
        del unit
        return laid(_text(item, reader.language))


def _text(item: Outgoing, tongue: str) -> str:
    detail = item.notice.detail_as(ReplyDetail)
    return wording.say(tongue, detail.text, **detail.facts)
