"""What one text of a catalogue is made of: its facts, its words, its plural forms."""

from functools import cache
from html.parser import HTMLParser
from typing import Self

from babel import Locale
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

ALLOWED_TAGS = {"a": ["href"], "b": [], "i": [], "s": [], "pre": [], "code": [], "blockquote": []}
_FUNCTIONS = frozenset({"NUMBER", "DATETIME"})
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_COUNTED_TO = 1_000
"""Every form a language has for whole numbers is used below this, but for millions."""


class Asked(Visitor):
    """The facts, texts and functions a text asks for, and the words it is made of."""

    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.references: set[str] = set()
        self.functions: set[str] = set()
        self.words = ""

    @classmethod
    def by(cls, message: fluent.Message) -> Self:
        """Read a text."""
        asked = cls()
        asked.visit(message)
        return asked

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        """Note a fact."""
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        """Note another text."""
        self.references.add(node.id.name)

    def visit_FunctionReference(self, node: fluent.FunctionReference) -> None:  # noqa: N802
        """Note a function that there is not, and what it is asked about."""
        self.functions |= {node.id.name} - _FUNCTIONS
        self.generic_visit(node)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        """Note words."""
        self.words += node.value


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


def is_html(words: str) -> bool:
    """Tell whether Telegram takes a text: known tags, with what belongs to them, and all closed."""
    tags = _Tags()
    tags.feed(words)
    tags.close()
    return not tags.wrong and not tags.open


def plural_fault(language: str, message: fluent.Message) -> str:
    """Say which plural forms are expected of a text; empty when it has them, or one for all."""
    choices = _Choices()
    choices.visit(message)
    for keys in choices.keys:
        forms = keys & _PLURALS
        if forms <= {"other"}:
            continue
        numbers = {int(key) for key in keys if key.isdecimal()}
        used = {form for number, form in enumerate(_forms(language)) if number not in numbers}
        known = frozenset(_forms(language)) | {"other"}
        if not (used <= forms <= known):
            needed = ", ".join(f"[{form}]" for form in sorted(used))
            return f"the plural forms {needed}, or [other] alone"
    return ""


@cache
def _forms(language: str) -> tuple[str, ...]:
    """Give the plural form of each number from 0 on, in a language."""
    form = Locale.parse(language).plural_form
    return tuple(str(form(number)) for number in range(_COUNTED_TO))


class _Choices(Visitor):
    """Collects what each choice in a text is between."""

    def __init__(self) -> None:
        self.keys: list[set[str]] = []

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        self.keys.append({_key(variant) for variant in node.variants})
        self.generic_visit(node)


def _key(variant: fluent.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, fluent.Identifier) else str(key.value)
