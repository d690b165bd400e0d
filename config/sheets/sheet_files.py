"""Which knowledge sheets there are: those that come along, and those of a network's own.

A sheet is a file a language, `knowledge/<language>/<name>.md`; the names give the order. One of the
network's own takes the place of ours of the same name, in all languages. `false` as its first line
hides it.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from config.problems import ConfigProblems, Problem
from config.sheets import sheet_text
from config.tables import SHIPPED, read_text

Sheets = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""By name, and then by language: the title and the blocks of each."""

HIDDEN = "false"
_FIRST = "nl"
_NAME = re.compile(r"[a-z0-9-]{1,28}")
_LANGUAGE = re.compile(r"[a-z]{2}")


def load_sheets(own: Path | None) -> Sheets:
    """Read all sheets, those of a network's `own` folder too; raises ConfigProblems about all."""
    problems: list[Problem] = []
    homes = [SHIPPED / "knowledge", *([own / "knowledge"] if own is not None else [])]
    files: dict[str, dict[str, Path]] = {}
    for home in homes:
        files |= _files(home, problems)
    sheets = {}
    for name in sorted(files):
        texts = {spoken: _text(file, problems) for spoken, file in files[name].items()}
        if any(text.split("\n", 1)[0].strip() == HIDDEN for text in texts.values()):
            continue
        if _FIRST not in texts:
            problems.append(Problem(f"{next(iter(files[name].values()))}", name, "also in Dutch"))
        sheets[name] = {
            spoken: _sheet(files[name][spoken], text, problems) for spoken, text in texts.items()
        }
    if problems:
        raise ConfigProblems(problems)
    return sheets


def _files(home: Path, problems: list[Problem]) -> dict[str, dict[str, Path]]:
    """Find the files of a folder, by name and language. All but Markdown is left alone."""
    found: dict[str, dict[str, Path]] = {}
    for place in sorted(home.iterdir()) if home.is_dir() else ():
        if place.is_dir() and not _LANGUAGE.fullmatch(place.name):
            expected = "a folder named by a language in two letters, like nl"
            problems.append(Problem(str(place), place.name, expected))
        elif _is_markdown(place):
            problems.append(Problem(str(place), place.name, "in the folder of a language, like nl"))
        elif place.is_dir():
            for file in filter(_is_markdown, sorted(place.iterdir())):
                if file.suffix != ".md" or not _NAME.fullmatch(file.stem):
                    expected = "a name of small letters, digits and hyphens, at most 28, and .md"
                    problems.append(Problem(str(file), file.name, expected))
                else:
                    found.setdefault(file.stem, {})[place.name] = file
    return found


def _is_markdown(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() == ".md" and not file.name.startswith(".")


def _text(file: Path, problems: list[Problem]) -> str:
    try:
        text = read_text(file)
    except ConfigProblems as found:
        problems += found.problems
        return HIDDEN
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _sheet(file: Path, text: str, problems: list[Problem]) -> Mapping[str, Any]:
    found = sheet_text.read(text)
    problems += [
        Problem(f"{file}, line {line}", "Markdown", expected) for line, expected in found.faults
    ]
    return {"title": found.title, "blocks": found.blocks}
