"""The page of a form: its questions in words, with what was answered and what is wrong with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from config import wording
from domain.conversations.form import Field, FieldKind, FormState
from domain.conversations.one_page import LaidOut, lay_out
from domain.errors import AnswerRefused
from services.conversations import form_words
from services.conversations.questions import Questions
from services.unit import Unit
from web import refusals
from web.asked import Visit
from web.drawing import ours

_LONGEST_LINE = 120
"""Words that may be longer than this get more than one line."""

_MOST_UNITS = 2
"""UTF-16 units, by which a browser counts, in one character at most."""

_MOST_BUTTONS = 10
"""A choice of more than this is a list that opens."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice, and what is asked only when it is chosen."""

    code: str
    words: str
    chosen: bool
    under: list["Question"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question as a page shows it; `look` says as what: "radio", "list", "many" and so on."""

    name: str
    look: str
    words: str
    hint: str
    optional: bool
    problem: str
    longest: int
    value: str = ""
    day: str = ""
    hour: str = ""
    choices: list[Choice] = field(default_factory=list)

    def all(self) -> Iterator["Question"]:
        """Give this question and all that stand under its choices."""
        yield self
        for choice in self.choices:
            for each in choice.under:
                yield from each.all()


@dataclass(frozen=True, slots=True)
class Filled:
    """What a page shows in its questions: the answers, what was refused as typed, and why."""

    form_state: FormState
    typed: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)


def why(tongue: str, refusal: AnswerRefused) -> str:
    """Say (plain) what is wrong with an answer."""
    return wording.label(tongue, refusals.key_of(refusal), **refusal.facts)


def why_of(tongue: str, questions: Questions, name: str, refusal: AnswerRefused) -> str:
    """Say (plain) what is wrong with the answer to one question, in its own words where it has."""
    own = form_words.own_key(questions, f"{name}-wrong")
    return wording.label(tongue, own) if wording.knows(own) else why(tongue, refusal)


def title(tongue: str, questions: Questions, called: str) -> str:
    """Name a form; by the key it is `called`, if it has one."""
    return wording.label(tongue, called or form_words.own_key(questions, "title"))


def send_label(tongue: str, questions: Questions, *, anyway: bool) -> str:
    """Name the button that sends it, or sends it `anyway`, whatever was warned of."""
    if anyway:
        return wording.label(tongue, "reporting-button-send-anyway")
    own = form_words.own_key(questions, "send")
    return wording.label(tongue, own if wording.knows(own) else "button-send")


def drawn(unit: Unit, visit: Visit, questions: Questions, filled: Filled) -> list[Question]:
    """Give the questions of a form as a page shows them."""
    build = form_words.build_of(unit, visit.person, questions)
    asked = _Asked(unit, visit, questions, filled)
    return [asked.question(each) for each in lay_out(build, filled.form_state)]


def names(found: Iterable[Question]) -> str:
    """Name all questions that are answered in a page, for the page to send along."""
    every = (each for top in found for each in top.all())
    return " ".join(each.name for each in every if each.look != FieldKind.NOTICE)


def typed_words(
    unit: Unit, visit: Visit, questions: Questions, form_state: FormState
) -> dict[str, str]:
    """Give the words that were typed, by the name of their question, to copy them."""
    reader, said = visit.person, dict[str, str]()
    for each in form_words.build_of(unit, reader, questions)(form_state).fields:
        words = form_words.answer(unit, reader, questions, form_state, each)
        if words and each.kind in _TYPED:
            said[form_words.name(reader, questions, each)] = words
    return said


_TYPED = frozenset({FieldKind.WORDS, FieldKind.TOLD})


class _Asked:
    """The questions of one form, for one reader at one moment."""

    def __init__(self, unit: Unit, visit: Visit, questions: Questions, filled: Filled) -> None:
        self._unit, self._reader, self._questions = unit, visit.person, questions
        self._filled = filled

    def question(self, laid: LaidOut) -> Question:
        asked, state = laid.asked, self._filled.form_state
        words = form_words.question(self._unit, self._reader, self._questions, state, asked)
        day, hour = self._moment(asked)
        return Question(
            asked.name,
            _look(asked),
            ours(words),
            ours(form_words.hint(self._unit, self._reader, self._questions, asked)),
            asked.optional,
            self._filled.problems.get(asked.name, ""),
            asked.limit * (_MOST_UNITS if asked.by_character else 1),
            self._value(asked),
            day,
            hour,
            [self._choice(asked, code, laid) for code in asked.codes],
        )

    def _choice(self, asked: Field, code: str, laid: LaidOut) -> Choice:
        label = form_words.code(self._unit, self._reader, self._questions, asked, code)
        under = [self.question(each) for each in laid.under.get(code, ())]
        return Choice(code, label, self._is_chosen(asked, code), under)

    def _is_chosen(self, asked: Field, code: str) -> bool:
        state, typed = self._filled.form_state, self._filled.typed
        if asked.kind is FieldKind.MANY:
            return code in state.picks(asked.name) or f"{asked.name}.{code}" in typed
        return code in {state.choice(asked.name), typed.get(asked.name)}

    def _value(self, asked: Field) -> str:
        state, typed, name = self._filled.form_state, self._filled.typed, asked.name
        match asked.kind:
            case FieldKind.NUMBER:
                return typed.get(name, state.words(name))
            case FieldKind.WORDS:
                return typed.get(f"words.{name}", state.words(name))
            case FieldKind.TOLD:
                return typed.get(f"words.{name}", state.told(name).text)
            case _:
                return ""

    def _moment(self, asked: Field) -> tuple[str, str]:
        """Give the day and the hour as a browser writes them in its fields for these."""
        typed, name = self._filled.typed, asked.name
        if f"{name}.day" in typed:
            return typed[f"{name}.day"], typed.get(f"{name}.hour", "")
        if asked.kind is FieldKind.DAY:
            day = self._filled.form_state.day(name)
            return day.isoformat() if day else "", ""
        at = self._filled.form_state.moment(name) if asked.kind is FieldKind.MOMENT else None
        if at is None:
            return "", ""
        local = at.astimezone(self._unit.municipality.network.timezone)
        return f"{local:%Y-%m-%d}", f"{local:%H:%M}"


def _look(asked: Field) -> str:
    match asked.kind:
        case FieldKind.CHOICE:
            return "radio" if len(asked.codes) <= _MOST_BUTTONS else "list"
        case FieldKind.WORDS:
            return "line" if asked.limit <= _LONGEST_LINE else "words"
        case FieldKind.TOLD:
            return "words"
        case _:
            return str(asked.kind)
