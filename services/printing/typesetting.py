"""A document set in type: a tagged PDF (PDF/UA-1), with its words as text and its charts as lines.

Typst refuses to make one that PDF/UA does not allow. It takes some 30 ms, and no other process.
"""

import json
import shutil
import unicodedata
from dataclasses import asdict
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from services.printing.document import Block, Document, Picture

_ABOUT = ("title", "language", "author", "lead", "foot")
_LAYOUT = Path(__file__).with_name("document.typ")


def pdf(document: Document) -> bytes:
    """Give the document as a PDF; the same document gives the same bytes.

    Signs that the typeface lacks have no place in such a file: pictures are left out, and a letter
    becomes a question mark.
    """
    import typst  # noqa: PLC0415 - costs memory; few ask for a document

    with TemporaryDirectory() as folder:
        layout = Path(shutil.copy(_LAYOUT, folder))
        data = _as_data(document, Path(folder))
        printed: bytes = typst.compile(
            str(layout),
            font_paths=[_typefaces()],
            ignore_system_fonts=True,
            sys_inputs={"document": json.dumps(_printable(data))},
            pdf_standards="ua-1",
        )
    return printed


def _as_data(document: Document, folder: Path) -> dict[str, Any]:
    """Give what the layout reads; pictures are laid in `folder`, beside it."""
    sections = [
        {"heading": section.heading, "blocks": [_block(each, folder) for each in section.blocks]}
        for section in document.sections
    ]
    about = {name: getattr(document, name) for name in _ABOUT}
    return about | {"sections": sections}


def _block(block: Block, folder: Path) -> dict[str, Any]:
    kind = {"kind": type(block).__name__}
    if not isinstance(block, Picture):
        return kind | asdict(block)
    file = folder / f"{sha256(block.png).hexdigest()}.png"
    file.write_bytes(block.png)
    return kind | {"file": file.name, "alt": block.alt}


def _printable(value: Any) -> Any:
    match value:
        case str():
            return "".join(map(_sign, unicodedata.normalize("NFC", value)))
        case dict():
            return {key: _printable(each) for key, each in value.items()}
        case list() | tuple():
            return [_printable(each) for each in value]
        case _:
            return value


def _sign(sign: str) -> str:
    if ord(sign) in _signs() or sign == "\n":
        return sign
    return "?" if unicodedata.category(sign)[0] in "LN" else ""


def _typefaces() -> str:
    from font_source_sans_pro import SourceSansPro  # noqa: PLC0415 - as the library above

    return str(Path(SourceSansPro).parent)


@lru_cache(maxsize=1)
def _signs() -> frozenset[int]:
    from font_source_sans_pro import SourceSansPro  # noqa: PLC0415 - as the library above
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - idem

    with TTFont(SourceSansPro, lazy=True) as face:
        return frozenset(face.getBestCmap())
