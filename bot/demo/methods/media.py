"""Photos and documents, out and in."""

from collections.abc import Callable

from bot.demo.calls import Call, Upload
from bot.demo.files import StoredFile, picture_size
from bot.demo.markup import read_markup
from bot.demo.methods.messages import read_caption, send
from bot.demo.methods.reach import write_in
from bot.demo.model import Json
from bot.demo.refusals import (
    DOCUMENT_MISSING,
    FILE_EMPTY,
    FILE_NOT_FOUND,
    PHOTO_MISSING,
    Reason,
    Refusal,
)
from bot.demo.town import Town


def photo_content(stored: StoredFile) -> Json:
    """Build what a message shows of a photo; the town keeps one size of each."""
    width, height = picture_size(stored.content)
    return {"photo": [{**stored.reference(), "width": width, "height": height}]}


def document_content(stored: StoredFile) -> Json:
    """Build what a message shows of a document."""
    about = {"file_name": stored.name, "mime_type": stored.content_type}
    return {"document": {**stored.reference(), **about}}


def send_photo(town: Town, call: Call) -> Json:
    """Send a photo, uploaded or by file_id."""
    stored = _file(town, call, "photo", "photos", PHOTO_MISSING)
    return _send_file(town, call, photo_content(stored))


def send_document(town: Town, call: Call) -> Json:
    """Send a document, uploaded or by file_id."""
    stored = _file(town, call, "document", "documents", DOCUMENT_MISSING)
    return _send_file(town, call, document_content(stored))


def _send_file(town: Town, call: Call, content: Json) -> Json:
    content |= read_caption(call)
    markup = read_markup(call.structure("reply_markup"))
    return send(town, call, write_in(town, call), content, markup)


def _file(town: Town, call: Call, field: str, folder: str, missing: Reason) -> StoredFile:
    upload = _upload(call, field)
    if upload is not None:
        if not upload.content:
            raise Refusal(FILE_EMPTY)
        return town.files.keep(folder, upload.name, upload.content, upload.content_type)
    named = call.word(field)
    if named is None:
        raise Refusal(missing)
    stored = town.files.by_id(named)
    if stored is None:
        raise Refusal(FILE_NOT_FOUND)
    return stored


def _upload(call: Call, field: str) -> Upload | None:
    named = call.word(field) or ""
    return call.files.get(named.removeprefix("attach://") if "://" in named else field)


def get_file(town: Town, call: Call) -> Json:
    """Say where a file can be fetched: /file/bot<token>/<file_path>."""
    stored = town.files.by_id(call.word("file_id") or "")
    if stored is None:
        raise Refusal(FILE_NOT_FOUND)
    return {**stored.reference(), "file_path": stored.path}


METHODS: dict[str, Callable[[Town, Call], object]] = {
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "getFile": get_file,
}
