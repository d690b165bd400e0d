"""Text with HTML marks, read as Telegram reads it: plain text and entities.

Offsets and lengths of entities count UTF-16 code units. The town reads `parse_mode` HTML and
entities given outright; it detects nothing by itself in what the bot sends.
"""

import re
from dataclasses import dataclass, field

from bot.demo.model import Json
from bot.demo.refusals import PARSE_MODE_UNSUPPORTED, ApiRefusal, unparsable

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_OTHER = {"a", "span", "tg-emoji"}
_PIECE = re.compile(
    r"""(?P<tag><(?P<close>/?)(?P<name>[^\s>]*)(?P<rest>(?:[^>"']|"[^"]*"|'[^']*')*)>)"""
    r"""|(?P<open><)|&(?P<ref>lt|gt|amp|quot|\#[0-9]{1,7}|\#x[0-9a-fA-F]{1,6});|(?P<text>[^<&]+|&)"""
)
_ATTRIBUTE = re.compile(r"""([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")


def utf16_length(text: str) -> int:
    """Count a text as Telegram does: in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Open:
    """A tag that has been opened: where its text starts and what it will become."""

    tag: str
    offset: int
    entity: Json


@dataclass(slots=True)
class _EntityReading:
    """How far the reading of one marked-up text has come."""

    source: str
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.out.append(text)
        self.length += utf16_length(text)

    def at(self, position: int) -> int:
        """Count a place in the source as Telegram's texts do: in bytes."""
        return len(self.source[:position].encode())

    def open(self, name: str, rest: str, position: int) -> None:
        tag = name.lower()
        if tag not in _SIMPLE and tag not in _OTHER:
            raise ApiRefusal(
                unparsable(f'Unsupported start tag "{tag}" at byte offset {self.at(position)}')
            )
        self.stack.append(_Open(tag, self.length, self._meaning(tag, rest, position)))

    def _meaning(self, tag: str, rest: str, position: int) -> Json:
        attributes = {
            name.lower(): next((part for part in values if part), "")
            for name, *values in _ATTRIBUTE.findall(rest)
        }
        if tag == "a":
            return _link(attributes.get("href", ""))
        if tag == "tg-emoji":
            return {"type": "custom_emoji", "custom_emoji_id": attributes.get("emoji-id", "")}
        if tag == "span":
            if attributes.get("class") != "tg-spoiler":
                raise ApiRefusal(
                    unparsable(
                        'Tag "span" must have class "tg-spoiler" at byte offset '
                        f"{self.at(position)}"
                    )
                )
            return {"type": "spoiler"}
        if tag == "blockquote" and "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        return {"type": _SIMPLE[tag]}

    def close(self, name: str, position: int) -> None:
        tag = name.lower()
        if not self.stack:
            raise ApiRefusal(unparsable(f"Unexpected end tag at byte offset {self.at(position)}"))
        opened = self.stack.pop()
        if tag and tag != opened.tag:
            raise ApiRefusal(
                unparsable(
                    f"Unmatched end tag at byte offset {self.at(position)}, expected "
                    f'"</{opened.tag}>", found "</{tag}>"'
                )
            )
        length = self.length - opened.offset
        if length and opened.entity:
            self.entities.append({**opened.entity, "offset": opened.offset, "length": length})


def _link(target: str) -> Json:
    """Give the entity of a link; a link to nowhere is no entity at all."""
    if person := re.fullmatch(r"tg://user\?id=(\d+)", target):
        user = {"id": int(person[1]), "is_bot": False, "first_name": ""}
        return {"type": "text_mention", "user": user}
    return {"type": "text_link", "url": target} if target else {}


def _read_html(source: str) -> tuple[str, list[Json]]:
    reading = _EntityReading(source)
    for piece in _PIECE.finditer(source):
        if piece["text"] is not None:
            reading.add(piece["text"])
        elif piece["ref"] is not None:
            reading.add(_character(piece["ref"]))
        elif piece["open"] is not None:
            raise ApiRefusal(
                unparsable(f"Unclosed start tag at byte offset {reading.at(piece.start())}")
            )
        elif piece["close"]:
            reading.close(piece["name"], piece.start())
        else:
            reading.open(piece["name"], piece["rest"], piece.start())
    if reading.stack:
        tag = reading.stack[-1].tag
        raise ApiRefusal(unparsable(f'Can\'t find end tag corresponding to start tag "{tag}"'))
    return "".join(reading.out), reading.entities


def _character(reference: str) -> str:
    if reference in _NAMED:
        return _NAMED[reference]
    number = int(reference[1:]) if reference[1].isdigit() else int(f"0{reference[1:]}", 0)
    surrogate = 0xD800 <= number <= 0xDFFF  # noqa: PLR2004 - the range Unicode sets apart
    return "\ufffd" if surrogate or not 0 < number <= 0x10FFFF else chr(number)  # noqa: PLR2004


def read_text(
    source: str, parse_mode: str | None, given: list[Json] | None
) -> tuple[str, list[Json]]:
    """Turn what a bot sends into text and entities; blanks at both ends fall off.

    Refuses marks that cannot be read, and parse modes other than HTML.
    """
    if parse_mode and parse_mode.lower() != "html":
        raise ApiRefusal(PARSE_MODE_UNSUPPORTED)
    text, entities = _read_html(source) if parse_mode else (source, list(given or []))
    trimmed = text.strip()
    if trimmed != text:
        lost = utf16_length(text[: len(text) - len(text.lstrip())])
        entities = [{**entity, "offset": entity["offset"] - lost} for entity in entities]
    return trimmed, _within(entities, trimmed) if entities else entities


def _within(entities: list[Json], text: str) -> list[Json]:
    """Cut entities to the text and sort them as Telegram does: by place, the longest first."""
    end = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"])
        stop = min(end, entity["offset"] + entity["length"])
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def commands_in(text: str) -> list[Json]:
    """Find the commands in what a person says, as Telegram marks them for bots."""
    if "/" not in text:
        return []
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: found.start()]),
            "length": found.end() - found.start(),
        }
        for found in _COMMAND.finditer(text)
    ]
