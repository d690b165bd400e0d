"""Where in a TOML file a key stands, so that a problem can name the line."""

import re
import tomllib
from collections.abc import Iterator, Mapping

from config.problems import Problem

KeyPath = tuple[str | int, ...]
"""Where in the tables a key is, like `("acts", "close", "who")`."""

_HEADER = re.compile(r"\s*\[{1,2}\s*([^\[\]]+?)\s*\]{1,2}\s*(#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")


def positions(text: str) -> Mapping[KeyPath, int]:
    """Give the line, counted from 1, of every table and key of a well-formed file.

    What stands inside an inline table or array has no line of its own; ask `line_of`.
    """
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for number, line in _plain_lines(text):
        if header := _HEADER.match(line):
            path = table = _parts(header[1])
        elif key := _KEY.match(line):
            path = (*table, *_parts(key[1]))
        else:
            continue
        for length in range(1, len(path) + 1):
            found.setdefault(path[:length], number)
    return found


def line_of(found: Mapping[KeyPath, int], path: KeyPath) -> int:
    """Give the line of a key, or of the nearest thing around it; 1 when there is none."""
    for length in range(len(path), 0, -1):
        if path[:length] in found:
            return found[path[:length]]
    return 1


def broken(where: str, error: tomllib.TOMLDecodeError) -> Problem:
    """Word a syntax error, which `tomllib` reports as "… (at line 3, column 7)"."""
    text = str(error)
    at = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", text)
    line = f", line {at[1]}" if at and at[1] else ""
    column = f"at column {at[2]}" if at and at[2] else "at the end"
    return Problem(f"{where}{line}", "TOML", f"well-formed; it breaks {column}")


def _plain_lines(text: str) -> Iterator[tuple[int, str]]:
    """Leave out the lines that are the inside of a string of several lines."""
    fence = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not fence:
            yield number, line
        for mark in re.findall("\"\"\"|'''", line):
            fence = "" if fence == mark else fence or mark


def _parts(dotted: str) -> KeyPath:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))
