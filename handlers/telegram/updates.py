"""Hears what happened: Telegram's update in, one of our eight happenings out.

The only module where python-telegram-bot parses. What it cannot parse, and what we do not know
at all, is `Unheard`; what we know and need not act on is None.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from telegram import (
    Chat,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
    User,
)

from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, MessageId, ThreadId
from handlers.telegram.happenings import (
    BotMoved,
    Document,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Place,
    Pressed,
    Said,
    SentFile,
    SentOther,
    Speaker,
)

KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
"""The kinds of update we ask Telegram for (`allowed_updates`)."""

_ANONYMOUS_ADMIN, _AS_CHANNEL, _TELEGRAM = 1087968824, 136817688, 777000
_HIDDEN = frozenset({_ANONYMOUS_ADMIN, _AS_CHANNEL, _TELEGRAM})
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_AWAY = frozenset({ChatMember.LEFT, ChatMember.BANNED})


class Unheard(Exception):  # noqa: N818 - it says what happened to the update
    """Nobody can make sense of this update."""


def hear(raw: bytes, username: str) -> Happening | None:
    """Read one update (Telegram's JSON); `username` is the bot's own, for `/command@bot`.

    Raises Unheard, without the reason: its text could quote what people wrote.
    """
    try:
        update = json.loads(raw)
        if "callback_query" in update:
            return _pressed(update["callback_query"])
        return _happening(Update.de_json(update, None), username)
    except Unheard:
        raise
    except Exception:  # noqa: BLE001 - a parser may stumble over anything in any way
        raise Unheard from None


def _happening(update: Update, username: str) -> Happening | None:
    if update.message is not None:
        return _message(update.message, username)
    if update.edited_message is not None:
        return _changed(update.edited_message)
    if update.my_chat_member is not None:
        return _bot_moved(update.my_chat_member)
    if update.chat_member is not None:
        return _member_moved(update.chat_member)
    raise Unheard


def _message(message: Message, username: str) -> Happening | None:
    place = _place_of(message)
    if message.migrate_to_chat_id is not None:
        return Migrated(place, ChatId(message.migrate_to_chat_id))
    speaker = _author(message)
    if speaker is None:
        return None
    number = MessageId(message.message_id)
    if place.private and (message.photo or message.voice):
        return _file(message, speaker, place)
    if message.text is None:
        document = _document(message) if place.private else None
        sent = SentOther(speaker, place, number, _reply_to(message), document)
        return sent if message.effective_attachment else None
    return _said(message, Said(speaker, place, number, _words(message.text)), username)


def _file(message: Message, speaker: Speaker, place: Place) -> SentFile:
    """Give the photo, in the largest size Telegram has of it, or the voice message."""
    if message.voice is not None:
        medium, file_id, size = Medium.VOICE, message.voice.file_id, message.voice.file_size
    else:
        largest = max(message.photo, key=lambda each: each.width * each.height)
        medium, file_id, size = Medium.PHOTO, largest.file_id, largest.file_size
    return SentFile(
        speaker,
        place,
        MessageId(message.message_id),
        medium,
        _words(file_id),
        size or 0,
        _words(message.caption or ""),
    )


def _document(message: Message) -> Document | None:
    sent = message.document
    if sent is None:
        return None
    return Document(
        _words(sent.file_id),
        _words(sent.file_name or ""),
        _words(sent.mime_type or ""),
        sent.file_size or 0,
        _words(message.caption or ""),
    )


def _said(message: Message, said: Said, username: str) -> Said | None:
    command = _COMMAND.fullmatch(said.text)
    if command is not None and command[2] and command[2].lower() != username.lower():
        return None
    return Said(
        said.speaker,
        said.place,
        said.message,
        said.text,
        reply_to=_reply_to(message),
        command=command[1].lower() if command is not None else None,
        argument=(command[3] or "").strip() if command is not None else "",
    )


def _reply_to(message: Message) -> MessageId | None:
    """Give the message replied to; in a topic everything "replies" to the topic's beginning."""
    original = message.reply_to_message
    if original is None or original.forum_topic_created is not None:
        return None
    if message.is_topic_message and original.message_id == message.message_thread_id:
        return None
    return MessageId(original.message_id)


def _changed(message: Message) -> Edited | SentFile | None:
    speaker, place = _author(message), _place_of(message)
    if speaker is None:
        return None
    if place.private and (message.photo or message.voice):
        return replace(_file(message, speaker, place), edited=True)
    if message.text is None:
        return None
    return Edited(speaker, place, MessageId(message.message_id), _words(message.text))


def _pressed(query: Mapping[str, Any]) -> Pressed | None:
    """Read a press by its parts: the message it is on is our own, and the most to parse."""
    speaker = _speaker(User.de_json(query["from"], None))
    message, data = query.get("message"), query.get("data")
    if message is None or data is None:
        return None
    return Pressed(
        speaker,
        _place(
            Chat.de_json(message["chat"], None),
            message["message_thread_id"] if message.get("is_topic_message") else None,
        ),
        MessageId(int(message["message_id"])),
        _words(data),
        str(query["id"]),
    )


def _bot_moved(moved: ChatMemberUpdated) -> BotMoved:
    now = moved.new_chat_member
    administrator = now if isinstance(now, ChatMemberAdministrator) else None
    return BotMoved(
        _speaker(moved.from_user),
        _place(moved.chat),
        present=_present(now),
        administrator=administrator is not None,
        can_manage_topics=bool(administrator and administrator.can_manage_topics),
        can_delete_messages=bool(administrator and administrator.can_delete_messages),
    )


def _member_moved(moved: ChatMemberUpdated) -> MemberMoved:
    who = _speaker(moved.new_chat_member.user)
    return MemberMoved(
        _speaker(moved.from_user),
        _place(moved.chat),
        account=who.account,
        name=who.name,
        present=_present(moved.new_chat_member),
    )


def _present(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in _AWAY


def _place_of(message: Message) -> Place:
    return _place(message.chat, message.message_thread_id if message.is_topic_message else None)


def _place(chat: Chat, thread: int | None = None) -> Place:
    return Place(
        ChatId(chat.id),
        private=chat.type == Chat.PRIVATE,
        title=_words(chat.title or ""),
        public=bool(chat.username),
        supergroup=chat.type == Chat.SUPERGROUP,
        forum=bool(chat.is_forum),
        thread=ThreadId(thread) if thread is not None else None,
    )


def _author(message: Message) -> Speaker | None:
    """Give who wrote; None for other bots, and for Telegram's own service accounts in private."""
    user = message.from_user
    if user is None:
        return None
    hidden = user.id in _HIDDEN or message.sender_chat is not None
    if user.is_bot and not hidden:
        return None
    return _speaker(user, hidden=hidden)


def _speaker(user: User, *, hidden: bool = False) -> Speaker:
    return Speaker(
        AccountId(user.id),
        _words(user.first_name),
        user.language_code,
        hidden,
        _words(user.last_name or ""),
    )


def _words(text: str) -> str:
    """Replace halves of characters, which JSON can carry and no file or database can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
