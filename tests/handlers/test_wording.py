"""Every text exists in every language, with the same facts, and is HTML that Telegram takes."""

import ast
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from domain import errors
from domain.notices import NoticeKind
from domain.roles import Role
from handlers.telegram import wording

TEXTS = Path(wording.__file__).parents[1] / "texts"
ROOMS = ("domain", "services", "handlers", "bot")
SOURCES = [
    path
    for room in ROOMS
    for path in (TEXTS.parents[1] / room).rglob("*.py")
    if "demo" not in path.parts
]
ALLOWED_TAGS = {"a": ["href"], "b": [], "i": [], "s": [], "pre": [], "code": [], "blockquote": []}
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")


class _Facts(Visitor):
    """Collects the facts one text asks for, and the words it is made of."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)


def _messages(language: str) -> list[fluent.Message]:
    found = []
    for file in sorted((TEXTS / language).rglob("*.ftl")):
        resource = FluentParser().parse(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, fluent.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                found.append(entry)
    return found


def _facts(message: fluent.Message) -> _Facts:
    facts = _Facts()
    facts.visit(message)
    return facts


CATALOGUES = {
    language: {message.id.name: message for message in _messages(language)}
    for language in wording.LANGUAGES
}
DUTCH = CATALOGUES["nl"]


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_no_text_is_written_twice(language: str) -> None:
    counted = Counter(message.id.name for message in _messages(language))

    assert [key for key, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_language_has_the_same_files_and_texts(language: str) -> None:
    files = {file.name for file in (TEXTS / language).iterdir()}

    assert files == {file.name for file in (TEXTS / "nl").iterdir()}
    assert set(CATALOGUES[language]) ^ set(DUTCH) == set()


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_text_asks_for_the_same_facts_in_every_language(language: str) -> None:
    texts = CATALOGUES[language]

    assert [key for key in DUTCH if _facts(texts[key]).names != _facts(DUTCH[key]).names] == []


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.wrong |= [name for name, _ in attrs] != ALLOWED_TAGS.get(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.wrong |= not self.open or self.open.pop() != tag


def _is_html(text: str) -> bool:
    """Tell whether Telegram takes a text: known tags, with what belongs to them, and all closed."""
    tags = _Tags()
    tags.feed(text)
    tags.close()
    return not tags.wrong and not tags.open


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_a_text_is_html_that_telegram_takes(language: str) -> None:
    words = {key: "".join(_facts(text).words) for key, text in CATALOGUES[language].items()}

    assert [key for key, text in words.items() if not _is_html(text)] == []
    assert not any(map(_is_html, ("<b>open", "closed</b>", "<u>no</u>", '<a id="x">no</a>')))


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
    assert [key for key in sorted(raised) if not wording.knows(f"refusal-{key}")] == []


def test_every_text_that_is_asked_for_exists() -> None:
    """A constant in the code that begins as a catalogue key does must be one."""
    beginnings = {key.split("-")[0] for key in DUTCH} - {"role", "language", "command"}
    asked = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEY.fullmatch(node.value)
        and node.value.split("-")[0] in beginnings
    }
    known = {key.removeprefix("refusal-") for key in DUTCH} | set(DUTCH) | set(NoticeKind)
    completed_later = {key for key in asked if any(one.startswith(f"{key}-") for one in known)}

    assert sorted(asked - completed_later - known) == []


@pytest.mark.parametrize("language", wording.LANGUAGES)
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
