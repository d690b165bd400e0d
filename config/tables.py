"""A municipality's files, read and checked for their shape.

Gives plain tables, which `domain/` makes its own things of. Whatever is wrong is said with
file, line and key.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from config.network_shapes import NetworkShape
from config.positions import KeyPath, broken, line_of, positions
from config.problems import ConfigProblems, Problem
from config.shapes import (
    LONGEST_LABEL,
    LONGEST_TEXT,
    InterviewShape,
    ProtocolShape,
)

SHIPPED = Path(__file__).parent
"""Where the files of the invented town lie, used for each file a municipality leaves out."""

SHAPES: Mapping[str, type[BaseModel]] = {
    "network.toml": NetworkShape,
    "protocol.toml": ProtocolShape,
    "interview.toml": InterviewShape,
}

EXPECTATIONS = {
    "missing": "this key is missing",
    "extra_forbidden": "there is no such key; remove it or correct its spelling",
    "string_type": 'text in quotes ("…")',
    "string_too_short": "words, not an empty text",
    "string_too_long": f"at most {LONGEST_LABEL} characters; {LONGEST_TEXT} in a prompt or hint",
    "list_type": "a list in square brackets",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
    "bool_type": "true or false, without quotes",
    "int_type": "a whole number, without quotes",
    "date_type": "a date like 2027-05-07, without quotes",
    "too_short": "at least one",
}
BAD_CODE = "small letters, digits and hyphens, at most 20"
BAD_LANGUAGE = "a language in two small letters, like nl or en"


@dataclass(frozen=True, slots=True)
class Tables:
    """The three tables, checked for shape, and the days on which the town hall is closed."""

    network: dict[str, Any]
    protocol: dict[str, Any]
    interview: dict[str, Any]
    closing_days: frozenset[date]
    closing_day_names: Mapping[date, Mapping[str, str]]
    """What a public holiday is called, by language. The municipality's own days have no name."""
    files: Mapping[str, Path]
    """Which file each table came from: the municipality's own, or the shipped one."""

    def problems_in(self, name: str, findings: Iterable[str]) -> ConfigProblems:
        """Add file and line to what `domain/` found wrong in `name`, like "protocol.toml".

        A finding reads `key.in.the.file: what is expected`.
        """
        found = positions(self.files[name].read_text("utf-8"))
        pairs = (finding.split(": ", 1) for finding in findings)
        return ConfigProblems(
            _placed(self.files[name], found, tuple(key.split(".")), expected)
            for key, expected in pairs
        )


def load_tables(folder: Path | None = None) -> Tables:
    """Read the files from `folder`; raises `ConfigProblems` about all three at once."""
    problems: list[Problem] = []
    tables: dict[str, dict[str, Any]] = {}
    files: dict[str, Path] = {}
    if folder is not None and not folder.is_dir():
        raise ConfigProblems([Problem(str(folder), "network", "a folder that exists")])
    for name, shape in SHAPES.items():
        own = folder / name if folder else SHIPPED / name
        files[name] = own if own.exists() else SHIPPED / name
        try:
            tables[name] = _read(files[name], shape)
        except ConfigProblems as found:
            problems.extend(found.problems)
    if problems:
        raise ConfigProblems(problems)
    network = tables["network.toml"]
    holidays = _public_holidays()
    return Tables(
        network=network,
        protocol=tables["protocol.toml"],
        interview=tables["interview.toml"],
        closing_days=frozenset({*holidays, *network.get("local-closing-days", ())}),
        closing_day_names=holidays,
        files=files,
    )


def _read(file: Path, shape: type[BaseModel]) -> dict[str, Any]:
    return _checked(file, read_text(file), shape)


def checked(name: str, text: str) -> dict[str, Any]:
    """Give the table in a text that is to be this file; raises `ConfigProblems` as a start does."""
    return _checked(Path(name), text, SHAPES[name])


def _checked(file: Path, text: str, shape: type[BaseModel]) -> dict[str, Any]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigProblems([broken(str(file), error)]) from None
    try:
        shape.model_validate(table)
    except ValidationError as error:
        found = positions(text)
        raise ConfigProblems(
            _placed(file, found, *_worded(entry["loc"], entry)) for entry in error.errors()
        ) from None
    return table


def read_text(file: Path) -> str:
    """Read a file of settings; raises `ConfigProblems` when that cannot be done."""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigProblems([Problem(str(file), "file", "readable text in UTF-8")]) from None


def _worded(where: KeyPath, entry: Mapping[str, Any]) -> tuple[KeyPath, str]:
    """Give the key a fault is at, and what is expected there, in our own words."""
    path = tuple(part for part in where if part != "[key]")
    kind = entry["type"]
    if kind == "value_error":
        return path, str(entry["ctx"]["error"])
    if kind == "greater_than_equal":
        return path, f"{entry['ctx']['ge']:g} or higher"
    if kind == "less_than_equal":
        return path, f"{entry['ctx']['le']:g} or lower"
    if kind == "literal_error":
        return path, f"one of {entry['ctx']['expected']}"
    if kind == "string_pattern_mismatch":
        return path, BAD_LANGUAGE if "{2}" in entry["ctx"]["pattern"] else BAD_CODE
    return path, EXPECTATIONS.get(kind, entry["msg"])


def _placed(file: Path, found: Mapping[KeyPath, int], path: KeyPath, expected: str) -> Problem:
    name = ".".join(str(part) for part in path)
    return Problem(f"{file}, line {line_of(found, path)}", name, expected)


def _public_holidays() -> Mapping[date, Mapping[str, str]]:
    """Give the names of each public holiday, by language."""
    listed = tomllib.loads((SHIPPED / "closing_days.toml").read_text("utf-8"))["days"]
    return {entry.pop("day"): entry for entry in listed}
