"""PDFs made by hand, object by object: good ones with an author in them, and hostile ones."""

import zlib
from collections.abc import Sequence

AUTHOR, NAME, STORY = "Jan Geheim", "Geheim van Jan.pdf", "Iedereen welkom"
_INFO = b"<< /Author (Jan Geheim) /Producer (Tekstmaker 9) /CreationDate (D:20261101) >>"
_XMP = b"<x:xmpmeta><dc:creator>Jan Geheim</dc:creator></x:xmpmeta>"
_TRAILER = b"/ID [ <1234567890ABCDEF1234567890ABCDEF> <1234567890ABCDEF1234567890ABCDEF> ]"
_FIRST_MORE = 9


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


def flate(content: bytes, more: bytes = b"") -> bytes:
    return stream(zlib.compress(content), b"/Filter /FlateDecode " + more)


def pdf(
    *,
    catalog: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"/XObject << /A 8 0 R >>",
    more: Sequence[bytes] = (),
    content: bytes | None = None,
    trailer: bytes = b"",
    pages: int = 1,
) -> bytes:
    """Make a PDF with somebody's name wherever one can stand; `more` objects begin at 9."""
    kids = b"3 0 R " * pages
    words = f"BT /F1 24 Tf 72 740 Td ({STORY}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 595 842] >>" % (kids, pages),
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /LastModified (D:20261101)"
        b" /PieceInfo << /Jan << /Private (Jan Geheim) >> >> /Metadata 7 0 R %s"
        b" /Resources << /Font << /F1 5 0 R >> %s >> >>" % (page, resources),
        content or flate(words),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        _INFO,
        stream(_XMP, b"/Type /Metadata /Subtype /XML"),
        stream(jpeg(), _PICTURE + b" /Metadata 7 0 R"),
        *more,
    ]
    file, places = bytearray(b"%PDF-1.7\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    begins, size = len(file), len(parts) + 1
    file += b"xref\n0 %d\n0000000000 65535 f \n" % size
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"/Info 6 0 R " + _TRAILER + trailer
    file += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        ends,
        begins,
    )
    return bytes(file)


_PICTURE = (
    b"/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB"
    b" /BitsPerComponent 8 /Filter /DCTDecode"
)


def jpeg() -> bytes:
    """Make the beginning of a photo with a place and a name in it; nobody draws it here."""
    exif, note = b"Exif\0\0GPS 52.1 5.1 Jan Geheim", b"made by Jan Geheim"
    parts = ((0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), (0xE1, exif), (0xFE, note), (0xDB, bytes(65)))
    head = b"".join(
        bytes((0xFF, mark)) + (len(part) + 2).to_bytes(2, "big") + part for mark, part in parts
    )
    return b"\xff\xd8" + head + b"\xff\xda\x00\x02drawn\xff\xd9"


_SCRIPT = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
_FILE = b"<< /Type /Filespec /F (a.exe) /UF (a.exe) /EF << /F 10 0 R >> >>"
_INSIDE = stream(b"MZ", b"/Type /EmbeddedFile")
_BESIDE = b"/Annots [ << /Type /Annot /Rect [0 0 9 9] %s >> ]"

HOSTILE = {
    "a script when it opens": pdf(catalog=b"/OpenAction 9 0 R", more=[_SCRIPT]),
    "a script by name": pdf(
        catalog=b"/Names << /JavaScript << /Names [ (a) 9 0 R ] >> >>", more=[_SCRIPT]
    ),
    "a script when a page opens": pdf(page=b"/AA << /O 9 0 R >>", more=[_SCRIPT]),
    "a script when it closes": pdf(catalog=b"/AA << /WC 9 0 R >>", more=[_SCRIPT]),
    "a script after another act": pdf(
        catalog=b"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 9 0 R >>", more=[_SCRIPT]
    ),
    "a program that is opened": pdf(
        page=_BESIDE % b"/Subtype /Link /A << /S /Launch /F (cmd.exe) >>"
    ),
    "another document that is opened": pdf(
        page=_BESIDE % b"/Subtype /Link /A << /S /GoToR /F (a.pdf) >>"
    ),
    "a file inside": pdf(
        catalog=b"/Names << /EmbeddedFiles << /Names [ (a) 9 0 R ] >> >>", more=[_FILE, _INSIDE]
    ),
    "a file on the page": pdf(
        page=_BESIDE % b"/Subtype /FileAttachment /FS 9 0 R", more=[_FILE, _INSIDE]
    ),
    "a film": pdf(page=_BESIDE % b"/Subtype /RichMedia"),
    "a sound": pdf(page=_BESIDE % b"/Subtype /Sound"),
    "a form of its own kind": pdf(catalog=b"/AcroForm << /Fields [] /XFA 9 0 R >>", more=[b"()"]),
    "a form that is sent": pdf(
        catalog=b"/AcroForm << /Fields [ 9 0 R ] >>",
        more=[b"<< /FT /Btn /T (x) /A << /S /SubmitForm /F (https://a.example) >> >>"],
    ),
    "a field on the page": pdf(page=_BESIDE % b"/Subtype /Widget /FT /Tx /T (naam)"),
    "a collection of files": pdf(catalog=b"/Collection << /Type /Collection >>"),
    "a file on the page for another system": pdf(
        page=_BESIDE % b"/Subtype /Link /X << /Unix (a) /EF << /Unix 9 0 R >> >>",
        more=[stream(b"MZ")],
    ),
    "what goes to a printer, without its kind": pdf(
        page=b"/Group << /CS 9 0 R >>", more=[stream(b"%!PS", b"/Subtype /PS")]
    ),
    "what goes to a printer, as a picture": pdf(
        page=b"/Group << /CS 9 0 R >>", more=[stream(b"%!PS", b"/Subtype /Form /Subtype2 /PS")]
    ),
    "what is in another file": pdf(content=stream(b"", b"/F (/etc/passwd)")),
}

LOCKED = pdf(
    trailer=b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4"
    b" /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >>"
)


def bomb() -> bytes:
    """Make a page of which a few hundred kilobytes unpack to a quarter of a gigabyte."""
    return pdf(content=flate(bytes(256 * 1024 * 1024)))


def bomb_in_bomb() -> bytes:
    """Pack a bomb once more."""
    packed = zlib.compress(zlib.compress(bytes(64 * 1024 * 1024)))
    return pdf(content=stream(packed, b"/Filter [ /FlateDecode /FlateDecode ]"))


def many_bombs() -> bytes:
    """Make a page of many streams that are each just small enough."""
    packed = flate(bytes(100 * 1024 * 1024))
    named = b" ".join(b"%d 0 R" % (_FIRST_MORE + number) for number in range(8))
    return pdf(content=b"[ %s ]" % named, more=[packed] * 8)


def object_bomb() -> bytes:
    """Make a PDF whose objects are themselves packed, in a bomb."""
    inside = b"9 0 " + b" " * (200 * 1024 * 1024)
    packed = flate(inside, b"/Type /ObjStm /N 1 /First 4")
    table = (
        b"\x00\x00\x00\x00\x00",
        b"\x01\x00\x00\x09\x00",
        b"\x02\x00\x00\x02\x00",
    )
    file = bytearray(b"%PDF-1.7\n")
    place = len(file)
    file += b"2 0 obj\n" + packed + b"\nendobj\n"
    begins = len(file)
    rows = table[0] + b"\x02\x00\x00\x02\x00" + b"\x01" + place.to_bytes(3, "big") + b"\x00"
    file += (
        b"3 0 obj\n"
        + stream(rows, b"/Type /XRef /Size 3 /W [1 3 1] /Root 1 0 R")
        + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % begins
    )
    return bytes(file)
