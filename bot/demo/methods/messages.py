"""Sending, editing and deleting messages."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall
from bot.demo.entities import read_text, utf16_length
from bot.demo.markup import read_markup
from bot.demo.methods.reach import enter_chat, topic_and_reply, write_in
from bot.demo.model import Chat, Json, Message
from bot.demo.refusals import (
    CAPTION_TOO_LONG,
    MESSAGE_ID_MISSING,
    MESSAGE_IDS_MISSING,
    MESSAGE_NOT_DELETABLE,
    MESSAGE_NOT_EDITABLE,
    MESSAGE_SAME,
    MESSAGE_TO_DELETE_MISSING,
    MESSAGE_TO_EDIT_MISSING,
    MESSAGE_TOO_OLD_TO_DELETE,
    MESSAGE_WITHOUT_TEXT,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    TOO_MANY_MESSAGE_IDS,
    ApiRefusal,
    Reason,
)
from bot.demo.town import BOT_ID, Town

TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024
DELETE_SECONDS = 48 * 3600
MOST_AT_ONCE = 100
_SAID = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "audio",
    "document",
)


def send_message(town: Town, call: ReceivedCall) -> Json:
    """Send a text, at most 4,096 UTF-16 code units after its marks are read."""
    content = _text(call)
    markup = read_markup(call.structure("reply_markup"))
    chat = write_in(town, call)
    return send(town, call, chat, content, markup)


def send(town: Town, call: ReceivedCall, chat: Chat, content: Json, markup: Json | None) -> Json:
    """Put the bot's message in a chat it may write to, and show it."""
    topic, reply_to = topic_and_reply(chat, call)
    message = town.post(
        chat,
        town.bot,
        content,
        topic=topic,
        reply_to=reply_to,
        markup=markup,
        protected=call.flag("protect_content"),
    )
    return message.body


def _text(call: ReceivedCall) -> Json:
    text, entities = _marked(call, "text", "entities")
    if not text:
        raise ApiRefusal(TEXT_EMPTY)
    return _within({"text": text, "entities": entities}, text, TEXT_LENGTH, TEXT_TOO_LONG)


def read_caption(call: ReceivedCall) -> Json:
    """Read a caption, at most 1,024 UTF-16 code units; an empty one is none."""
    text, entities = _marked(call, "caption", "caption_entities")
    if not text:
        return {}
    content = {"caption": text, "caption_entities": entities}
    return _within(content, text, CAPTION_LENGTH, CAPTION_TOO_LONG)


def _marked(call: ReceivedCall, text: str, entities: str) -> tuple[str, list[Json]]:
    parse_mode = call.word("parse_mode")
    given = None if parse_mode else call.structure(entities)
    return read_text(call.word(text) or "", parse_mode, given)


def _within(content: Json, text: str, most: int, refusal: Reason) -> Json:
    if utf16_length(text) > most:
        raise ApiRefusal(refusal)
    return {key: value for key, value in content.items() if value}


def own_message(town: Town, call: ReceivedCall) -> tuple[Chat, Message]:
    """Find the message of the bot that is to be edited."""
    if not call.number("message_id"):
        raise ApiRefusal(MESSAGE_ID_MISSING)
    chat = enter_chat(town, call)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise ApiRefusal(MESSAGE_TO_EDIT_MISSING)
    # Only an inline keyboard can be changed afterwards, and only under one's own message.
    locked = message.markup is not None and "inline_keyboard" not in message.markup
    if message.author != BOT_ID or message.service or locked:
        raise ApiRefusal(MESSAGE_NOT_EDITABLE)
    return chat, message


def edit_message_text(town: Town, call: ReceivedCall) -> Json:
    """Give a message of the bot another text; without `reply_markup` its buttons go."""
    content = _text(call)
    markup = read_markup(call.structure("reply_markup"), inline_only=True)
    chat, message = own_message(town, call)
    write_in(town, call)
    if "text" not in message.body:
        raise ApiRefusal(MESSAGE_WITHOUT_TEXT)
    return edit(town, chat, message, content, markup)


def edit_message_reply_markup(town: Town, call: ReceivedCall) -> Json:
    """Give a message of the bot other buttons, or none."""
    markup = read_markup(call.structure("reply_markup"), inline_only=True)
    chat, message = own_message(town, call)
    write_in(town, call)
    kept: Json = {key: message.body[key] for key in _SAID if key in message.body}
    return edit(town, chat, message, kept, markup)


def edit(town: Town, chat: Chat, message: Message, content: Json, markup: Json | None) -> Json:
    """Put other content and buttons in a message; refused when nothing would change."""
    old = message.body
    same = all(old.get(key) == content.get(key) for key in _SAID)
    if same and message.markup == markup:
        raise ApiRefusal(MESSAGE_SAME)
    body = {k: v for k, v in old.items() if k not in {*_SAID, "reply_markup"}}
    body["edit_date"] = int(town.clock.now())
    body.update(content)
    if markup is not None:
        body["reply_markup"] = markup
    message.markup = markup
    town.replace(chat, message, body)
    return body


def delete_message(town: Town, call: ReceivedCall) -> bool:
    """Delete one message, at most 48 hours old; in a private chat also a person's."""
    if not call.number("message_id"):
        raise ApiRefusal(MESSAGE_ID_MISSING)
    chat = enter_chat(town, call)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise ApiRefusal(MESSAGE_TO_DELETE_MISSING)
    if (reason := _undeletable(town, chat, message)) is not None:
        raise ApiRefusal(reason)
    town.remove(chat, message)
    return True


def delete_messages(town: Town, call: ReceivedCall) -> bool:
    """Delete up to a hundred messages; those that are gone are passed over.

    When one of them may not go, none of them goes.
    """
    given = call.structure("message_ids")
    if not isinstance(given, list) or not given:
        raise ApiRefusal(MESSAGE_IDS_MISSING)
    if len(given) > MOST_AT_ONCE:
        raise ApiRefusal(TOO_MANY_MESSAGE_IDS)
    chat = enter_chat(town, call)
    there = [chat.messages[number] for number in dict.fromkeys(given) if number in chat.messages]
    for message in there:
        if (reason := _undeletable(town, chat, message)) is not None:
            raise ApiRefusal(reason)
    for message in there:
        town.remove(chat, message)
    return True


def _undeletable(town: Town, chat: Chat, message: Message) -> Reason | None:
    if message.thread == message.id:  # the message that made a topic goes only with the topic
        return MESSAGE_NOT_DELETABLE
    own = chat.private or message.author == BOT_ID
    if not own and not chat.member(BOT_ID).may("can_delete_messages"):
        return MESSAGE_NOT_DELETABLE
    if town.clock.now() - message.body["date"] < DELETE_SECONDS:
        return None
    # Rights do not help a bot to delete what is old; only deleting the whole topic does.
    return MESSAGE_NOT_DELETABLE if chat.type == "supergroup" else MESSAGE_TOO_OLD_TO_DELETE


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
