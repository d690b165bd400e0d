"""The table of the desk against ASVS names tests that exist, and leaves no chapter out."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "desk-security.md").read_text("utf-8")
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")


def test_each_test_it_names_exists() -> None:
    named = set(NAMED.findall(PAGE))
    assert named
    missing = [
        f"{file}::{name}"
        for file, name in sorted(named)
        if f"def {name}(" not in (ROOT / "tests" / file).read_text("utf-8")
    ]
    assert missing == []


def test_each_chapter_has_its_rows() -> None:
    chapters = PAGE.split("\n## ")[1:]
    assert [int(each.split()[0]) for each in chapters] == list(range(1, 15))
    assert all("|---|---|" in each for each in chapters)


def test_each_row_has_a_test_or_a_reason() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    assert all(len(row.split("|")) == 4 and row.split("|")[2].strip() for row in rows)
