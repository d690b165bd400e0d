"""The whole of somebody's chat: what is known to stand there, when all of it is to go."""

from domain.conversations.notices import RemovalDetail
from domain.identifiers import MessageId, PersonId
from domain.notices import NoticeKind
from services.conversations import clear_chat, set_aside
from services.unit import Unit


def messages_of(unit: Unit, person: PersonId) -> list[MessageId]:
    """List what stands in somebody's chat and is to go: known messages, screens, removals asked."""
    found = dict.fromkeys(unit.store.copies.in_chat_of(person))
    for conversation in set_aside.under_way(unit, person):
        found |= dict.fromkeys(clear_chat.messages_of(conversation))
        if conversation.screen is not None:
            found[conversation.screen] = None
    for outgoing in unit.store.outbox.waiting():
        notice = outgoing.notice
        if notice.kind is not NoticeKind.REMOVE or notice.person != person:
            continue
        if notice.message is not None:
            found[notice.message] = None
        found |= dict.fromkeys(notice.detail_as(RemovalDetail).messages)
    return list(found)
