"""The papers: alike in both languages, and nothing in them that is not there."""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typer
from fluent.syntax import FluentParser, ast

from bot.cli import app
from bot.logs import Event
from config.given_settings import PREFIX, GivenSettings
from config.shapes import ErasureShape
from docs import product_tables
from domain.filing.drafts import READING_MINUTES
from domain.network import FEW, Keeping, MeetingHabits
from domain.roles import Role
from handlers.menu import RIGHTS
from handlers.telegram import commands
from services.tombstones import Why
from storage.backups import AUTOMATIC_KEPT

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "docs" / "papers"
MARKS = {"nl": "**[te bepalen door de gemeente]**", "en": "**[for the municipality to settle]**"}
NAMES = sorted(file.name for file in (PAPERS / "nl").iterdir())
PAGES = [PAPERS / language / name for language in MARKS for name in NAMES]

DOCUMENTS = [
    *sorted(set(ROOT.glob("*.md")) - {ROOT / "CHANGELOG.md"}),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
]
NO_COMMANDS = frozenset({"SCHAKEL_CONFIG"})
"""Settings that say where the settings are."""

SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
GENERATED = re.compile(r"<!-- [a-z0-9-]+:begin -->\n.*?<!-- [a-z0-9-]+:end -->\n", re.DOTALL)


class Line(NamedTuple):
    """What a line is, and what in it may not differ between the languages."""

    kind: str
    spans: tuple[str, ...]
    links: tuple[str, ...]
    numbers: tuple[str, ...]
    marks: int


def _written(page: Path) -> str:
    return GENERATED.sub("", page.read_text("utf-8"))


def _blocks(page: Path) -> Iterator[str]:
    """Give the headings, items, rows and paragraphs, however the lines are broken."""
    block = ""
    for line in [*page.read_text("utf-8").splitlines(), ""]:
        begins = re.match(r"#|- |\d+\. |\||<!--", line) or not line
        if begins and block:
            yield block
            block = ""
        block = f"{block} {line.strip()}".strip()
    if block:
        yield block


def _line(block: str, language: str) -> Line:
    kind = re.match(
        r"#+ (?:[A-D]\. |\d+\. )?|- (?:\[ \] )?|\d+\. |<!-- ([a-z-]+)-[a-z]{2}:\w+", block
    )
    rows = f"| {block.count('|')}" if block.startswith("|") else "words"
    named = kind[0].replace(f"-{language}:", ":") if kind else rows
    bare = SPAN.sub("", LINK.sub("", block.replace(MARKS[language], "")))
    return Line(
        named,
        tuple(sorted(SPAN.findall(block))),
        tuple(LINK.findall(block)),
        tuple(sorted(re.findall(r"\d+", bare))),
        block.count(MARKS[language]),
    )


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same_things_in_the_same_order(name: str) -> None:
    found = {
        language: [_line(block, language) for block in _blocks(PAPERS / language / name)]
        for language in MARKS
    }
    for number, (dutch, english) in enumerate(zip_longest(found["nl"], found["en"])):
        assert dutch == english, f"block {number}"


def test_the_list_of_papers_names_each_by_its_title() -> None:
    assert sorted(file.name for file in (PAPERS / "en").iterdir()) == NAMES
    page = (PAPERS / "README.md").read_text("utf-8")
    for name in NAMES:
        titles = {
            language: (PAPERS / language / name).read_text("utf-8").partition("\n")[0]
            for language in MARKS
        }
        row = " | ".join(f"[{title[2:]}]({at}/{name})" for at, title in titles.items())
        assert f"| {row} |" in page
    assert all(mark in page for mark in MARKS.values())


@pytest.mark.parametrize("language", MARKS)
def test_the_dpia_has_the_points_of_the_model(language: str) -> None:
    page = (PAPERS / language / "dpia.md").read_text("utf-8")
    headings = re.findall(r"^###? (\w+)\. ", page, re.MULTILINE)
    points = [str(number) for number in range(1, 18)]
    assert headings == ["A", *points[:10], "B", *points[10:15], "C", points[15], "D", points[16]]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_what_is_open_has_the_one_mark(page: Path) -> None:
    words, mark = page.read_text("utf-8"), MARKS[page.parent.name]
    assert mark in words
    assert re.findall(r"\[[^\]]{2,}\](?!\()", words.replace(mark, "")) == []


@pytest.mark.parametrize("page", [*PAGES, PAPERS / "README.md"], ids=lambda page: str(page.stem))
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_everything_it_names_is_there(page: Path) -> None:
    named = set(SPAN.findall(page.read_text("utf-8")))
    assert [span for span in sorted(named) if not any(is_so(span) for is_so in KNOWN)] == []


@pytest.mark.parametrize("span", ["schakel nothing", "schakel erase --all", "SCHAKEL_NOTHING"])
def test_what_is_not_there_is_missed(span: str) -> None:
    assert not any(is_so(span) for is_so in KNOWN)


@pytest.mark.parametrize("language", MARKS)
def test_every_measure_says_where_it_is(language: str) -> None:
    page = (PAPERS / language / "bio2.md").read_text("utf-8")
    rows = [row.split("|")[1:-1] for row in page.splitlines() if re.match(r"\| \d", row)]
    assert len(rows) > 30
    for measure, _, where, _ in rows:
        spans = SPAN.findall(where)
        assert spans, measure
        assert [each for each in spans if not any(is_so(each) for is_so in PLACES)] == [], measure


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_every_number_comes_from_the_code_or_the_law(page: Path) -> None:
    unit = r"(minuten|minutes|uur|hours|dagen|days|weken|weeks|jaar|years|werkdagen|cijfers|digits)"
    told = re.findall(rf"(\d+) {unit}", _written(page))
    told += [(number, "") for number in re.findall(r"(?:onder de|below) (\d+)", _written(page))]
    told += [
        (number, "")
        for number in re.findall(r"(?:eigen map hooguit|own folder) (\d+)", _written(page))
    ]
    assert [each for each in told if each not in NUMBERS] == []


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: str(page.name))
def test_every_command_and_setting_that_a_document_names_is_there(page: Path) -> None:
    words = page.read_text("utf-8")
    named = set(re.findall(r"(?:^|[`|&] ?)(schakel [a-z][^`#|&>\n]*)", words, re.MULTILINE))
    told = [command for command in sorted(named) if not _is_command(re.sub(r"\[.*", "", command))]
    told += [name for name in re.findall(rf"\b{PREFIX}[A-Z_]+\b", words) if not _is_setting(name)]
    assert [each for each in told if each not in NO_COMMANDS] == []


def test_the_readme_says_the_days_that_are_set() -> None:
    page, set_ = (ROOT / "README.md").read_text("utf-8"), Keeping()
    erasure = tomllib.loads((ROOT / "config/protocol.toml").read_text("utf-8"))["erasure"]
    years = {365: "a year", 5 * 365: "five years"}
    for told in (
        f"until {erasure['keep-days']} days after closing, once {erasure['postponed-days']} more",
        f"{erasure['withdrawn-days']} days after you withdraw it",
        f"| {READING_MINUTES} minutes;",
        f"until {MeetingHabits().keep_days} days after it",
        f"| {years[set_.account_days]} after you leave",
        f"| {set_.dates_days} days after you leave",
        f"| {years[set_.journal_days]}, in the journal",
    ):
        assert told in page


def test_readme_and_architecture_lead_to_them() -> None:
    assert "(docs/papers/)" in (ROOT / "README.md").read_text("utf-8")
    assert "(papers/)" in (ROOT / "docs" / "architecture.md").read_text("utf-8")


def _numbers() -> Iterator[tuple[str, str]]:
    yield from _said(timedelta(minutes=READING_MINUTES), "minuten", "minutes")
    yield str(FEW), ""
    yield str(AUTOMATIC_KEPT), ""
    backup_days = str(GivenSettings.model_fields["backup_days"].default)
    yield from [(backup_days, "dagen"), (backup_days, "days")]
    for period in product_tables.PERIODS.values():
        yield from _said(period, "dagen", "days")
    yield from [("72", "uur"), ("72", "hours")]  # GDPR, article 33
    yield from [("24", "uur"), ("24", "hours")]  # how long Telegram keeps updates
    yield from [("48", "uur"), ("48", "hours")]  # Telegram's list of recent actions


def _said(period: timedelta, *units: str) -> Iterator[tuple[str, str]]:
    size = timedelta(minutes=1) if "minutes" in units else timedelta(days=1)
    return ((str(period // size), unit) for unit in units if not period % size)


def _is_path(span: str) -> bool:
    return "/" in span[1:] and " " not in span and (ROOT / span).exists()


def _is_setting(span: str) -> bool:
    name = span.removeprefix(PREFIX)
    return span.startswith(PREFIX) and name.lower() in GivenSettings.model_fields


def _is_command(span: str) -> bool:
    word, *rest = span.split()
    if word == "make":
        return f"\n{rest[0]}: install\n" in (ROOT / "Makefile").read_text("utf-8")
    if word != "schakel":
        return False
    command: Any = typer.main.get_command(app)
    while rest and rest[0] in getattr(command, "commands", {}):
        command = command.commands[rest.pop(0)]
    options = {option for each in command.params for option in each.opts}
    given = {each for each in rest if each.startswith("--")}
    return not hasattr(command, "commands") and given <= options


def _is_file_at_the_root(span: str) -> bool:
    return (ROOT / span).is_file()


def _is_setting_of_the_municipality(span: str) -> bool:
    table, _, key = span.partition(".")
    if table == "erasure" and key.replace("-", "_") in ErasureShape.model_fields:
        return True  # also what may be left out, and is
    files = (file.read_text("utf-8") for file in (ROOT / "config").glob("*.toml"))
    return any(_has(tomllib.loads(text), span.split(".")) for text in files)


def _has(table: Any, keys: list[str]) -> bool:
    if not keys:
        return True
    return isinstance(table, dict) and keys[0] in table and _has(table[keys[0]], keys[1:])


def _is_telegram_command(span: str) -> bool:
    of_roles = {entry["command"] for role in Role for entry in commands.of_role(role, "nl")}
    return span.startswith("/") and span[1:] in of_roles | {"koppel", "overzicht", RIGHTS}


def _is_button(span: str) -> bool:
    return span in _buttons()


def _is_event_or_code(span: str) -> bool:
    return span in set(Event) | set(Why)


def _is_in_the_operating_guide(span: str) -> bool:
    return span in {"erased", "network.toml", "MemorySwapMax=0", "LimitCORE=0"} and (
        span in (ROOT / "docs" / "operating.md").read_text("utf-8")
    )


@cache
def _buttons() -> frozenset[str]:
    return frozenset(_words_that_are_all_text())


def _words_that_are_all_text() -> Iterator[str]:
    for file in (ROOT / "config" / "texts" / "nl").rglob("*.ftl"):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                parts = entry.value.elements
                if len(parts) == 1 and isinstance(parts[0], ast.TextElement):
                    yield parts[0].value


Known = Callable[[str], bool]
NUMBERS = frozenset(_numbers())
PLACES: tuple[Known, ...] = (
    _is_path,
    _is_setting,
    _is_setting_of_the_municipality,
    _is_command,
    _is_file_at_the_root,
)
KNOWN: tuple[Known, ...] = (
    *PLACES,
    _is_telegram_command,
    _is_button,
    _is_event_or_code,
    _is_in_the_operating_guide,
)
