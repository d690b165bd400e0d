"""One knowledge sheet: from Markdown to blocks of words, or what in it cannot stand there.

A title, headings, paragraphs, lists, bold, italic and links to https, whose address is shown. All
else is refused, and never shown as something else: HTML, pictures, code, other links.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

LONGEST_TITLE = 48
"""Characters of a title: it is a button on a phone too."""

LONGEST = 3500
"""Characters of a whole sheet, as Telegram counts them; a message of it holds 4,096."""

MOST_MARKED = 90
"""Parts in bold or italic, headings and links; of more than a hundred Telegram drops the rest."""

_LONGEST_FILE = 20_000
"""Characters of a file that is read at all: far over what can be shown."""

_ADDRESS = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]{1,5})?(/[!-~]*)?", re.IGNORECASE)
_JOINERS = "\u200c\u200d"
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})

_TITLE = f"on the first line # and a title, plain words, at most {LONGEST_TITLE} characters"
_BLOCKS = "only paragraphs, ## headings and lists of one level, a paragraph to a point"
_LINK = "a link begins with https://, names its site in plain letters, and has no title"
_MARKS: Mapping[str, str] = {"strong": "bold", "em": "italic"}
_NOT: Mapping[str, str] = {
    "html_block": "no HTML",
    "html_inline": "no HTML",
    "image": "no pictures",
    "code_inline": "no code",
    "code_block": "no code, and no line that begins with four spaces",
    "fence": "no code",
    "blockquote": "no quotations",
    "hr": "no lines across",
}


@dataclass(slots=True)
class Found:
    """What a sheet holds, as `domain/` reads it, and what is wrong in it, by line."""

    title: str = ""
    blocks: list[dict[str, Any]] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def refuse(self, line: int, expected: str) -> None:
        """Note what is expected in place of what stands there, once a line."""
        if (line, expected) not in self.faults:
            self.faults.append((line, expected))


def read(text: str) -> Found:
    """Read a sheet; all that is wrong in it stands in `faults`, and then it is not to be shown."""
    found = Found()
    for line, words in enumerate(text.split("\n"), start=1):
        if any(_is_unseen(sign) for sign in words.replace("\t", " ")):
            found.refuse(line, "no signs that cannot be seen, or that turn the direction of words")
    if len(text) > _LONGEST_FILE:
        found.refuse(1, f"at most {LONGEST} characters in a sheet")
    if not found.faults:
        _read_blocks(text, found)
        _measure(found)
    return found


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS


class _Parser(MarkdownIt):
    """Finds HTML and links of whatever kind, so that they can be refused."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the library calls it so
        """Take every address for one, and none for mere words."""
        return True


def _read_blocks(text: str, found: Found) -> None:
    tree = SyntaxTreeNode(_Parser("commonmark", {"html": True}).parse(text))
    for node in tree.children:
        if node.type in {"bullet_list", "ordered_list"}:
            kind = "point" if node.type == "bullet_list" else "step"
            for item in node.children:
                _read_item(item, kind, found)
        elif node.type == "heading":
            _read_heading(node, found)
        elif node.type == "paragraph":
            _read_words(node, "words", found)
        else:
            found.refuse(_line(node), _NOT.get(node.type, _BLOCKS))
    if not found.title and not found.faults:
        found.refuse(1, _TITLE)


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1


def _read_item(item: SyntaxTreeNode, kind: str, found: Found) -> None:
    """Read a point of a list, which is one paragraph; an empty one is none."""
    for number, node in enumerate(item.children):
        if number or node.type != "paragraph":
            found.refuse(_line(node), _NOT.get(node.type, _BLOCKS))
        else:
            _read_words(node, kind, found)


def _read_heading(node: SyntaxTreeNode, found: Found) -> None:
    if node.tag == "h1" and not found.title and not found.blocks:
        runs = list(_runs(node.children[0], found)) if node.children else []
        found.title = "".join(run["text"] for run in runs).strip()
        plain = all(set(run) == {"text"} for run in runs)
        if _line(node) != 1 or not plain or not 0 < len(found.title) <= LONGEST_TITLE:
            found.refuse(_line(node), _TITLE)
        found.title = found.title or "-"
    elif node.tag == "h2":
        _read_words(node, "heading", found)
    else:
        found.refuse(_line(node), _BLOCKS)


def _read_words(node: SyntaxTreeNode, kind: str, found: Found) -> None:
    if not found.title:
        found.refuse(_line(node), _TITLE)
        found.title = "-"  # said once
    for inline in node.children:
        runs = list(_runs(inline, found))
        found.blocks.append({"kind": kind, "runs": runs, "line": _line(node)})


def _runs(inline: SyntaxTreeNode, found: Found) -> list[dict[str, Any]]:
    """Give what is said, in parts that look alike."""
    reader = _Words(found, _line(inline))
    reader.read(inline, {})
    return reader.runs


class _Words:
    """Reads the words of one block, and counts the lines on the way."""

    def __init__(self, found: Found, line: int) -> None:
        self.runs: list[dict[str, Any]] = []
        self._found = found
        self._line = line

    def read(self, node: SyntaxTreeNode, marks: Mapping[str, bool]) -> None:
        """Read what stands in a node, with the marks of what is around it."""
        for each in node.children:
            if each.type == "text":
                self._say(each.content, marks)
            elif each.type in {"softbreak", "hardbreak"}:
                self._line += 1
                self._say(" ", {})
            elif each.type in _MARKS:
                self.read(each, {**marks, _MARKS[each.type]: True})
            elif each.type == "link":
                self._link(each, marks)
            else:
                self._found.refuse(self._line, _NOT.get(each.type, _BLOCKS))

    def _say(self, text: str, marks: Mapping[str, bool]) -> None:
        if text:
            self.runs.append({"text": text, **marks})

    def _link(self, node: SyntaxTreeNode, marks: Mapping[str, bool]) -> None:
        """Say the words, if there are others than the address, and then the address as it is."""
        address = str(node.attrs.get("href", ""))
        if not _ADDRESS.fullmatch(address) or node.attrs.get("title"):
            self._found.refuse(self._line, _LINK)
        before = len(self.runs)
        self.read(node, marks)
        words = "".join(run["text"] for run in self.runs[before:])
        if words == address:
            del self.runs[before:]
            words = ""
        self._say(" (" if words else "", {})
        self._say(address, {"link": True})
        self._say(")" if words else "", {})


def _measure(found: Found) -> None:
    """Refuse what is more than one message holds, where it becomes so."""
    length, marked = _units(found.title), 1
    for block in found.blocks:
        length += 6 + sum(_units(run["text"]) for run in block["runs"])
        marked += block["kind"] == "heading"
        marked += sum(len(set(run) - {"text"}) for run in block["runs"])
        line = block.pop("line")
        if length > LONGEST or marked > MOST_MARKED:
            found.refuse(
                line,
                f"at most {LONGEST} characters in a sheet, and {MOST_MARKED} parts that are"
                " bold, italic, a heading or a link",
            )
            return


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
