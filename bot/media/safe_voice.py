"""Lets a voice message in as it was sent, if it is one whole Ogg Opus stream and nothing else.

Sources: RFC 3533 and RFC 7845.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from bot.media.unfit import Unfit

_HEADER = struct.Struct("<4sBBqIIIB")
_FIRST, _LAST = 0x02, 0x04
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_FULL = 0xFFFFFFFF
_HEADER_PACKETS = 2
_TAGS = b"OpusTags"
_OPUS_HEAD = struct.Struct("<8sBB")
_OTHER_MAJOR_VERSION = 16  # RFC 7845, section 5.1
_MOST_CHANNELS = 2
_FINISHED_PACKET_BELOW = 255


@dataclass(frozen=True, slots=True)
class _Page:
    """One page of an Ogg file; `lacing` gives the lengths of the pieces of its packets."""

    flags: int
    serial: int
    number: int
    lacing: bytes
    body: memoryview


def safe_voice(content: bytes) -> bytes:
    """Give the voice message as it is. Raises Unfit. Slow: not on the loop.

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
    if packets <= _HEADER_PACKETS or bytes(pages[1].body[: len(_TAGS)]) != _TAGS:
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
        yield _Page(flags, serial, number, lacing, memoryview(content)[body:end])
        at = end


def _checksum(page: bytes) -> int:
    """Give Ogg's checksum: zlib's with all bits in the other order, begun at zero."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), _FULL) ^ _FULL
    return int(f"{mirrored:032b}"[::-1], 2)
