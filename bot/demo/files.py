"""Photos, sound and documents, kept in memory by the file_id Telegram would give."""

import re
import secrets
import struct
import zlib
from dataclasses import dataclass

from bot.demo.model import Json

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")
_OGG_CHECK = 0x04C11DB7
_PNG_HEADER = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file's bytes and where /file/bot<token>/ serves them."""

    file_id: str
    unique_id: str
    path: str
    name: str
    content: bytes
    content_type: str
    claimed: int | None = None

    @property
    def size(self) -> int:
        """How big Telegram says it is, in bytes; a test may let it lie."""
        return len(self.content) if self.claimed is None else self.claimed

    def reference(self) -> Json:
        """Build the fields with which every kind of file is pointed at."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }


class Files:
    """All files sent in the town."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def keep(
        self,
        folder: str,
        name: str,
        content: bytes,
        content_type: str,
        claimed: int | None = None,
    ) -> StoredFile:
        """Store a file and give it an id."""
        ending = _ENDING.search(name)
        file_id = secrets.token_urlsafe(24)
        stored = StoredFile(
            file_id=file_id,
            unique_id=secrets.token_urlsafe(8),
            path=f"{folder}/file_{len(self._by_id)}{ending[0] if ending else ''}",
            name=name,
            content=content,
            content_type=content_type,
            claimed=claimed,
        )
        self._by_id[file_id] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """Give a file by its id."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """Give a file by the path getFile told."""
        return next((stored for stored in self._by_id.values() if stored.path == path), None)

    def forget(self) -> None:
        """Drop all files."""
        self._by_id.clear()


def picture_size(content: bytes) -> tuple[int, int]:
    """Give width and height of a PNG; other pictures count as 800 by 600."""
    if content.startswith(_PNG_HEADER):
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return 800, 600


def plain_picture(size: int = 32) -> bytes:
    """Draw a small grey PNG, for people who send a photo in the town."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\xb4" * size) * size)
    return _PNG_HEADER + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def plain_sound(seconds: int = 4) -> bytes:
    """Record silence as Ogg Opus, for people who send a voice message in the town."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"demo" + struct.pack("<I", 0)
    silence = b"\xf8\xff\xfe"  # 20 milliseconds
    pages = [_page(0, [head], 0x02, 0), _page(1, [tags], 0, 0)]
    for second in range(1, seconds + 1):
        mark = 0x04 if second == seconds else 0
        pages.append(_page(second + 1, [silence] * 50, mark, 48_000 * second))
    return b"".join(pages)


def _page(number: int, packets: list[bytes], mark: int, position: int) -> bytes:
    """Write a page of an Ogg file of one stream; each packet is shorter than 255 bytes."""
    lengths = bytes(len(packet) for packet in packets)
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, mark, position, 1, number, 0, len(lengths))
    page = head + lengths + b"".join(packets)
    register = 0
    for byte in page:
        register ^= byte << 24
        for _ in range(8):
            register = register << 1 ^ (_OGG_CHECK if register & 0x80000000 else 0)
            register &= 0xFFFFFFFF
    return page[:22] + struct.pack("<I", register) + page[26:]
