"""Writes what the documents repeat from the code, between markers, and the closing days.

`python -m docs.generate` writes; with `--check` it only compares and fails when something is
out of date. A part stands between `<!-- name:begin -->` and `<!-- name:end -->` in README.md or
in a file of docs/.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from config.given_settings import PREFIX, GivenSettings
from docs import (
    closing_days,
    guide_rows,
    house_tree,
    interview_tables,
    manuals,
    meeting_tables,
    paper_tables,
    permission_tables,
    product_tables,
    protocol_tables,
)
from docs.marking import table

ROOT = Path(__file__).parents[1]
_PART = re.compile(r"(<!-- ([a-z-]+):begin -->\n)(.*?)(<!-- \2:end -->)", re.DOTALL)


def main() -> int:
    """Write or compare everything that is generated; gives the exit code."""
    only_check = "--check" in sys.argv[1:]
    stale = [(file, made) for file, made in generated() if not is_fresh(file, made)]
    for file, made in stale:
        if not only_check:
            file.write_bytes(made)
        said = "out of date; run `make docs`" if only_check else "written"
        sys.stdout.write(f"{file.relative_to(ROOT)}: {said}\n")
    return 1 if stale and only_check else 0


def is_fresh(file: Path, made: bytes) -> bool:
    """Tell whether a file is there, and as it ought to be."""
    return file.is_file() and file.read_bytes() == made


def generated() -> Iterator[tuple[Path, bytes]]:
    """Give every file that is generated, or has parts that are, as it ought to be."""
    yield closing_days.FILE, closing_days.content().encode()
    yield from manuals.made()
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        yield file, _PART.sub(_filled, _current(file)).encode()


def _current(file: Path) -> str:
    return file.read_text("utf-8")


def _filled(part: re.Match[str]) -> str:
    begin, name, _, end = part.groups()
    return f"{begin}{PARTS[name]()}{end}"


def settings_table() -> str:
    """Give the settings, as environment variables, with what they mean and their default."""
    return table(
        ("name", "meaning", "default"),
        (
            (f"`{PREFIX}{name.upper()}`", field.description or "", _default(name, field.default))
            for name, field in GivenSettings.model_fields.items()
        ),
    )


def _default(name: str, value: object) -> str:
    if name == "key_file":
        return f"`schakel.key` beside `{PREFIX}DATA`"
    return "" if value is None else f"`{value}`"


def commands_table() -> str:
    """Give the commands of each role, as Telegram shows them."""
    return table(("role", "command", "Dutch", "English"), product_tables.command_rows())


def notices_table() -> str:
    """Give everything the bot can say."""
    columns = ("notice", "what it is", "urgency", "when it goes", "taken back with")
    return table(columns, product_tables.notice_rows())


def periods_table() -> str:
    """Give how long things are kept that go by themselves."""
    return table(("what", "how long"), product_tables.period_rows())


def keeping_table() -> str:
    """Give what `[keeping]` of `network.toml` sets, and what holds when it does not."""
    return table(
        ("name", "what is kept for so many days", "default"), product_tables.keeping_rows()
    )


def duty_table() -> str:
    """Give what `[duty]` of `network.toml` sets, and what holds when it does not."""
    return table(("name", "what it sets", "default"), product_tables.duty_rows())


def answers_table() -> str:
    """Give what Telegram may answer, what we do about it and how it heals."""
    columns = ("Telegram says", "it may mean", "what we do", "how it heals")
    return table(columns, product_tables.answer_rows())


PARTS: Mapping[str, Callable[[], str]] = {
    "tree": house_tree.tree,
    "settings": settings_table,
    **protocol_tables.PARTS,
    **permission_tables.PARTS,
    **meeting_tables.PARTS,
    **interview_tables.PARTS,
    **paper_tables.PARTS,
    **guide_rows.PARTS,
    "commands": commands_table,
    "notices": notices_table,
    "answers": answers_table,
    "periods": periods_table,
    "keeping": keeping_table,
    "duty": duty_table,
}


if __name__ == "__main__":
    sys.exit(main())
