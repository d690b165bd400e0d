"""The tree of the house for `docs/architecture.md`: each folder with what it is for."""

import ast
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "handlers", "web", "services", "storage", "domain", "config")
WIDTH = 116

OTHERS = {
    "config/texts/nl": "what people read, in Dutch; `en` beside it is as complete",
    "config/knowledge/nl": "knowledge sheets in Dutch, in Markdown; `en` beside it is as complete",
    "storage/migrations": "numbered steps of the schema, forward only",
    "web/templates": "the pages of the desk, as Jinja2 fills them",
    "web/static": "its style, script and picture; a town's own theme takes the place of town.css",
    "bot/demo/page": "the phones in the browser: plain HTML, CSS and JavaScript",
    "tests/architecture": "the house rules, the words and this tree, as tests",
    "tests/bot": "intake, dispatch, courier, command line",
    "tests/config": "a municipality's files and settings",
    "tests/demo": "the demo town's Bot API server",
    "tests/docs": "the manuals, and the pictures in them",
    "tests/domain": "the rules, by subject",
    "tests/handlers": "what people see, by subject, against a fake Telegram",
    "tests/journeys": "the whole process, driven as people do, killed and moved in time",
    "tests/page": "the demo town's page in a real browser",
    "tests/services": "use cases, by subject",
    "tests/storage": "what is kept: tables, sealing, migrations, kills",
    "benchmarks": "speed, against a bare bot in the same run",
    "docs": "what you are reading; parts of it are generated",
    "docs/decisions": "why it is as it is, half a page each",
    "docs/manuals": "for who uses it, in Dutch: Markdown, and a page and a PDF made from each",
    "docs/papers": "DPIA, register and the like, for who has to answer for it; Dutch and English",
}
"""The folders that are no packages of ours, and so have no docstring to take."""


def tree() -> str:
    """Give the tree as a block of text: folder, what it is for, and the modules in it."""
    lines = ["```"]
    for room in ROOMS:
        for folder in sorted(_packages(ROOT / room)):
            lines += _package(folder)
    lines += [f"{path + '/':<28}{what}" for path, what in OTHERS.items()]
    return "\n".join([*lines, "```", ""])


def _packages(room: Path) -> Iterator[Path]:
    return (file.parent for file in room.rglob("__init__.py"))


def _package(folder: Path) -> list[str]:
    """Give a folder's line, and below it the names of its modules."""
    depth = len(folder.relative_to(ROOT).parts) - 1
    indent = "    " * depth
    doc = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    modules = sorted(file.stem for file in folder.glob("*.py") if not file.stem.startswith("__"))
    names = wrap(" ".join(modules), WIDTH, initial_indent=f"{indent}    ")
    below = [name if number == 0 else f"{indent}    {name}" for number, name in enumerate(names)]
    return [f"{indent}{folder.name + '/':<18}{doc.splitlines()[0]}", *below]
