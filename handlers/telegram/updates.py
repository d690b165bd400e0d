"""Hears what happened: Telegram's update in, one of our nine happenings out.

The only module where python-telegram-bot parses. Words are read from the JSON itself, so that a
kind of message the library does not know is heard too, or answered at least. What we do not know
at all is `Unheard`; what we know and need not act on is None.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from telegram import (
    Chat,
    ChatMemberAdministrator,
    ChatMemberUpdated,
    Message,
    Update,
    User,
)

from domain.conversations.attachments import Medium
from domain.identifiers import AccountId, ChatId, MessageId
from handlers.telegram.happenings import (
    Around,
    BotMoved,
    ChatPlace,
    Document,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Noted,
    Pressed,
    Said,
    SentFile,
    SentOther,
    Speaker,
)
from handlers.telegram.messages import buttons, kinds, moves, places, words

KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
"""The kinds of update we ask Telegram for (`allowed_updates`)."""

_ANONYMOUS_ADMIN, _AS_CHANNEL, _TELEGRAM = 1087968824, 136817688, 777000
_HIDDEN = frozenset({_ANONYMOUS_ADMIN, _AS_CHANNEL, _TELEGRAM})
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_ENVELOPE = (
    *("message_id", "date", "chat", "from"),
    *("sender_chat", "message_thread_id", "is_topic_message"),
    *("is_automatic_forward", "migrate_to_chat_id"),
)
"""What of a message says who sent it, where, and what place that is; the rest is read apart."""


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
        if "message" in update:
            return _message(*_parsed(update["message"]), username)
        if "edited_message" in update:
            return _changed(*_parsed(update["edited_message"]))
        return _happening(Update.de_json(update, None))
    except Unheard:
        raise
    except Exception:  # noqa: BLE001 - a parser may stumble over anything in any way
        raise Unheard from None


def _happening(update: Update) -> Happening | None:
    if update.my_chat_member is not None:
        return _bot_moved(update.my_chat_member)
    if update.chat_member is not None:
        return _member_moved(update.chat_member)
    raise Unheard


def _parsed(raw: dict[str, Any]) -> tuple[Message, dict[str, Any]]:
    """Parse a message; of one that cannot be parsed, who sent it and where, and its words."""
    try:
        return Message.de_json(raw, None), raw
    except Exception:  # noqa: BLE001 - a parser may stumble over anything in any way
        envelope = {name: raw[name] for name in _ENVELOPE if name in raw}
        said = {"text": text} if (text := words.of(raw)) else {kinds.UNREADABLE: True}
        moved = {name: raw[name] for name in moves.FIELDS if name in raw}
        return Message.de_json(envelope, None), envelope | said | moved


def _message(message: Message, raw: Mapping[str, Any], username: str) -> Happening | None:
    place = places.of_message(message)
    if message.migrate_to_chat_id is not None:
        return Migrated(place, ChatId(message.migrate_to_chat_id))
    speaker = _author(message)
    if not place.private and (speaker is None or kinds.is_service(raw)):
        return _noted(message, raw, speaker, place)
    if speaker is None:
        return None
    if place.private and (message.photo or message.voice):
        return _file(message, raw, speaker, place)
    text = words.of(raw)
    if text is None:
        return None if kinds.is_service(raw) else _other(message, raw, speaker, place)
    number = MessageId(message.message_id)
    answered = buttons.of_our_own(raw, username)
    known = tuple((words.whole(label), words.whole(data)) for label, data in answered)
    said = Said(speaker, place, number, words.whole(text), around=_around(raw), buttons=known)
    return _said(message, said, username) or _seen(speaker, place)


def _seen(speaker: Speaker | None, place: ChatPlace) -> Noted | None:
    """Tell of what we need not act on, in a group, who did it, and what place that is."""
    if place.private:
        return None
    known = speaker is not None and not speaker.hidden
    return Noted(place, there=((speaker.account, speaker.name),) if speaker and known else ())


def _noted(
    message: Message, raw: Mapping[str, Any], speaker: Speaker | None, place: ChatPlace
) -> Noted:
    """Tell who came and who left; of another bot that says something, that it is there."""
    came = moves.came(raw)
    if speaker is None and message.from_user is not None:
        came.append(moves.who(message.from_user.to_dict()))
    return Noted(place, tuple(came), moves.gone(raw))


def _around(raw: Mapping[str, Any]) -> Around:
    quoted = words.quoted_from_elsewhere(raw)
    return Around("forward_origin" in raw, None if quoted is None else words.whole(quoted))


def _other(
    message: Message, raw: Mapping[str, Any], speaker: Speaker, place: ChatPlace
) -> SentOther:
    return SentOther(
        speaker,
        place,
        MessageId(message.message_id),
        _reply_to(message),
        _document(message) if place.private else None,
        kinds.of(raw),
        words.whole(message.media_group_id or ""),
        words.whole(words.below(raw)) if place.private else "",
    )


def _file(message: Message, raw: Mapping[str, Any], speaker: Speaker, place: ChatPlace) -> SentFile:
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
        words.whole(file_id),
        size or 0,
        words.whole(words.below(raw)),
        album=words.whole(message.media_group_id or ""),
        around=_around(raw),
        reply_to=_reply_to(message),
    )


def _document(message: Message) -> Document | None:
    sent = message.document
    if sent is None:
        return None
    return Document(
        words.whole(sent.file_id),
        words.whole(sent.file_name or ""),
        words.whole(sent.mime_type or ""),
        sent.file_size or 0,
    )


def _said(message: Message, said: Said, username: str) -> Said | None:
    command = _COMMAND.fullmatch(said.text)
    if command is not None and command[2] and command[2].lower() != username.lower():
        return None
    return replace(
        said,
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


def _changed(message: Message, raw: Mapping[str, Any]) -> Happening | None:
    speaker, place = _author(message), places.of_message(message)
    if speaker is None:
        return None if place.private else _noted(message, {}, None, place)
    if place.private and (message.photo or message.voice):
        return replace(_file(message, raw, speaker, place), edited=True)
    if (text := words.of(raw)) is not None:
        number = MessageId(message.message_id)
        return Edited(speaker, place, number, words.whole(text), _around(raw))
    if not place.private or kinds.is_service(raw):
        return _seen(speaker, place)
    return replace(_other(message, raw, speaker, place), edited=True)


def _pressed(query: Mapping[str, Any]) -> Pressed | None:
    """Read a press by its parts: the message it is on is our own, and the most to parse."""
    speaker = _speaker(User.de_json(query["from"], None))
    message, data = query.get("message"), query.get("data")
    if message is None or data is None:
        return None
    return Pressed(
        speaker,
        places.of_chat(
            Chat.de_json(message["chat"], None),
            message["message_thread_id"] if message.get("is_topic_message") else None,
        ),
        MessageId(int(message["message_id"])),
        words.whole(data),
        str(query["id"]),
    )


def _bot_moved(moved: ChatMemberUpdated) -> BotMoved:
    now = moved.new_chat_member
    administrator = now if isinstance(now, ChatMemberAdministrator) else None
    return BotMoved(
        _speaker(moved.from_user),
        places.of_chat(moved.chat),
        present=moves.present(now),
        administrator=administrator is not None,
        can_manage_topics=bool(administrator and administrator.can_manage_topics),
        can_delete_messages=bool(administrator and administrator.can_delete_messages),
    )


def _member_moved(moved: ChatMemberUpdated) -> MemberMoved:
    who = _speaker(moved.new_chat_member.user)
    return MemberMoved(
        _speaker(moved.from_user),
        places.of_chat(moved.chat),
        account=who.account,
        name=who.name,
        present=moves.present(moved.new_chat_member),
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
    hidden = hidden or user.id in _HIDDEN
    return Speaker(
        AccountId(user.id),
        words.whole(user.first_name or ""),
        user.language_code,
        hidden,
        words.whole(user.last_name or ""),
    )
