"""What people do on their phones: say, send, edit, delete, tap, open a link, block the bot."""

import re

from bot.demo.entities import commands_in
from bot.demo.markup import data_of
from bot.demo.membership import SUPERGROUP_BASE
from bot.demo.model import (
    ANONYMOUS_ADMIN,
    CHANNEL_WRITER,
    Chat,
    ChatMember,
    ForumTopic,
    Json,
    Message,
    TownPerson,
)
from bot.demo.town import BOT_ID, Tap, Town, TownError

# Telegram's apps cut what is longer into several messages.
TYPED_LENGTH = 4096
_WITH_WORDS_BELOW = frozenset({"animation", "audio", "document", "photo", "video", "voice"})
_WORDS = frozenset({"caption", "caption_entities", "entities", "text"})
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def _place(
    person: TownPerson, chat: Chat, thread: int | None, as_: str | None
) -> ForumTopic | None:
    """Check that a person can write here; give the topic they write in."""
    if person.deactivated:
        raise TownError("this account was deactivated")
    if not chat.private:
        return _place_in_group(person, chat, thread, as_)
    if chat.id != person.id:
        raise TownError("this is somebody else's chat")
    if person.blocked:
        raise TownError("this person blocked the bot")
    if thread:
        raise TownError("a private chat has no topics")
    person.started = True
    return None


def _place_in_group(
    person: TownPerson, chat: Chat, thread: int | None, as_: str | None
) -> ForumTopic | None:
    place = chat.member(person.id)
    if not place.present and as_ != "channel":
        raise TownError("this person is not in the group")
    if as_ == "anonymous_admin" and not place.manages:
        raise TownError("only an administrator can write anonymously")
    if not thread:
        return None
    topic = chat.topics.get(thread)
    if topic is None:
        raise TownError(f"there is no topic {thread}", 404)
    if topic.closed and not place.may("can_manage_topics"):
        raise TownError("this topic is closed")
    return topic


def _behind(person: TownPerson, chat: Chat, as_: str | None) -> tuple[Json, Json] | None:
    if as_ is None:
        return None
    if chat.private or as_ not in {"anonymous_admin", "channel"}:
        raise TownError("one writes as anonymous_admin or channel, in a group")
    if as_ == "anonymous_admin":
        return ANONYMOUS_ADMIN, chat.face
    channel = {
        "id": SUPERGROUP_BASE - 9_000_000_000 - person.id,
        "title": f"{person.first_name}'s channel",
        "type": "channel",
    }
    return CHANNEL_WRITER, channel


def write(
    town: Town,
    person: TownPerson,
    chat: Chat,
    content: Json,
    *,
    thread: int | None = None,
    reply_to: int | None = None,
    as_: str | None = None,
) -> Message:
    """Put a person's message in a chat and in front of the bot, if it may see it."""
    answered = chat.messages.get(reply_to) if reply_to else None
    if reply_to and answered is None:
        raise TownError(f"there is no message {reply_to}", 404)
    if not thread and answered is not None:
        thread = answered.thread
    topic = _place(person, chat, thread, as_)
    message = town.post(
        chat,
        person,
        content,
        topic=topic,
        reply_to=answered,
        behind=_behind(person, chat, as_),
    )
    town.tell_bot(chat, message)
    return message


def say(
    town: Town,
    person: TownPerson,
    chat: Chat,
    text: str,
    *,
    thread: int | None = None,
    reply_to: int | None = None,
    as_: str | None = None,
    around: Json | None = None,
) -> Message:
    """Say a text; commands in it are marked, as Telegram marks them.

    `around` is what else stands in the message: marks in the text, a quote, an origin.
    """
    content = typed(text) | (around or {})
    return write(town, person, chat, content, thread=thread, reply_to=reply_to, as_=as_)


def typed(text: str) -> Json:
    """Check what a person typed and mark the commands in it."""
    if not text.strip():
        raise TownError("there is nothing to say")
    if len(text) > TYPED_LENGTH:
        raise TownError(f"longer than {TYPED_LENGTH} characters")
    content: Json = {"text": text}
    if commands := commands_in(text):
        content["entities"] = commands
    return content


def edit(town: Town, person: TownPerson, chat: Chat, number: int, text: str) -> Message:
    """Change one's own text, or the words below a file; the bot gets an edited_message."""
    message = _message(chat, number)
    is_text = "text" in message.body
    if message.author != person.id or not (is_text or _WITH_WORDS_BELOW & message.body.keys()):
        raise TownError("only one's own words can be edited")
    body = {key: value for key, value in message.body.items() if key not in _WORDS}
    body["edit_date"] = int(town.clock.now())
    body |= typed(text) if is_text else {"caption": text}
    town.replace(chat, message, body)
    town.tell_bot(chat, message, "edited_message")
    return message


def delete(town: Town, person: TownPerson, chat: Chat, number: int) -> None:
    """Delete a message for everyone; as in Telegram the bot hears nothing of it."""
    message = _message(chat, number)
    own = chat.private or message.author == person.id
    if not own and not chat.member(person.id).may("can_delete_messages"):
        raise TownError("not this person's message")
    town.remove(chat, message)


def _message(chat: Chat, number: int) -> Message:
    if (message := chat.messages.get(number)) is None:
        raise TownError(f"there is no message {number}", 404)
    return message


def tap(
    town: Town, person: TownPerson, chat: Chat, number: int, label: str | None, data: str | None
) -> Tap:
    """Press the inline button with this label, or, with `data`, one that need not exist."""
    message = chat.messages.get(number)
    if data is None:
        button = data_of(_message(chat, number).markup, label or "")
        if button is None:
            raise TownError("there is no such button under this message", 404)
        if "callback_data" not in button:
            raise TownError("this button opens a link; the bot does not hear of it")
        data = str(button["callback_data"])
        if not chat.private and not chat.member(person.id).present:
            raise TownError("this person is not in the group")
    if person.blocked or person.deactivated:
        raise TownError("this person blocked the bot or is gone")
    tapped = town.new_tap(person.id, chat.id)
    # Of a message that is gone Telegram tells only where it stood.
    shown = message.body if message else {"chat": chat.face, "message_id": number, "date": 0}
    query: Json = {
        "id": tapped.id,
        "from": person.user,
        "message": shown,
        "chat_instance": str(chat.id),
        "data": data,
    }
    town.queue.add("callback_query", query)
    return tapped


def open_link(town: Town, person: TownPerson, payload: str) -> Message:
    """Open https://t.me/<bot>?start=<payload> and press Start."""
    if payload and not _PAYLOAD.fullmatch(payload):
        raise TownError("a payload is at most 64 of A-Z a-z 0-9 _ -")
    if person.blocked:
        block(town, person, blocked=False)
    return say(town, person, town.chat(person.id), f"/start {payload}".strip())


def block(town: Town, person: TownPerson, *, blocked: bool) -> None:
    """Block or unblock the bot; it gets a my_chat_member update."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    words = ("member", "kicked") if blocked else ("kicked", "member")
    old, new = (ChatMember(word).shown(town.bot) for word in words)
    change: Json = {
        "chat": town.chat(person.id).face,
        "from": person.user,
        "date": int(town.clock.now()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    town.queue.add("my_chat_member", change)
    town.events.tell("member", person.id, user=BOT_ID, status=words[1])
