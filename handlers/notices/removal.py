"""REMOVE: take a message away again."""

from domain.identifiers import ChatId
from handlers.calls import Call, Failure
from handlers.rendering import Renderer, Verdict
from services.unit import Unit
from storage.records import Outgoing


class Remove(Renderer):
    """Deletes one message, in a private chat or in the group it was shown in.

    That group may be halted: what is to disappear there disappears all the same.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the deletion; None when there is no such chat any more."""
        chat = _chat(unit, item)
        if chat is None or item.notice.message is None:
            return None
        return Call("deleteMessage", {"chat_id": chat, "message_id": item.notice.message})

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Leave it at that: the message is gone already, or Telegram will never delete it."""
        del unit, item, call, failure
        return Verdict.DONE


def _chat(unit: Unit, item: Outgoing) -> ChatId | None:
    notice = item.notice
    if notice.person is not None:
        person = unit.store.people.by_id(notice.person)
        return ChatId(person.account) if person else None
    if "chat" in notice.detail:
        return ChatId(int(notice.detail["chat"]))
    group = unit.store.group.current()
    return group.chat if group else None
