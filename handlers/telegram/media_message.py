"""A photo or voice message as it is shown to the officials, in a message that will disappear."""

from typing import Any

from config import wording
from domain.concerns.concern import Concern
from domain.conversations.attachments import Medium
from domain.filing.drafts import READING_MINUTES
from domain.identifiers import ChatId, MessageId
from handlers.telegram import language
from handlers.telegram.calls import Call
from services.unit import Unit

_SHOWN_AS = {Medium.PHOTO: "photo", Medium.VOICE: "audio"}
"""Telegram can put no voice message in place of a text; as audio it sounds the same."""

_ENDING = {Medium.PHOTO: "jpg", Medium.VOICE: "ogg"}


def is_there(unit: Unit, concern: Concern, attachment_id: str) -> bool:
    """Tell whether this attachment is (still) kept with the concern."""
    return attachment_id in dict(unit.store.attachments.of(concern.id))


def shown_in(
    unit: Unit, concern: Concern, chat: ChatId, message: MessageId, attachment_id: str
) -> Call:
    """Give the call that puts an attachment in a message of ours. The reading was journaled."""
    medium = dict(unit.store.attachments.of(concern.id))[attachment_id]
    caption = wording.say(
        language.of_group(unit),
        f"card-attachment-{medium}",
        reference=concern.reference,
        minutes=READING_MINUTES,
    )
    content = unit.store.attachments.content(concern.id, attachment_id)
    name = f"{concern.reference}.{_ENDING[medium]}"
    return put_in(chat, message, _SHOWN_AS[medium], caption, (name, content))


def put_in(
    chat: ChatId, message: MessageId, shown_as: str, caption: str, file: tuple[str, bytes]
) -> Call:
    """Give the call that puts a file (name, content) with a caption (HTML) in a message."""
    media: dict[str, Any] = {
        "type": shown_as,
        "media": "attach://content",
        "caption": caption,
        "parse_mode": "HTML",
    }
    params = {"chat_id": chat, "message_id": message, "media": media}
    return Call("editMessageMedia", params, {"content": file})
