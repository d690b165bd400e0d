"""What people send that is not text: their own file, or a sample the town makes for them."""

import secrets
from dataclasses import dataclass

from bot.demo.files import plain_picture, plain_sound
from bot.demo.methods.media import document_content, photo_content, sound_content
from bot.demo.model import Json
from bot.demo.paper import plain_paper
from bot.demo.town import Town, TownError

_SECONDS = 4
_OWN = ("photo", "voice", "document")


@dataclass(frozen=True, slots=True)
class Own:
    """What somebody sends instead of the town's sample: bytes of any kind at all.

    `size` is what Telegram says of it, true or not; a document has a name and a type, which
    are what its sender says they are. `made` is anything else as it stands in the message.
    """

    content: bytes | None = None
    size: int | None = None
    name: str | None = None
    mime: str | None = None
    made: Json | None = None


def attachment(town: Town, kind: str, caption: str | None, own: Own) -> Json:
    """Make something other than text, for a person to send."""
    if own.made is not None:
        content: Json = {kind: own.made}
    elif kind in _OWN:
        content = _file(town, kind, own)
    elif kind in _MADE:
        content = {kind: _MADE[kind] | _reference(kind)}
    else:
        raise TownError(f"kind must be one of {', '.join([*_OWN, *sorted(_MADE)])}")
    return content | {"caption": caption} if caption else content


def _file(town: Town, kind: str, own: Own) -> Json:
    given, size = own.content, own.size
    if kind == "photo":
        picture = plain_picture() if given is None else given
        return photo_content(town.files.keep("photos", "photo.png", picture, "image/png", size))
    if kind == "voice":
        sound = plain_sound(_SECONDS) if given is None else given
        kept = town.files.keep("voice", "voice.oga", sound, "audio/ogg", size)
        return sound_content(kept, "voice", _SECONDS)
    paper = plain_paper("Verslag van de bijeenkomst") if given is None else given
    name, mime = own.name or "verslag.pdf", own.mime or "application/pdf"
    return document_content(town.files.keep("documents", name, paper, mime, size))


def _reference(kind: str) -> Json:
    if kind in {"location", "contact"}:
        return {}
    if kind == "poll":
        return {"id": str(secrets.randbits(60))}
    return {"file_id": secrets.token_urlsafe(24), "file_unique_id": secrets.token_urlsafe(8)}


_MADE: dict[str, Json] = {
    "sticker": {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "👍",
    },
    "video_note": {"length": 240, "duration": 4, "file_size": 90000},
    "location": {"latitude": 52.0907, "longitude": 5.1214},
    "contact": {"phone_number": "+31600000000", "first_name": "Buur"},
    "poll": {
        "question": "Koffie of thee?",
        "options": [
            {"text": "Koffie", "voter_count": 0, "persistent_id": "1"},
            {"text": "Thee", "voter_count": 0, "persistent_id": "2"},
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    },
}
