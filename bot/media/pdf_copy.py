"""What of a PDF goes along: copied under numbers of our own, as it is packed, without notes."""

import zlib
from collections import deque
from io import BytesIO
from typing import Any

from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from bot.media.unfit import Unfit

MOST_UNPACKED = 128 * 1024 * 1024
MOST_UNPACKED_IN_ALL = 4 * MOST_UNPACKED
"""How much its streams may be when they are unpacked, one and all together, in bytes."""

MOST_PIXELS = 120_000_000
"""Of one picture: a page in the finest scan there is."""

_PIECE = 1024 * 1024
_NUMBER = (int, float)
_LEFT_OUT = frozenset({"/Metadata", "/PieceInfo", "/CreatorInfo", "/StructTreeRoot"})
_NOTED = frozenset({"/Author", "/Creator", "/Producer", "/Title", "/LastModified"})
"""Who, with what and when, where it is written out: something of that name may be shown as well."""

_USERS = frozenset({"/Ind", "/Ttl", "/Org"})
"""For whom a layer is: a person, a title, an organisation."""

_FIT_FOR = {
    "/Resources": frozenset(
        {
            "/ExtGState",
            "/ColorSpace",
            "/Pattern",
            "/Shading",
            "/XObject",
            "/Font",
            "/ProcSet",
            "/Properties",
        }
    ),
    "/Group": frozenset({"/Type", "/S", "/CS", "/I", "/K"}),
}
"""What stands under these goes along as far as somebody who looks at the page can see it."""

_FIT_FOR_PICTURES = {
    "/Image": frozenset(
        {
            "/Width",
            "/Height",
            "/ColorSpace",
            "/BitsPerComponent",
            "/Intent",
            "/ImageMask",
            "/Mask",
            "/Decode",
            "/Interpolate",
            "/SMask",
            "/SMaskInData",
            "/Matte",
        }
    ),
    "/Form": frozenset({"/FormType", "/BBox", "/Matrix", "/Resources", "/Group"}),
}
_FIT_FOR_EACH = frozenset({"/Type", "/Subtype", "/OC", "/Filter", "/DecodeParms"})
_OF_THE_FILE = frozenset({"/Length", "/F", "/FFilter", "/FDecodeParms"})
_OF_THE_WHOLE = frozenset({"/Page", "/Pages", "/Catalog", "/Outlines", "/StructTreeRoot"})
_PACKED = frozenset({"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"})
_FLATE = frozenset({"/FlateDecode", "/Fl"})
_JPEG = frozenset({"/DCTDecode", "/DCT"})


class PdfCopy:
    """What is taken over, under numbers of our own; what it refers to comes along."""

    def __init__(self) -> None:
        self._objects: list[PdfObject] = []
        self._numbers: dict[tuple[int, int], IndirectObject] = {}
        self._waiting: deque[tuple[IndirectObject, IndirectObject, str]] = deque()
        self._unpacked = 0

    def add(self, made: PdfObject) -> IndirectObject:
        """Take something over that is ours; gives how it is referred to."""
        self._objects.append(made)
        return IndirectObject(len(self._objects), 0, None)

    def of(self, number: IndirectObject) -> Any:
        """Give what was taken over."""
        return self._objects[number.idnum - 1]

    def of_value(self, value: Any, key: str = "") -> PdfObject:
        """Copy something of theirs, which stands under this key."""
        if isinstance(value, IndirectObject):
            return self._referred(value, key)
        if isinstance(value, StreamObject):
            return self._stream(value)
        if isinstance(value, DictionaryObject):
            if resolved(value.get("/Type")) in _OF_THE_WHOLE:
                return NullObject()
            return self._entries(DictionaryObject(), value, _FIT_FOR.get(key))
        if isinstance(value, ArrayObject):
            return ArrayObject(self.of_value(each) for each in list.__iter__(value))
        return value if isinstance(value, PdfObject) else NullObject()

    def finish(self) -> None:
        """Copy what was referred to."""
        while self._waiting:
            theirs, ours, key = self._waiting.popleft()
            self._objects[ours.idnum - 1] = self.of_value(theirs.get_object(), key)

    def _referred(self, theirs: IndirectObject, key: str) -> IndirectObject:
        place = (theirs.idnum, theirs.generation)
        if place not in self._numbers:
            self._numbers[place] = self.add(NullObject())
            self._waiting.append((theirs, self._numbers[place], key))
        return self._numbers[place]

    def _entries(
        self, fresh: DictionaryObject, theirs: DictionaryObject, fit: frozenset[str] | None
    ) -> DictionaryObject:
        of_file = _OF_THE_FILE if isinstance(fresh, StreamObject) else frozenset()
        for key, value in dict.items(theirs):
            if key not in of_file and (key in fit if fit else not _is_note(key, value)):
                fresh[NameObject(key)] = self.of_value(value, key)
        return fresh

    def _stream(self, theirs: StreamObject) -> StreamObject:
        fit = _FIT_FOR_PICTURES.get(str(resolved(theirs.get("/Subtype"))))
        fresh = StreamObject()
        self._entries(fresh, theirs, None if fit is None else fit | _FIT_FOR_EACH)
        fresh._data = self._checked(theirs)  # noqa: SLF001 - as it is packed: there is no other way
        return fresh

    def _checked(self, theirs: StreamObject) -> bytes:
        """Give what is in a stream, as it is packed. Raises Unfit when it unpacks to too much."""
        packed: bytes = theirs._data  # noqa: SLF001 - as above
        width, height = (resolved(theirs.get(side)) for side in ("/Width", "/Height"))
        told = isinstance(width, _NUMBER) and isinstance(height, _NUMBER)
        if told and width * height > MOST_PIXELS:
            raise Unfit("file-too-much")
        ways = _ways(theirs)
        if sum(way in _PACKED for way in ways) > 1:
            raise Unfit("file-too-much")
        if ways and ways[0] in _FLATE:
            self._unpacked += _unpacked(packed)
        elif any(way in _PACKED for way in ways):
            self._unpacked += len(theirs.get_data())
        if self._unpacked > MOST_UNPACKED_IN_ALL:
            raise Unfit("file-too-much")
        return _without_notes(packed) if len(ways) == 1 and ways[0] in _JPEG else packed

    def written(self, catalog: IndirectObject) -> bytes:
        """Write it all: the objects in order, where each is, and which one to begin with."""
        file, places = BytesIO(), []
        file.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        for number, each in enumerate(self._objects, 1):
            places.append(file.tell())
            file.write(b"%d 0 obj\n" % number)
            each.write_to_stream(file)
            file.write(b"\nendobj\n")
        begins, size = file.tell(), len(places) + 1
        file.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        file.write(b"".join(b"%010d 00000 n \n" % place for place in places))
        file.write(b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (size, catalog.idnum))
        file.write(b"startxref\n%d\n%%%%EOF\n" % begins)
        return file.getvalue()


def _is_note(key: str, value: Any) -> bool:
    """Tell whether this says who made something, when or for whom, or belongs to what is gone."""
    if key == "/User":
        there = resolved(value)
        return isinstance(there, DictionaryObject) and resolved(there.get("/Type")) in _USERS
    if key in _NOTED:
        return isinstance(resolved(value), TextStringObject | ByteStringObject)
    return key in _LEFT_OUT or key.startswith("/PTEX.")


def _ways(stream: StreamObject) -> list[str]:
    """List how a stream is packed, the outermost first."""
    told = resolved(stream.get("/Filter"))
    each = list(told) if isinstance(told, ArrayObject) else [] if told is None else [told]
    return [str(resolved(way)) for way in each]


def _unpacked(packed: bytes) -> int:
    """Count what comes out of a stream, and keep nothing of it. Raises Unfit for too much."""
    unpacking, count, rest = zlib.decompressobj(), 0, packed
    while rest and not unpacking.eof:
        try:
            count += len(unpacking.decompress(rest, _PIECE))
        except zlib.error:
            return count  # whoever shows it stops there too
        rest = unpacking.unconsumed_tail
        if count > MOST_UNPACKED:
            raise Unfit("file-too-much")
    return count


def _without_notes(jpeg: bytes) -> bytes:
    """Leave out what a camera or a program wrote into a photo beside it: where, when, by whom."""
    if not jpeg.startswith(b"\xff\xd8"):
        return jpeg
    kept, at = bytearray(jpeg[:2]), 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004 - where each part begins
        mark, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if mark in {0xDA, 0xD9, 0xFF, 0x00}:
            break
        if mark not in _NOTES:
            kept += jpeg[at : at + 2 + length]
        at += 2 + length
    return bytes(kept + jpeg[at:])


_NOTES = frozenset(range(0xE1, 0xF0)) - {0xEE, 0xE2} | {0xFE}
"""Parts that hold no picture; what its colours mean (ICC, Adobe) is none of them."""


def resolved(value: Any) -> Any:
    """Give what is referred to, or what is there itself."""
    return value.get_object() if isinstance(value, IndirectObject) else value
