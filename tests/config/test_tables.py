"""A municipality's own files: each mistake is one line with file, line, key and expectation."""

from datetime import date
from pathlib import Path

import pytest

from config.catalogues.catalogue import SHIPPED as TEXTS
from config.positions import line_of, positions
from config.problems import ConfigProblems
from config.tables import SHIPPED, load_tables


def spoil(file: Path, old: str, new: str) -> int:
    """Replace a text in the file; gives the line where it stood."""
    text = file.read_text("utf-8")
    assert text.count(old) >= 1
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def refused(folder: Path) -> list[str]:
    with pytest.raises(ConfigProblems) as problems:
        load_tables(folder)
    return str(problems.value).splitlines()


def test_the_invented_town_comes_along() -> None:
    tables = load_tables()
    assert tables.network["municipality"] == "Voorbeeldstad"
    assert "acts" in tables.protocol
    assert list(tables.interview) == ["concern", "help"]
    assert date(2027, 4, 27) in tables.closing_days  # King's Day
    assert date(2027, 4, 28) not in tables.closing_days


def test_a_file_that_is_not_in_the_folder_is_the_shipped_one(folder: Path) -> None:
    spoil(folder / "network.toml", '"Voorbeeldstad"', '"Elders"')
    (folder / "protocol.toml").unlink()
    tables = load_tables(folder)
    assert tables.network["municipality"] == "Elders"
    assert tables.files["protocol.toml"] == SHIPPED / "protocol.toml"
    assert tables.files["network.toml"] == folder / "network.toml"


def test_local_closing_days_are_added_without_a_name(folder: Path) -> None:
    spoil(folder / "network.toml", "= []", "= [2027-05-07]")
    tables = load_tables(folder)
    assert {date(2027, 5, 7), date(2027, 12, 25)} <= tables.closing_days
    assert date(2027, 5, 7) not in tables.closing_day_names


def test_every_public_holiday_has_a_name_in_each_language() -> None:
    tables = load_tables()
    assert set(tables.closing_day_names) == tables.closing_days
    for names in tables.closing_day_names.values():
        assert set(names) == {folder.name for folder in TEXTS.iterdir() if folder.is_dir()}
    assert tables.closing_day_names[date(2027, 4, 27)] == {
        "nl": "Koningsdag",
        "en": "King's Day",
        "tr": "Kral Günü",
        "pl": "Dzień Króla",
        "uk": "День короля",
        "ar": "يوم الملك",
    }


def test_every_name_of_the_shipped_network_is_there_in_each_language() -> None:
    languages = {folder.name for folder in TEXTS.iterdir() if folder.is_dir()}
    for names in load_tables().network["neighbourhoods"].values():
        assert set(names) in ({"nl"}, languages), "a name of a place, or words"


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("network.toml", "phone =", "fone =", "phone: this key is missing"),
        ("network.toml", '"0100 - 00 00 00"', "100", 'phone: text in quotes ("…")'),
        ("network.toml", '"0100 - 00 00 00"', '" "', "phone: words, not an empty text"),
        (
            "network.toml",
            '"0100 - 00 00 00"',
            f'"{"1" * 81}"',
            "phone: at most 80 characters; 600 in a prompt or hint",
        ),
        (
            "interview.toml",
            '"Wat zie of hoor je?"',
            f'"{"Wat " * 200}"',
            "concern.account.prompt.nl: at most 80 characters; 600 in a prompt or hint",
        ),
        (
            "network.toml",
            '"Europe/Amsterdam"',
            '"Europe/Voorbeeldstad"',
            'timezone: a time zone like "Europe/Amsterdam"',
        ),
        (
            "network.toml",
            '["nl", "en"]',
            '["en"]',
            'languages: a list with "nl" in it and nothing twice',
        ),
        ("network.toml", '["nl", "en"]', '"nl"', "languages: a list in square brackets"),
        (
            "network.toml",
            '"en"]',
            '"english"]',
            "languages.1: a language in two small letters, like nl or en",
        ),
        (
            "network.toml",
            "= []",
            '= ["2027-05-07"]',
            "local-closing-days.0: a date like 2027-05-07, without quotes",
        ),
        (
            "network.toml",
            'quiet-from = "22:00"',
            'quiet-from = "17:59"',
            'hours.quiet-from: a time from 18:00 to 23:59, in quotes, like "18:00"',
        ),
        (
            "network.toml",
            'quiet-until = "07:00"',
            'quiet-until = "7:00"',
            'hours.quiet-until: a time from 05:00 to 10:00, in quotes, like "05:00"',
        ),
        (
            "network.toml",
            'office-from = "09:00"',
            'office-from = "12:01"',
            'hours.office-from: a time from 06:00 to 12:00, in quotes, like "06:00"',
        ),
        (
            "network.toml",
            'office-until = "17:00"',
            "office-until = 17:00:00",
            'hours.office-until: text in quotes ("…")',
        ),
        (
            "network.toml",
            'office-until = "17:00"',
            'morning-list = "13:00"',
            'hours.morning-list: a time from 06:00 to 12:00, in quotes, like "06:00"',
        ),
        (
            "network.toml",
            'quiet-from = "22:00"',
            'quiet = "22:00"',
            "hours.quiet: there is no such key; remove it or correct its spelling",
        ),
        (
            "network.toml",
            "required = false",
            'required = "no"',
            "pin.required: true or false, without quotes",
        ),
        (
            "network.toml",
            "minutes = 30",
            "minutes = 0",
            "pin.minutes: 1 or higher",
        ),
        ("network.toml", "minutes = 30", "minutes = 601", "pin.minutes: 600 or lower"),
        ("network.toml", "every-minutes = 60", "every-minutes = 5", "bell.every-minutes: 15"),
        ("network.toml", "every-minutes = 60", "every = 60", "bell.every: there is no such key"),
        ("network.toml", "urgent-minutes = 10", "urgent-minutes = 1", "bell.urgent-minutes: 2"),
        (
            "network.toml",
            "local-closing-days = []",
            'duty = { until = "17:00" }',
            'duty.until: a time from 18:00 to 23:59, in quotes, like "18:00"',
        ),
        (
            "network.toml",
            "local-closing-days = []",
            'duty = { turns-on = "maandag" }',
            "duty.turns-on: one of 'monday', 'tuesday'",
        ),
        ("network.toml", "keep-days = 180", "keep-days = 0", "meetings.keep-days: 1 or higher"),
        (
            "network.toml",
            "keep-days = 180",
            "keep-days = 99999999999999999999",
            "meetings.keep-days: 3650 or lower",
        ),
        ("network.toml", "= 365", "= 0", "keeping.account-days: 61 or higher"),
        ("network.toml", "= 365", "= 60", "keeping.account-days: 61 or higher"),
        ("network.toml", "= 1825", "= 364", "keeping.journal-days: 365 or higher"),
        ("network.toml", "= 1825", "= 7301", "keeping.journal-days: 7300 or lower"),
        ("network.toml", "budget = 2000", "budget = 0", "fund.budget: 1 or higher"),
        ("network.toml", "budget = 2000", "budget = 1999.5", "fund.budget: a whole number"),
        ("network.toml", "budget = 2000", "", "fund.budget: this key is missing"),
        (
            "network.toml",
            "account-days = 28",
            "account-days = 3",
            "fund.account-days: 14 or higher",
        ),
        ("network.toml", "= 52.0907", "= 91.5", "hosts.moskee-oost.latitude: 90 or lower"),
        (
            "network.toml",
            "noord =",
            '"Noord & Zuid" =',
            "neighbourhoods.Noord & Zuid: small letters, digits and hyphens, at most 20",
        ),
        (
            "network.toml",
            'oost = { nl = "Oost" }',
            'oost = { en = "East" }',
            'neighbourhoods.oost: words in Dutch: nl = "…"',
        ),
        ("protocol.toml", "version = ", "version = 0 # ", "version: 1 or higher"),
        (
            "protocol.toml",
            "version = ",
            'version = "1" # ',
            "version: a whole number, without quotes",
        ),
        ("protocol.toml", 'confirm = "4 office hours"', "confirm = 4", "terms.urgent.confirm: "),
        (
            "protocol.toml",
            'clock = "take-up"',
            'klok = "take-up"',
            "acts.take-up.klok: there is no such key; remove it or correct its spelling",
        ),
        (
            "protocol.toml",
            "needs-reason = true\n",
            'needs-reason = "yes"\n',
            "outcomes.not-for-us.needs-reason: true or false, without quotes",
        ),
        (
            "protocol.toml",
            "shared = false\n",
            'shared = "no"\n',
            "outcomes.handled-not-shared.shared: true or false, without quotes",
        ),
        (
            "interview.toml",
            'prompt.nl = "Hoe weet je dit?"',
            'prompt.nl = ""',
            "concern.source.prompt.nl: words, not an empty text",
        ),
        (
            "interview.toml",
            "danger = true }",
            "danger = 1 }",
            "concern.danger.options.yes: danger = true or danger = false, without quotes",
        ),
        (
            "interview.toml",
            "later = true\n[concern.source.options]",
            'later = "ja"\n[concern.source.options]',
            "concern.source.later: true or false, without quotes",
        ),
        (
            "interview.toml",
            "[concern.source.options]",
            "[concern.source.buttons]",
            "concern.source.buttons: there is no such key; remove it or correct its spelling",
        ),
    ],
)
def test_a_mistake_is_said_in_one_line_with_file_line_and_key(
    folder: Path, name: str, old: str, new: str, problem: str
) -> None:
    line = spoil(folder / name, old, new)
    found = refused(folder)
    matching = [said for said in found if problem in said]
    assert len(matching) == 1, found
    if "missing" not in problem:
        assert matching[0].startswith(f"{folder / name}, line {line}: ")


def test_a_table_that_is_missing_is_said(folder: Path) -> None:
    (folder / "interview.toml").write_text("concern = 3\n")
    assert refused(folder) == [
        f"{folder / 'interview.toml'}, line 1: concern: a table",
        f"{folder / 'interview.toml'}, line 1: help: this key is missing",
    ]


def test_all_files_are_looked_at_before_the_start_is_refused(folder: Path) -> None:
    spoil(folder / "network.toml", "phone =", "fone =")
    spoil(folder / "protocol.toml", "version = ", "version = # ")
    (folder / "interview.toml").write_bytes(b"\xff\xfe")
    said = refused(folder)
    assert [line.split(":")[0].split(",")[0] for line in said] == [
        str(folder / "network.toml"),
        str(folder / "network.toml"),
        str(folder / "protocol.toml"),
        str(folder / "interview.toml"),
    ]
    assert said[-1].endswith("file: readable text in UTF-8")


def test_broken_toml_is_named_with_line_and_column(folder: Path) -> None:
    line = spoil(folder / "protocol.toml", "[terms.urgent]", "[terms.urgent")
    assert refused(folder) == [
        f"{folder / 'protocol.toml'}, line {line}: TOML: well-formed; it breaks at column 14"
    ]


def test_a_file_that_stops_halfway_is_said(folder: Path) -> None:
    (folder / "network.toml").write_text('name = "Sleutel')
    assert refused(folder) == [
        f"{folder / 'network.toml'}: TOML: well-formed; it breaks at the end"
    ]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere") == [
        f"{tmp_path / 'nowhere'}: network: a folder that exists"
    ]


def test_what_the_rules_find_gets_file_and_line_as_well(folder: Path) -> None:
    needs = '["feedback-given", "outcome", "not-passed-on"]'
    line = spoil(folder / "protocol.toml", needs, '["outcome"]')
    problems = load_tables(folder).problems_in(
        "protocol.toml", ["acts.close.needs: feedback-given", "acts: something else"]
    )
    text = (folder / "protocol.toml").read_text("utf-8")
    first_act = text[: text.index("[acts.file]")].count("\n") + 1
    assert str(problems).splitlines() == [
        f"{folder / 'protocol.toml'}, line {line}: acts.close.needs: feedback-given",
        f"{folder / 'protocol.toml'}, line {first_act}: acts: something else",
    ]


def test_lines_are_found_in_every_way_toml_is_written() -> None:
    text = '''\
# [not.a.table]
plain = 1
dotted.key = 2
"quoted key" = 3
long = """
fake = 1
"""
[table]  # with a comment
inside = { deep = 4 }
[[list]]
item = 5
'''
    found = positions(text)
    expected: list[tuple[tuple[str | int, ...], int]] = [
        (("plain",), 2),
        (("dotted",), 3),
        (("dotted", "key"), 3),
        (("quoted key",), 4),
        (("long",), 5),
        (("table",), 8),
        (("table", "inside", "deep"), 9),
        (("list", 0, "item"), 10),
        (("nowhere",), 1),
    ]
    for path, line in expected:
        assert line_of(found, path) == line, path
    assert ("fake",) not in found
