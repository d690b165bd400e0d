"""Photos and voice messages to send: good ones, made by hand, and bad ones."""

import struct
import zlib
from io import BytesIO

from PIL import Image

SECRET = "kanarie-exif-52.0907,5.1214"
"""What a phone writes into a photo, and what nobody may find again."""

BLUE = (20, 40, 200)


def photo(
    size: tuple[int, int] = (120, 80), form: str = "JPEG", *, orientation: int | None = None
) -> bytes:
    """Draw a blue photo with a red corner, full of metadata."""
    image = Image.new("RGB", size, BLUE)
    image.paste((200, 20, 20), (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    exif[0x010E] = SECRET  # ImageDescription
    exif[0x013B] = SECRET  # Artist
    if orientation is not None:
        exif[0x0112] = orientation
    into = BytesIO()
    more = {"comment": SECRET.encode()} if form == "JPEG" else {}
    image.save(into, form, exif=exif.tobytes(), icc_profile=SECRET.encode(), **more)
    return into.getvalue()


def png(width: int, height: int, rows: bytes) -> bytes:
    """Write a grey PNG by hand; its header may promise more than its rows hold."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def bomb() -> bytes:
    """Give a small file that unfolds into 900 million pixels."""
    return png(30_000, 30_000, bytes(30_001 * 100))


def page(
    number: int,
    packets: list[bytes],
    *,
    flags: int = 0,
    serial: int = 7,
    version: int = 0,
    magic: bytes = b"OggS",
) -> bytes:
    """Write one page of an Ogg file, its checksum included."""
    lacing = b"".join(bytes([255] * (len(p) // 255) + [len(p) % 255]) for p in packets)
    head = magic + struct.pack("<BBqIII", version, flags, 960 * number, serial, number, 0)
    whole = head + bytes([len(lacing)]) + lacing + b"".join(packets)
    return whole[:22] + struct.pack("<I", checksum(whole)) + whole[26:]


def checksum(content: bytes) -> int:
    """Give Ogg's checksum, as RFC 3533 describes it."""
    register = 0
    for byte in content:
        register = register << 8 & 0xFFFFFFFF ^ _OF_A_BYTE[register >> 24 ^ byte]
    return register


def _divided(byte: int) -> int:
    """Divide one byte by the checksum's polynomial, bit by bit; gives what is left."""
    register = byte << 24
    for _ in range(8):
        register = register << 1 ^ (0x04C11DB7 if register & 0x80000000 else 0)
        register &= 0xFFFFFFFF
    return register


_OF_A_BYTE = tuple(map(_divided, range(256)))


HEAD = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 16_000, 0, 0)
TAGS = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)
SOUND = bytes(range(100)) * 3
FIRST, LAST = 2, 4


def voice(*sounds: bytes) -> bytes:
    """Record a short voice message."""
    parts = list(sounds or (SOUND, SOUND[:50]))
    return b"".join(
        [
            page(0, [HEAD], flags=FIRST),
            page(1, [TAGS]),
            *(page(2 + at, [sound]) for at, sound in enumerate(parts[:-1])),
            page(1 + len(parts), [parts[-1]], flags=LAST),
        ]
    )
