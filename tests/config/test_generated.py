"""What is generated is fresh: the closing days, and the tables in the documents."""

from pathlib import Path

import pytest

from docs import closing_days, generate, house_tree, protocol_tables

CONTRACT = """TOKEN_FILE TOKEN API DATA BACKUPS BACKUP_DAYS KEY_FILE NETWORK WEBHOOK
WEBHOOK_SECRET_FILE LISTEN CALENDAR CALENDAR_URL CLOCK_SPEED CLOCK_FILE"""


def test_the_closing_days_are_those_of_the_holidays_library() -> None:
    assert closing_days.FILE.read_text("utf-8") == closing_days.content()


def test_every_generated_part_of_the_documents_is_fresh() -> None:
    stale = [file.name for file, made in generate.generated() if not generate.is_fresh(file, made)]
    assert not stale, "run `make docs`"


def test_the_protocol_page_shows_picture_and_tables() -> None:
    page = (generate.ROOT / "docs" / "protocol.md").read_text("utf-8")
    for part in (
        protocol_tables.picture,
        protocol_tables.acts,
        protocol_tables.terms,
        protocol_tables.waiting,
        protocol_tables.outcomes,
        protocol_tables.partners,
        protocol_tables.texts,
    ):
        assert part() in page


def test_the_settings_table_names_every_setting() -> None:
    table = generate.settings_table()
    for name in CONTRACT.split():
        assert f"| `SCHAKEL_{name}` |" in table


def test_checking_names_what_is_out_of_date_and_writing_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("Nothing generated here.\n")
    page = tmp_path / "docs" / "operating.md"
    page.write_text("Before\n<!-- settings:begin -->\nold\n<!-- settings:end -->\nAfter\n")
    monkeypatch.setattr(generate, "ROOT", tmp_path)

    monkeypatch.setattr("sys.argv", ["generate", "--check"])
    assert generate.main() == 1
    assert capsys.readouterr().out == "docs/operating.md: out of date; run `make docs`\n"

    monkeypatch.setattr("sys.argv", ["generate"])
    assert generate.main() == 0
    assert page.read_text().startswith("Before\n<!-- settings:begin -->\n| name |")
    assert page.read_text().endswith("<!-- settings:end -->\nAfter\n")
    assert generate.main() == 0


def test_the_tree_names_every_folder_of_the_repository() -> None:
    known = {
        str(folder.relative_to(house_tree.ROOT))
        for room in house_tree.ROOMS
        for folder in [file.parent for file in (house_tree.ROOT / room).rglob("__init__.py")]
    } | set(house_tree.OTHERS)
    for room in (*house_tree.ROOMS, "tests", "docs", "benchmarks"):
        folders = {file.parent for file in (house_tree.ROOT / room).rglob("*.py")}
        for folder in folders - {house_tree.ROOT / "tests"}:
            parts = folder.relative_to(house_tree.ROOT).parts
            assert {"/".join(parts), "/".join(parts[:2])} & known, folder
    for path in house_tree.OTHERS:
        assert (house_tree.ROOT / path).is_dir(), path
