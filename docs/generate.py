"""Writes what the documents repeat from the code, between markers, and the closing days.

`python -m docs.generate` writes; with `--check` it only compares and fails when something is
out of date. A part stands between `<!-- name:begin -->` and `<!-- name:end -->` in README.md or
in a file of docs/.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from config.settings import PREFIX, Given
from config.tables import load_tables
from docs import closing_days, product_tables
from domain.concern import Deadline, Stage
from domain.protocol import Act, Protocol

ROOT = Path(__file__).parents[1]
_PART = re.compile(r"(<!-- ([a-z-]+):begin -->\n)(.*?)(<!-- \2:end -->)", re.DOTALL)


def main() -> int:
    """Write or compare everything that is generated; gives the exit code."""
    only_check = "--check" in sys.argv[1:]
    stale = [(file, text) for file, text in generated() if _current(file) != text]
    for file, text in stale:
        if not only_check:
            file.write_text(text, "utf-8")
        said = "out of date; run `make docs`" if only_check else "written"
        sys.stdout.write(f"{file.relative_to(ROOT)}: {said}\n")
    return 1 if stale and only_check else 0


def generated() -> Iterator[tuple[Path, str]]:
    """Give every file with generated parts, as it ought to be."""
    yield closing_days.FILE, closing_days.content()
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        yield file, _PART.sub(_filled, _current(file))


def _current(file: Path) -> str:
    return file.read_text("utf-8")


def _filled(part: re.Match[str]) -> str:
    begin, name, _, end = part.groups()
    return f"{begin}{PARTS[name]()}{end}"


def settings_table() -> str:
    """Give the settings, as environment variables, with what they mean and their default."""
    return _table(
        ("name", "meaning", "default"),
        (
            (f"`{PREFIX}{name.upper()}`", field.description or "", _default(name, field.default))
            for name, field in Given.model_fields.items()
        ),
    )


def _default(name: str, value: object) -> str:
    if name == "key_file":
        return f"`schakel.key` beside `{PREFIX}DATA`"
    return "" if value is None else f"`{value}`"


def protocol_picture() -> str:
    """Give the stages and the acts between them, as a Mermaid diagram."""
    lines = ["```mermaid", "stateDiagram-v2", "    direction LR"]
    lines += [f'    state "{_spoken(stage)}" as {_plain(stage)}' for stage in Stage]
    lines += [f"    [*] --> {_plain(Stage.FILED)}: {Act.FILE}"]
    for rule in _protocol().rules.values():
        for stage in Stage:
            if stage in rule.frm and (rule.to or rule.act is Act.FEEDBACK):
                onward = rule.to or stage
                lines.append(f"    {_plain(stage)} --> {_plain(onward)}: {_spoken(rule.act)}")
    lines += [f"    {_plain(Stage.CLOSED)} --> [*]", "```"]
    return "\n".join(lines) + "\n"


def protocol_acts() -> str:
    """Give one line an act: who, when, what it leads to, who is told."""
    return _table(
        ("act", "who", "in the stages", "becomes", "told at once", "keeps the promise", "needs"),
        (
            (
                _spoken(rule.act),
                _list(rule.who),
                _list(rule.frm),
                _spoken(rule.to) if rule.to else "",
                _list(rule.tells),
                _spoken(rule.clock) if rule.clock else "",
                _list(rule.needs),
            )
            for rule in _protocol().rules.values()
        ),
    )


def protocol_terms() -> str:
    """Give how soon each promise falls due."""
    return _table(
        ("urgency", *(_spoken(deadline) for deadline in Deadline)),
        (
            (str(urgency), *(str(agreed.terms[deadline]) for deadline in Deadline))
            for urgency, agreed in _protocol().agreements.items()
        ),
    )


def protocol_outcomes() -> str:
    """Give the ways a concern can end."""
    return _table(
        ("outcome", "what the reporter reads", "in English", "asks for a reason"),
        (
            (
                f"`{outcome.code}`",
                outcome.label("nl"),
                outcome.label("en"),
                "yes" if outcome.needs_reason else "",
            )
            for outcome in _protocol().outcomes.values()
        ),
    )


def commands_table() -> str:
    """Give the commands of each role, as Telegram shows them."""
    return _table(("role", "command", "Dutch", "English"), product_tables.command_rows())


def notices_table() -> str:
    """Give everything the bot can say."""
    return _table(("notice", "what it is"), product_tables.notice_rows())


def periods_table() -> str:
    """Give how long things are kept that go by themselves."""
    return _table(("what", "how long"), product_tables.period_rows())


PARTS: Mapping[str, Callable[[], str]] = {
    "settings": settings_table,
    "protocol-picture": protocol_picture,
    "protocol-acts": protocol_acts,
    "protocol-terms": protocol_terms,
    "protocol-outcomes": protocol_outcomes,
    "commands": commands_table,
    "notices": notices_table,
    "periods": periods_table,
}


def _protocol() -> Protocol:
    return Protocol.from_table(load_tables().protocol)


def _spoken(word: StrEnum) -> str:
    return word.replace("-", " ")


def _plain(word: StrEnum) -> str:
    return word.replace("-", "_")


def _list(words: Iterable[StrEnum]) -> str:
    """Name them in the order in which their list is defined."""
    return ", ".join(_spoken(word) for word in sorted(words, key=_place))


def _place(word: StrEnum) -> int:
    return list(type(word)).index(word)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
