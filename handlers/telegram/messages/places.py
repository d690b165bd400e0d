"""Where something happens, and what that says of how a group is set."""

from dataclasses import replace

from telegram import Chat, Message

from domain.identifiers import ChatId, ThreadId
from handlers.telegram.happenings import ChatPlace
from handlers.telegram.messages import words


def of_message(message: Message) -> ChatPlace:
    """Give where a message stands. Who writes as a channel can do so in a linked group alone."""
    place = of_chat(message.chat, message.message_thread_id if message.is_topic_message else None)
    sender = message.sender_chat
    as_channel = sender is not None and sender.type == Chat.CHANNEL
    linked = not place.private and (as_channel or bool(message.is_automatic_forward))
    return replace(place, linked=linked)


def of_chat(chat: Chat, thread: int | None = None) -> ChatPlace:
    """Give a chat, and the topic in it, as a place; `public` when it has an address."""
    return ChatPlace(
        ChatId(chat.id),
        private=chat.type == Chat.PRIVATE,
        title=words.whole(chat.title or ""),
        public=bool(chat.username),
        supergroup=chat.type == Chat.SUPERGROUP,
        forum=bool(chat.is_forum),
        thread=ThreadId(thread) if thread is not None else None,
    )
