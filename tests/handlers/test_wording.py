"""Every text exists in every language, with the same facts, and is HTML that Telegram takes."""

import ast
import re
from collections import Counter
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.serializer import serialize_pattern

from config import wording
from config.catalogues import catalogue
from config.catalogues.catalogue import FSI, PDI
from config.catalogues.catalogue_check import COMPLETE, lacks
from config.catalogues.catalogue_text import Asked, is_html, plural_fault
from domain import errors
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.deadlines import Deadline
from domain.notices import NoticeKind
from domain.roles import Role
from handlers import form_table  # noqa: F401 - fills the table of forms
from handlers.conversations.form_face import FACES

TEXTS = catalogue.SHIPPED
LANGUAGES = wording.languages()
ROOMS = ("domain", "services", "handlers", "web", "bot")
SOURCES = [
    path
    for room in ROOMS
    for path in (TEXTS.parents[1] / room).rglob("*.py")
    if "demo" not in path.parts
]
KINDS_OF_TEXT = {"form", "refusal", "toast"}  # their texts lie with the subject they are about
MOST_FILES = 24
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")


def _files(language: str) -> list[Path]:
    home = TEXTS / language
    return sorted(file.relative_to(home) for file in home.rglob("*.ftl"))


@cache
def _messages_of(file: Path) -> list[fluent.Message]:
    found = []
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, fluent.Junk), f"{file.name}: {entry.content}"
        if isinstance(entry, fluent.Message):
            found.append(entry)
    return found


def _messages(language: str) -> list[fluent.Message]:
    home = TEXTS / language
    return [each for file in _files(language) for each in _messages_of(home / file)]


@cache
def _texts(language: str) -> dict[str, fluent.Message]:
    return {message.id.name: message for message in _messages(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_twice(language: str) -> None:
    counted = Counter(message.id.name for message in _messages(language))

    assert [key for key, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_has_the_same_files_and_texts(language: str) -> None:
    assert _files(language) == _files("nl")
    assert set(_texts(language)) ^ set(_texts("nl")) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_has_a_file_or_a_text_that_dutch_has_not(language: str) -> None:
    assert set(_files(language)) <= set(_files("nl"))
    assert set(_texts(language)) - set(_texts("nl")) == set()


def test_a_language_that_no_native_speaker_has_read_says_so() -> None:
    """Whoever speaks it and has read it takes the line out, and the language out of here."""
    for language in {"ar", "pl", "tr", "uk"} & set(LANGUAGES):
        assert [each.unread for each in lacks([language], None)] == [True], language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_stands_in_the_file_that_its_first_word_names(language: str) -> None:
    files = _files(language)
    stems = Counter(file.stem for file in files)

    assert [
        (str(file), message.id.name)
        for file in files
        for message in _messages_of(TEXTS / language / file)
        if message.id.name.split("-")[0] != file.stem
    ] == []
    assert {stem for stem, times in stems.items() if times > 1} <= KINDS_OF_TEXT
    assert max(Counter(file.parent for file in files).values()) <= MOST_FILES


def test_a_start_reads_only_the_texts_that_it_says() -> None:
    """To read all of them takes longer than all else a start does."""
    texts = catalogue.Catalogue("nl")
    said = texts.format("guest-button-look", {})

    assert said == _written(_texts("nl")["button-again"]).strip()
    assert texts.has("guest-button-look")
    assert {key.partition("-")[0] for key in texts.bundle._messages} == {"guest", "button"}
    assert not texts.has("guest-nothing-of-the-kind")
    assert not texts.has("nothing-of-the-kind")


def test_texts_that_could_not_be_read_are_said_when_they_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest, away = tmp_path / "nl" / "guest.ftl", tmp_path / "away.ftl"
    guest.parent.mkdir()
    guest.write_text("guest-look = { button-again }\n", "utf-8")
    button = guest.with_name("button.ftl")
    button.write_text("button-again = Opnieuw kijken\n", "utf-8")
    monkeypatch.setattr(catalogue, "SHIPPED", tmp_path)
    texts = catalogue.Catalogue("nl")

    button.rename(away)
    with pytest.raises(FileNotFoundError):
        texts.format("guest-look", {})
    away.rename(button)

    assert texts.format("guest-look", {}) == "Opnieuw kijken"


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_said_first_what_it_refers_to_is_read_too(language: str) -> None:
    for key, message in _texts(language).items():
        if _refers(message):
            assert catalogue.Catalogue(language).format(key, {})


def test_the_words_of_a_button_stand_once() -> None:
    """Buttons that say the same in every language are one; another name for it refers to it."""
    buttons = [key for key in _texts("nl") if key.startswith("button-") or "-button-" in key]
    said = Counter(
        tuple(_written(_texts(language)[key]) for language in COMPLETE)
        for key in buttons
        if not _refers(_texts("nl")[key])
    )

    assert [words for words, times in said.items() if times > 1] == []


def _written(message: fluent.Message) -> str:
    assert message.value is not None
    return serialize_pattern(message.value)


def _refers(message: fluent.Message) -> bool:
    return re.fullmatch(r" *\{ [a-z-]+ \}", _written(message)) is not None


def test_a_button_says_what_its_subject_calls_it_or_what_all_do() -> None:
    assert wording.button("nl", "desk", "back") == wording.label("nl", "button-back")
    assert wording.button("nl", "poll", "again") == wording.label("nl", "poll-button-again")
    assert wording.label("nl", "poll-button-again") != wording.label("nl", "button-again")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_asks_for_the_same_facts_in_every_language(language: str) -> None:
    texts = _texts(language)

    own = {key: Asked.by(text).facts for key, text in texts.items()}
    assert [key for key, facts in own.items() if facts != Asked.by(_texts("nl")[key]).facts] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_the_plural_forms_of_its_language(language: str) -> None:
    texts = _texts(language).values()

    assert {each.id.name: said for each in texts if (said := plural_fault(language, each))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_html_that_telegram_takes(language: str) -> None:
    words = {key: Asked.by(text).words for key, text in _texts(language).items()}

    assert [key for key, text in words.items() if not is_html(text)] == []
    assert not any(map(is_html, ("<b>open", "closed</b>", "<u>no</u>", '<a id="x">no</a>')))


@pytest.mark.parametrize(
    "refusal",
    [kind for kind in vars(errors).values() if isinstance(kind, type) and hasattr(kind, "key")],
)
def test_every_refusal_has_a_text(refusal: type[errors.Refusal]) -> None:
    assert wording.knows(f"refusal-{refusal.key}")


def test_every_refusal_that_is_raised_somewhere_has_a_text() -> None:
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    raised = {
        node.args[0].value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in kinds
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }

    assert raised
    assert [key for key in sorted(raised) if not _is_said(key)] == []


def _is_said(key: str) -> bool:
    """Tell whether a refusal has its words: everywhere, or at the desk, where alone it is met."""
    return wording.knows(f"refusal-{key}") or wording.knows(f"web-refusal-{key}")


def test_every_text_that_is_asked_for_exists() -> None:
    """A constant in the code that begins as a catalogue key does must be one."""
    beginnings = {key.split("-")[0] for key in _texts("nl")} - {"role", "language", "command"}
    asked = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEY.fullmatch(node.value)
        and node.value.split("-")[0] in beginnings
    }
    known = (
        {key.removeprefix("web-").removeprefix("refusal-") for key in _texts("nl")}
        | set(_texts("nl"))
        | set(NoticeKind)
    )
    known |= {record.journaled for record in ACTS.values()} | set(Deadline)
    known |= set(FACES) | set(Act)
    completed_later = {key for key in asked if any(one.startswith(f"{key}-") for one in known)}

    assert sorted(asked - completed_later - known) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_a_name(language: str, role: Role) -> None:
    assert wording.label(language, f"role-{role}")


def test_what_people_typed_is_shown_as_words() -> None:
    shown = wording.say("nl", "network-admission-asked-again", name="<b>@everyone</b>")

    assert "&lt;b&gt;@everyone&lt;/b&gt;" in shown


def test_an_unknown_text_or_a_missing_fact_is_an_error_and_never_shown() -> None:
    with pytest.raises(LookupError):
        wording.say("nl", "network-nothing")
    with pytest.raises(LookupError):
        wording.say("nl", "network-admission-asked-again", wrong="x")


def test_a_name_from_right_to_left_stays_in_its_place_among_words_that_go_the_other_way() -> None:
    said = wording.say("nl", "language-chosen", name="محمد")

    assert said == "✓ \u2068محمد\u2069"
    assert wording.say("nl", "language-chosen", name="Fatma") == "✓ Fatma"


def test_an_address_in_a_text_holds_no_isolates() -> None:
    said = wording.say("nl", "act-reply", account=7, name="محمد")

    assert '<a href="tg://user?id=7">\u2068محمد\u2069</a>' in said


@pytest.mark.parametrize(
    ("language", "long", "short", "shortest", "clock", "month"),
    [
        ("nl", "donderdag 3 december", "do 3 dec", "3 dec", "16.05", "december 2026"),
        ("en", "Thursday 3 December", "Thu 3 Dec", "3 Dec", "16:05", "December 2026"),
        ("tr", "3 Aralık Perşembe", "3 Ara Per", "3 Ara", "16:05", "Aralık 2026"),
        ("ar", "الخميس، 3 ديسمبر", "الخميس، 3 ديسمبر", "3 ديسمبر", "16:05", "ديسمبر 2026"),
        ("uk", "четвер, 3 грудня", "чт, 3 груд.", "3 груд.", "16:05", "грудень 2026\u202fр."),
        ("pl", "czwartek, 3 grudnia", "czw., 3 gru", "3 gru", "16:05", "grudzień 2026"),
        ("fy", "tongersdei 3 Desimber", "to 3 Des", "3 Des", "16:05", "Desimber 2026"),
    ],
)
def test_days_and_times_are_written_as_people_of_a_language_do(
    language: str, long: str, short: str, shortest: str, clock: str, month: str
) -> None:
    moment = datetime(2026, 12, 3, 15, 5, tzinfo=UTC)
    zone, today = ZoneInfo("Europe/Amsterdam"), date(2026, 11, 1)

    assert wording.day(language, moment, zone) == long
    assert wording.short_day(language, moment, zone) == short
    assert wording.shortest_day(language, moment, zone, today) == shortest
    assert wording.hour(language, moment, zone) == clock
    assert wording.month(language, moment.date()) == month


def test_a_day_that_is_far_away_is_written_with_its_year() -> None:
    day, zone, today = date(2027, 12, 2), ZoneInfo("Europe/Amsterdam"), date(2026, 11, 1)

    assert wording.day("nl", day, zone, today) == "donderdag 2 december 2027"
    assert wording.day("en", day, zone, today) == "Thursday, 2 December 2027"
    assert wording.day("tr", day, zone, today) == "2 Aralık 2027 Perşembe"


@pytest.mark.parametrize(
    ("language", "three", "either"),
    [
        ("nl", "Noor, Jan en Ali", "Noor of Jan"),
        ("en", "Noor, Jan and Ali", "Noor or Jan"),
        ("tr", "Noor, Jan ve Ali", "Noor veya Jan"),
        (
            "ar",
            f"{FSI}Noor{PDI} و{FSI}Jan{PDI} و{FSI}Ali{PDI}",
            f"{FSI}Noor{PDI} أو {FSI}Jan{PDI}",
        ),
        ("uk", "Noor, Jan і Ali", "Noor або Jan"),
    ],
)
def test_a_list_is_written_as_people_of_a_language_do(
    language: str, three: str, either: str
) -> None:
    assert wording.listed(language, ("Noor", "Jan", "Ali")) == three
    assert wording.listed(language, ("Noor", "Jan"), "or") == either
    assert wording.listed(language, []) == ""


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_long_fact_stands_in_a_text_as_a_whole_and_nothing_else_does(language: str) -> None:
    words, name = "Woord & woord. " * 1_000, "{ $words } of {0}"
    said = wording.say(language, "announcement", network="Net", name=name, words=words)
    assert words.replace("&", "&amp;") in said
    assert name in said
