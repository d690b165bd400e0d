"""The words of a message: its text, or what can be read of a list, a table or a checklist.

What stands beside the words is made words too: the address behind a link. Never a person's name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Raw = Mapping[str, Any]

DEEPEST = 40
"""How far lists may stand in lists; nobody types deeper."""

_BLOCKS = "rich_message"
_TASKS = "checklist"
_WRITTEN = ("title", "header", "label", "summary", "text", "caption", "credit", "footer")
"""What of a part is words, in the order in which it is read."""

_WHO = frozenset({"chat", "completed_by_chat", "completed_by_user", "from", "user"})
"""What of a part tells of people: none of it is read."""

_ACCOUNTS = "tg:"
_OPEN, _DONE = "☐", "☑"
_BLANKS = re.compile(r"[ \t]*\n[ \t]*")


def of(message: Raw) -> str | None:
    """Give the words of a message (its JSON); None when it is none of words."""
    text = message.get("text")
    if isinstance(text, str):
        return with_links(text, message.get("entities"))
    if isinstance(blocks := message.get(_BLOCKS), dict | list):
        return _lines(blocks, 0) or None
    if isinstance(tasks := message.get(_TASKS), dict):
        return _checklist(tasks) or None
    return None


def below(message: Raw) -> str:
    """Give the words below a photo, voice message or file."""
    caption = message.get("caption")
    if not isinstance(caption, str):
        return ""
    return with_links(caption, message.get("caption_entities"))


def quoted_from_elsewhere(message: Raw) -> str | None:
    """Give what a message quotes from another chat: empty when no words came along.

    None for a message that answers nothing, or something in this chat: that is known here.
    """
    if "external_reply" not in message:
        return None
    quote = message.get("quote")
    text = quote.get("text") if isinstance(quote, dict) else None
    return text if isinstance(text, str) else ""


def with_links(text: str, entities: Any) -> str:
    """Put the address behind each hidden link after its words, in brackets.

    Addresses of accounts (tg:) stay out: they lead to a person and open nothing else.
    """
    if not isinstance(entities, list):
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    for end, address in sorted(_links(entities), reverse=True):
        at = 2 * end
        before = units[:at].decode("utf-16-le", "replace")
        if not before.endswith(address):
            units = units[:at] + f" ({address})".encode("utf-16-le", "surrogatepass") + units[at:]
    return units.decode("utf-16-le", "surrogatepass")


def _links(entities: Sequence[Any]) -> Iterator[tuple[int, str]]:
    """Go through the hidden links: where their words end, and where they lead to."""
    for entity in entities:
        if isinstance(entity, dict) and entity.get("type") == "text_link":
            address, start, length = (entity.get(name) for name in ("url", "offset", "length"))
            if _leads_somewhere(address) and isinstance(start, int) and isinstance(length, int):
                yield max(0, start + length), str(address)


def _leads_somewhere(address: Any) -> bool:
    return isinstance(address, str) and bool(address) and not address.startswith(_ACCOUNTS)


def _checklist(checklist: Raw) -> str:
    """Give the title and the tasks, a line each; who ticked one off is nobody's business here."""
    lines = []
    if isinstance(title := checklist.get("title"), str):
        lines.append(with_links(title, checklist.get("title_entities")))
    tasks = checklist.get("tasks")
    for task in tasks if isinstance(tasks, list) else []:
        if isinstance(task, dict) and isinstance(text := task.get("text"), str):
            mark = _DONE if task.get("completion_date") else _OPEN
            lines.append(f"{mark} {with_links(text, task.get('text_entities'))}")
    return "\n".join(line for line in lines if line.strip())


def _lines(part: Any, depth: int) -> str:
    """Read blocks, and whatever they hold, a line each; cells of one row stand on one line."""
    if depth > DEEPEST:
        return ""
    if isinstance(part, list):
        lines = [_cells_or_lines(each, depth) for each in part]
    elif isinstance(part, dict):
        lines = [" ".join(filter(None, (_in_line(part.get(name), depth) for name in _WRITTEN)))]
        lines = [_addressed(lines[0], part)]
        lines += [
            _lines(inner, depth + 1)
            for name, inner in part.items()
            if name not in _WRITTEN and name not in _WHO and isinstance(inner, dict | list)
        ]
    else:
        return part if isinstance(part, str) else ""
    return "\n".join(line for line in lines if line.strip())


def _cells_or_lines(part: Any, depth: int) -> str:
    """Read what stands in a list: a list in it is a row of a table."""
    return _row(part, depth) if isinstance(part, list) else _lines(part, depth + 1)


def _row(cells: Sequence[Any], depth: int) -> str:
    """Read the cells of a row of a table; nothing of an empty row."""
    read = [_BLANKS.sub(" ", _lines(cell, depth + 1)) for cell in cells]
    return " | ".join(read) if any(read) else ""


def _in_line(part: Any, depth: int) -> str:
    """Read text with marks in it: pieces that stand one after the other."""
    if depth > DEEPEST:
        return ""
    if isinstance(part, list):
        return "".join(_in_line(each, depth + 1) for each in part)
    if not isinstance(part, dict):
        return part if isinstance(part, str) else ""
    text = part.get("text")
    if isinstance(text, str):
        return _addressed(with_links(text, part.get("entities")), part)
    return _addressed("".join(_in_line(part.get(name), depth + 1) for name in _WRITTEN), part)


def _addressed(words: str, part: Raw) -> str:
    """Put the address after the words that lead to it."""
    address = part.get("url")
    if words and _leads_somewhere(address) and not words.endswith(str(address)):
        return f"{words} ({address})"
    return words


def whole(text: str) -> str:
    """Replace halves of characters, which JSON can carry and no file or database can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
