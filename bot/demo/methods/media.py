"""Photos, sound and documents, out and in."""

from collections.abc import Callable

from bot.demo.calls import ReceivedCall, Upload
from bot.demo.files import StoredFile, picture_size
from bot.demo.markup import read_markup
from bot.demo.methods.messages import edit, own_message, read_caption, send
from bot.demo.methods.reach import write_in
from bot.demo.model import Json, Message
from bot.demo.refusals import (
    DOCUMENT_MISSING,
    FILE_EMPTY,
    FILE_NOT_FOUND,
    FILE_TOO_BIG,
    MEDIA_MISSING,
    MEDIA_NOT_EDITABLE,
    MEDIA_UNREADABLE,
    MESSAGE_WITHOUT_CAPTION,
    PHOTO_MISSING,
    VOICE_MISSING,
    ApiRefusal,
    Reason,
)
from bot.demo.town import Town

MOST_DOWNLOADED = 20 * 1024 * 1024
_FOLDERS = {"photo": "photos", "audio": "music", "document": "documents"}


def photo_content(stored: StoredFile) -> Json:
    """Build what a message shows of a photo; the town keeps one size of each."""
    width, height = picture_size(stored.content)
    return {"photo": [{**stored.reference(), "width": width, "height": height}]}


def document_content(stored: StoredFile) -> Json:
    """Build what a message shows of a document."""
    about = {"file_name": stored.name, "mime_type": stored.content_type}
    return {"document": {**stored.reference(), **about}}


def sound_content(stored: StoredFile, kind: str, seconds: int = 0) -> Json:
    """Build what a message shows of an audio file or (kind) a voice message."""
    about = {"duration": seconds, "mime_type": stored.content_type}
    return {kind: {**stored.reference(), **about}}


def send_photo(town: Town, call: ReceivedCall) -> Json:
    """Send a photo, uploaded or by file_id."""
    stored = _file(town, call, "photo", "photos", PHOTO_MISSING)
    return _send_file(town, call, photo_content(stored))


def send_document(town: Town, call: ReceivedCall) -> Json:
    """Send a document, uploaded or by file_id."""
    stored = _file(town, call, "document", "documents", DOCUMENT_MISSING)
    return _send_file(town, call, document_content(stored))


def send_voice(town: Town, call: ReceivedCall) -> Json:
    """Send a voice message, uploaded or by file_id."""
    stored = _file(town, call, "voice", "voice", VOICE_MISSING)
    return _send_file(town, call, sound_content(stored, "voice"))


def _send_file(town: Town, call: ReceivedCall, content: Json) -> Json:
    content |= read_caption(call)
    markup = read_markup(call.structure("reply_markup"))
    return send(town, call, write_in(town, call), content, markup)


def _file(town: Town, call: ReceivedCall, field: str, folder: str, missing: Reason) -> StoredFile:
    upload = _upload(call, field)
    if upload is not None:
        if not upload.content:
            raise ApiRefusal(FILE_EMPTY)
        return town.files.keep(folder, upload.name, upload.content, upload.content_type)
    named = call.word(field)
    if named is None:
        raise ApiRefusal(missing)
    stored = town.files.by_id(named)
    if stored is None:
        raise ApiRefusal(FILE_NOT_FOUND)
    return stored


def _upload(call: ReceivedCall, field: str) -> Upload | None:
    named = call.word(field) or ""
    return call.files.get(named.removeprefix("attach://") if "://" in named else field)


def get_file(town: Town, call: ReceivedCall) -> Json:
    """Say where a file can be fetched: /file/bot<token>/<file_path>."""
    stored = town.files.by_id(call.word("file_id") or "")
    if stored is None:
        raise ApiRefusal(FILE_NOT_FOUND)
    if stored.size > MOST_DOWNLOADED:
        raise ApiRefusal(FILE_TOO_BIG)
    return {**stored.reference(), "file_path": stored.path}


def edit_message_media(town: Town, call: ReceivedCall) -> Json:
    """Put a photo, audio file or document in a message of the bot, also in place of a text."""
    given = call.structure("media")
    if not isinstance(given, dict):
        raise ApiRefusal(MEDIA_MISSING)
    kind = given.get("type")
    if kind not in _FOLDERS:
        raise ApiRefusal(MEDIA_UNREADABLE)
    markup = read_markup(call.structure("reply_markup"), inline_only=True)
    chat, message = own_message(town, call)
    write_in(town, call)
    if "text" not in message.body and not _holds_file(message):
        raise ApiRefusal(MEDIA_NOT_EDITABLE)
    media = ReceivedCall(call.method, given, call.files)
    stored = _file(town, media, "media", _FOLDERS[kind], MEDIA_MISSING)
    if kind == "photo":
        content = photo_content(stored)
    elif kind == "audio":
        content = sound_content(stored, "audio")
    else:
        content = document_content(stored)
    return edit(town, chat, message, content | read_caption(media), markup)


def edit_message_caption(town: Town, call: ReceivedCall) -> Json:
    """Give a photo, audio file or document other words; without `caption` they go, as buttons do.

    A place has no words of its own, and neither has a text.
    """
    markup = read_markup(call.structure("reply_markup"), inline_only=True)
    caption = read_caption(call)
    chat, message = own_message(town, call)
    write_in(town, call)
    if not _holds_file(message):
        raise ApiRefusal(MESSAGE_WITHOUT_CAPTION)
    kept: Json = {kind: message.body[kind] for kind in _FOLDERS if kind in message.body}
    return edit(town, chat, message, kept | caption, markup)


def _holds_file(message: Message) -> bool:
    return any(kind in message.body for kind in _FOLDERS)


METHODS: dict[str, Callable[[Town, ReceivedCall], object]] = {
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "editMessageMedia": edit_message_media,
    "editMessageCaption": edit_message_caption,
    "getFile": get_file,
}
