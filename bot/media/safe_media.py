"""Makes what people send safe to keep: photos are drawn anew, voice messages looked through.

A photo that is decoded, scaled and encoded again carries nothing but its pixels: no place, no
phone, no second file behind the first. A voice message is kept as it was sent, if it is one
whole Ogg Opus stream and nothing else (RFC 3533 and RFC 7845).
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from domain.conversations.attachments import Medium

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 16_000_000
"""Looked at before anything is decoded; Telegram makes a phone's photo 6.5 million at most."""

LONGEST_SIDE = 2560
THINNEST = 20
"""Telegram takes no photo that is more than twenty times as long as it is wide."""

MOST_SCANS = 100
"""Passes over a JPEG: cameras make a dozen, and each costs time though it may add nothing."""

QUALITY = 85
_SCANNED, _SCAN = frozenset({"JPEG", "MPO"}), b"\xff\xda"
_WHITE = (255, 255, 255)

_HEADER = struct.Struct("<4sBBqIIIB")
_FIRST, _LAST = 0x02, 0x04
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_FULL = 0xFFFFFFFF
_HEADER_PACKETS = 2
_OPUS_HEAD = struct.Struct("<8sBB")
_OTHER_MAJOR_VERSION = 16  # RFC 7845, section 5.1
_MOST_CHANNELS = 2
_FINISHED_PACKET_BELOW = 255


class Unfit(Exception):  # noqa: N818 - it says what the content is
    """This is not what it says it is, or too much of it; `key` names the refusal."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def made_safe(medium: Medium, content: bytes) -> bytes:
    """Give what may be kept of a photo or voice message. Raises Unfit. Slow: not on the loop."""
    match medium:
        case Medium.PHOTO:
            return _photo(content)
        case Medium.VOICE:
            return _voice(content)


def _photo(content: bytes) -> bytes:
    """Give the photo as a new JPEG, upright, without metadata."""
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as image:
            _check_size(image)
            _check_scans(image, content)
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            fresh = _flat(ImageOps.exif_transpose(image))
        encoded = BytesIO()
        fresh.save(encoded, "JPEG", quality=QUALITY)
    except Unfit:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unfit("photo-too-many-pixels") from None
    except Exception:  # noqa: BLE001 - a decoder may stumble over anything in any way
        raise Unfit("photo-unfit") from None
    return encoded.getvalue()


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise Unfit("photo-too-many-pixels")
    if max(image.size) > THINNEST * min(image.size):
        raise Unfit("photo-unfit")


def _check_scans(image: Image.Image, content: bytes) -> None:
    if image.format in _SCANNED and content.count(_SCAN) > MOST_SCANS:
        raise Unfit("photo-unfit")


def _flat(image: Image.Image) -> Image.Image:
    """Put the pixels on a new white sheet: comments and profiles stay with the old image."""
    sheet = Image.new("RGB", image.size, _WHITE)
    if image.has_transparency_data:
        layered = image.convert("RGBA")
        sheet.paste(layered, mask=layered.getchannel("A"))
    else:
        sheet.paste(image.convert("RGB"))
    return sheet


@dataclass(frozen=True, slots=True)
class _Page:
    """One page of an Ogg file; `lacing` gives the lengths of the pieces of its packets."""

    flags: int
    serial: int
    number: int
    lacing: bytes
    body: bytes


def _voice(content: bytes) -> bytes:
    """Give the voice message as it is.

    Telegram's own apps do not always mark the last page as such, so that is not asked; but
    nothing may follow the page that is marked.
    """
    pages = list(_pages(content))
    first = pages[0] if pages else None
    if first is None or not _opens(first):
        raise Unfit("voice-unfit")
    for number, page in enumerate(pages):
        expected = _FIRST if number == 0 else 0
        if page.serial != first.serial or page.number != number or page.flags & _FIRST != expected:
            raise Unfit("voice-unfit")
        if page.flags & _LAST and number != len(pages) - 1:
            raise Unfit("voice-unfit")
    packets = sum(size < _FINISHED_PACKET_BELOW for page in pages for size in page.lacing)
    if packets <= _HEADER_PACKETS or not pages[1].body.startswith(b"OpusTags"):
        raise Unfit("voice-unfit")
    return content


def _opens(page: _Page) -> bool:
    """Tell whether this page is the head of an Opus stream, of one or two channels."""
    if len(page.lacing) != 1 or len(page.body) < _OPUS_HEAD.size:
        return False
    magic, version, channels = _OPUS_HEAD.unpack_from(page.body)
    return bool(
        magic == b"OpusHead" and version < _OTHER_MAJOR_VERSION and 1 <= channels <= _MOST_CHANNELS
    )


def _pages(content: bytes) -> Iterator[_Page]:
    """Take the file apart, every byte of it. Raises Unfit."""
    at = 0
    while at < len(content):
        if len(content) - at < _HEADER.size:
            raise Unfit("voice-unfit")
        head = _HEADER.unpack_from(content, at)
        magic, version, flags, _, serial, number, check, segments = head
        body = at + _HEADER.size + segments
        lacing = content[at + _HEADER.size : body]
        end = body + sum(lacing)
        if magic != b"OggS" or version or len(lacing) != segments or end > len(content):
            raise Unfit("voice-unfit")
        if _checksum(content[at : at + 22] + bytes(4) + content[at + 26 : end]) != check:
            raise Unfit("voice-unfit")
        yield _Page(flags, serial, number, lacing, content[body:end])
        at = end


def _checksum(page: bytes) -> int:
    """Give Ogg's checksum: zlib's with all bits in the other order, begun at zero."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), _FULL) ^ _FULL
    return int(f"{mirrored:032b}"[::-1], 2)
