"""Knowledge sheets: who reads what in which language."""

from domain.together.sheets import NO_SHEETS, BlockKind, Run, Sheets

WORDS = {"title": "Een", "blocks": []}


def sheets() -> Sheets:
    return Sheets.from_tables(
        {"a": {"nl": WORDS, "en": {**WORDS, "title": "One"}}, "b": {"nl": {**WORDS, "title": "B"}}}
    )


def test_somebody_reads_their_own_language_or_english_or_dutch() -> None:
    assert [sheet.title for sheet in sheets().read_in("nl")] == ["Een", "B"]
    assert [sheet.title for sheet in sheets().read_in("en")] == ["One", "B"]
    assert [sheet.title for sheet in sheets().read_in("tr")] == ["One", "B"]


def test_a_sheet_is_found_by_its_name() -> None:
    found = sheets().sheet("a", "en")
    assert found is not None
    assert (found.code, found.title) == ("a", "One")
    assert sheets().sheet("c", "en") is None
    assert NO_SHEETS.read_in("nl") == []


def test_the_steps_of_each_list_are_numbered_from_one() -> None:
    kinds = ["step", "step", "words", "step", "point", "heading"]
    runs = [{"text": "Doe dit", "bold": True}]
    table = {"title": "A", "blocks": [{"kind": kind, "runs": runs} for kind in kinds]}
    (sheet,) = Sheets.from_tables({"a": {"nl": table}}).read_in("nl")
    assert [block.number for block in sheet.blocks] == [1, 2, 0, 1, 0, 0]
    assert sheet.blocks[-1].kind is BlockKind.HEADING
    assert sheet.blocks[0].runs == (Run("Doe dit", bold=True),)
