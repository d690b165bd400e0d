"""The house rules that can be checked by reading the code."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "web", "services", "storage", "domain", "config")
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 45
MOST_MODULES_IN_A_FOLDER = 24
NO_TEXT = {".pdf", ".png", ".svg", ".woff2"}
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "common", "misc", "manager"}
TRACKED = subprocess.run(
    ["git", "ls-files"],  # noqa: S607 - git is what a clone is made with
    cwd=ROOT,
    capture_output=True,
    text=True,
    check=True,
).stdout.split("\n")[:-1]


def files(*rooms: str) -> list[Path]:
    return [file for room in rooms for file in sorted((ROOT / room).rglob("*.py"))]


def modules(*rooms: str) -> Iterator[tuple[Path, ast.Module]]:
    for file in files(*rooms):
        yield file, ast.parse(file.read_text("utf-8"))


@cache
def imports(file: Path) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return frozenset(name.partition(".")[0] for name in names)


def who_imports(library: str) -> set[str]:
    return {str(file.relative_to(ROOT)) for file in files(*ROOMS) if library in imports(file)}


def test_rooms_import_only_downward() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_domain_needs_nothing_but_the_standard_library() -> None:
    for file in files("domain"):
        assert imports(file) <= sys.stdlib_module_names | {"domain"}, file


def test_only_storage_knows_sql_and_cryptography() -> None:
    for library in ("sqlite3", "aiosqlite", "cryptography"):
        assert {path.partition("/")[0] for path in who_imports(library)} == {"storage"}


def test_only_handlers_and_bot_know_telegram() -> None:
    assert {path.partition("/")[0] for path in who_imports("telegram")} <= {"handlers", "bot"}


def test_only_the_clock_knows_the_scheduler() -> None:
    assert who_imports("apscheduler") == {"bot/clock.py"}


def test_one_module_says_how_what_is_kept_becomes_json() -> None:
    assert who_imports("cattrs") == {"storage/as_json.py"}


def test_nothing_below_the_bot_can_wait_for_the_network() -> None:
    for file, tree in modules("handlers", "web", "services", "domain", "config"):
        waits = [
            node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await)
        ]
        assert not waits, file


def test_modules_and_functions_stay_readable() -> None:
    for file, tree in modules(*ROOMS):
        assert len(file.read_text("utf-8").splitlines()) <= MOST_LINES, file
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                assert lines <= MOST_LINES_OF_A_FUNCTION, f"{file}: {node.name}"


def test_a_folder_can_be_looked_over() -> None:
    for room in (*ROOMS, "tests"):
        for folder in {file.parent for file in (ROOT / room).rglob("*.py")}:
            found = [file for file in folder.glob("*.py") if file.name != "__init__.py"]
            assert len(found) <= MOST_MODULES_IN_A_FOLDER, folder.relative_to(ROOT)


def test_every_room_has_a_name_that_says_something() -> None:
    stems = {Path(path).stem for path in TRACKED}
    assert not stems & NAMES_THAT_SAY_NOTHING


def test_the_repository_names_no_registry_and_no_machine() -> None:
    registry = re.compile(r"https?://[^\s\"']*(/simple|/packages/|registry\.)")
    machine = re.compile(r"(^|[\s\"'(=])/(work|root|home)/")
    for path in TRACKED:
        file = ROOT / path
        if file.suffix in NO_TEXT or not file.is_file() or file == Path(__file__):
            continue
        text = file.read_text("utf-8")
        assert not registry.search(text), path
        assert not machine.search(text), path


@pytest.mark.parametrize("part", ["dependencies", "dev"])
def test_every_dependency_says_why_it_is_here(part: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = (
        project["dependencies"]
        if part == "dependencies"
        else project["optional-dependencies"][part]
    )
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    for dependency in wanted:
        name = re.split(r"[<>=\[]", dependency)[0]
        assert re.search(rf"^\|[^|]*\b{re.escape(name)}\b[^|]*\|", page, re.MULTILINE), name


def test_every_library_that_is_imported_is_asked_for() -> None:
    asked = (ROOT / "pyproject.toml").read_text("utf-8").lower()
    known_as = {
        "telegram": "python-telegram-bot",
        "pydantic": "pydantic-settings",
        "PIL": "pillow",
        "fontTools": "fonttools",
    }
    for file in files(*ROOMS):
        for library in imports(file) - sys.stdlib_module_names - set(ROOMS):
            assert known_as.get(library, library).replace("_", "-") in asked, f"{file}: {library}"
