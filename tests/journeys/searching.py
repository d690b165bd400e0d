"""Searching a disk for words, in every shape they could have got there in."""

import base64
from collections.abc import Iterator
from pathlib import Path


def shapes(word: str) -> Iterator[tuple[str, bytes]]:
    """Give what to look for: (shape, bytes)."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = word.encode(encoding)
        yield encoding, plain
        yield f"hex of {encoding}", plain.hex().encode()
        yield f"HEX of {encoding}", plain.hex().upper().encode()
        for offset in range(3):
            whole = base64.b64encode(b"\0" * offset + plain)
            # What stands before and after depends on the bytes around it.
            core = whole[-(-offset * 4 // 3) : len(plain) * 4 // 3 - 3 + offset]
            yield f"base64 of {encoding} at {offset}", core
            yield f"base64 for addresses of {encoding} at {offset}", core.translate(_FOR_ADDRESSES)


_FOR_ADDRESSES = bytes.maketrans(b"+/", b"-_")


def found_in(folder: Path, words: list[str], values: list[bytes]) -> list[str]:
    """Name the files below a folder that hold one of these words in any shape, or these bytes."""
    needles = {needle for word in words for _, needle in shapes(word)} | set(values)
    files = [(file.name, file.read_bytes()) for file in folder.rglob("*") if file.is_file()]
    return [name for name, content in files if any(needle in content for needle in needles)]
