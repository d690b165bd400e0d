"""`docs/guide.md` says nothing that is not there: paths, and tests that are run."""

import ast
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from docs import guide_rows
from docs.guide_rows import PHASES, Row, State, rows

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guide.md"
ALL = 82
_NOT_RUN = frozenset({"skip", "skipif", "xfail", "importorskip"})


def _id(row: Row) -> str:
    return str(row.number)


def test_all_rows_are_there_in_their_order_each_in_its_phase() -> None:
    numbers = [row.number for row in rows()]
    assert numbers == list(range(1, ALL + 1))
    phases = [row.phase for row in rows()]
    assert phases == sorted(phases)
    assert set(phases) == set(PHASES)


@pytest.mark.parametrize("row", rows(), ids=_id)
def test_a_row_says_what_its_state_asks(row: Row) -> None:
    assert row.section
    assert row.could.endswith(".")
    assert bool(row.tests) >= (row.state is State.WORKS), "what works is shown by a test"
    assert bool(row.where) == (row.state is not State.MISSING)
    assert not (row.tests and row.state is State.MISSING)
    assert bool(row.lacks) == (row.state is State.PARTLY)
    assert not {"|", "\n"} & set(row.section + row.could + row.lacks), "it goes into a table"


@pytest.mark.parametrize("row", rows(), ids=_id)
def test_what_a_row_names_is_there_and_its_tests_run(row: Row) -> None:
    for path in row.where:
        assert (ROOT / path).exists(), path
    for test in row.tests:
        path, _, name = test.partition("::")
        assert path.startswith("tests/")
        assert name in running(ROOT / path), test


def test_the_counts_on_the_page_are_those_of_its_rows() -> None:
    page = PAGE.read_text("utf-8")
    listed = [
        line.split(" | ")[3].strip("*").split("*")[0].split(".")[0]
        for line in page.splitlines()
        if line.startswith("| ") and line.split(" | ")[0].strip("| ").isdigit()
    ]
    assert len(listed) == ALL
    counted = Counter(State(state) for state in listed)
    together = f"| **together** | {' | '.join(f'**{counted[state]}**' for state in State)} |"
    assert together in page
    assert all(part() in page for part in guide_rows.PARTS.values())


def test_what_is_skipped_shows_nothing(tmp_path: Path) -> None:
    file = tmp_path / "test_it.py"
    file.write_text(
        "import pytest\n"
        "def test_runs(): assert True\n"
        "async def test_waits(): pass\n"
        "@pytest.mark.skip\ndef test_left(): pass\n"
        "@pytest.mark.xfail(reason='no')\ndef test_fails(): pass\n"
        "def test_gives_up(): pytest.skip('no')\n"
        "def helper(): pass\n"
    )
    assert running(file) == {"test_runs", "test_waits"}
    file = tmp_path / "test_marked.py"
    file.write_text("import pytest\npytestmark = pytest.mark.skipif(True)\ndef test_a(): pass\n")
    assert running(file) == frozenset()


@cache
def running(file: Path) -> frozenset[str]:
    """Give the names of the tests in this file that are run."""
    tree = ast.parse(file.read_text("utf-8"))
    tests = [
        each
        for each in tree.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        and each.name.startswith("test_")
    ]
    marks = [each for each in tree.body if isinstance(each, ast.Assign | ast.Expr)]
    if any(_not_run(mark) for mark in marks):
        return frozenset()
    return frozenset(test.name for test in tests if not _not_run(test))


def _not_run(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr in _NOT_RUN for each in ast.walk(node))
