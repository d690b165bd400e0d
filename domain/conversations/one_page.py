"""A form on one page: all its questions stand there, and are answered together.

What a page sends is a mapping of names to what was typed or chosen:

- `<field>`: the code that was chosen, or the number;
- `<field>.<code>`: stands there for each code that was picked;
- `words.<field>`: words, also of what is told;
- `<field>.day` and `<field>.hour`: a day, and the hour of a moment;
- `asked`: the names of the questions that stood in the page.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from domain.conversations.answers import Reckoning, is_answered, read
from domain.conversations.form import PREVIEW, Field, FieldKind, FormState
from domain.conversations.progress import Build, answered, settle
from domain.conversations.told import Told
from domain.conversations.told_steps import fitting
from domain.errors import AnswerRefused

ASKED = "asked"
AT_ONCE = "at-once"
"""Among the notes of a form state: its questions stand on one page, not one after the other."""

_MOST_LOOKED_AHEAD = 8
"""A choice of more codes than this is a list of people or the like: nothing is asked under one."""

_NOT_ON_A_PAGE = frozenset({FieldKind.FILE})
"""Files come with none of its forms."""

_ON_THE_PAGE = 0
"""Stands for the number of a message in what is told: all of it was typed on one page."""

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What came of a page: answers, and why others were refused, by question.

    `still` are the questions that are asked and have no answer yet, without anything wrong: with
    what was answered they came up.
    """

    form_state: FormState
    refused: Mapping[str, AnswerRefused]
    still: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Tell whether it can be looked at once more, and sent."""
        return not self.refused and not self.still


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A question of a page, and under each of its codes what is asked only when that is chosen."""

    asked: Field
    under: Mapping[str, tuple["LaidOut", ...]] = field(default_factory=dict)

    def names(self) -> Iterable[str]:
        """Give the name of this question, and of all that stand under it."""
        yield self.asked.name
        for inside in self.under.values():
            for each in inside:
                yield from each.names()


def _anything(_text: str) -> None:
    return None


def fill_in(
    build: Build,
    begun: FormState,
    given: Mapping[str, str],
    reckoning: Reckoning,
    check: Callable[[str], None] = _anything,
) -> FilledIn:
    """Take what a page sends as the answers to a form that `begun` with some already.

    A question that did not stand in the page has the answer it began with. `check` is called with
    what was typed, and raises AnswerRefused for what nobody may type.
    """
    stood = frozenset(given.get(ASKED, "").split())
    form_state, refused, done = replace(begun, at=PREVIEW, answers={}), {}, set[str]()
    while asked := next((each for each in build(form_state).fields if each.name not in done), None):
        done.add(asked.name)
        if asked.kind is FieldKind.NOTICE:
            continue
        if asked.name not in stood and asked.name not in begun.answers and not _left_out(asked):
            continue
        try:
            answer = begun.answers.get(asked.name)
            if asked.name in stood:
                answer = _answer(asked, given, reckoning, check)
            after = answered(form_state, asked, answer)
            build(after)
        except AnswerRefused as refusal:
            refused[asked.name] = refusal
        else:
            form_state = after
    form_state = settle(build, form_state)
    return FilledIn(form_state, refused, _open(build, form_state, refused))


def still_open(build: Build, form_state: FormState) -> tuple[str, ...]:
    """Name the questions without an answer, of a form that was filled in before."""
    return _open(build, settle(build, form_state), ())


def typed_for(field_: Field, given: Mapping[str, str]) -> dict[str, str]:
    """Give what a page sent for one question, as it was typed."""
    name = field_.name
    names = {name, f"words.{name}", f"{name}.day", f"{name}.hour"}
    names |= {f"{name}.{code}" for code in field_.codes}
    return {each: words for each, words in given.items() if each in names}


def lay_out(build: Build, form_state: FormState) -> tuple[LaidOut, ...]:
    """Lay a form out on one page, in its own order.

    What is asked only after one certain choice stands under that choice.
    """
    return _laid_out(build, form_state, build(form_state).fields, set(), frozenset())


def _laid_out(
    build: Build,
    form_state: FormState,
    fields: Iterable[Field],
    drawn: set[str],
    elsewhere: frozenset[str],
) -> tuple[LaidOut, ...]:
    """Lay these questions out; what is asked `elsewhere` too stands under none of them."""
    laid = []
    for each in fields:
        if each.name in drawn or each.kind in _NOT_ON_A_PAGE:
            continue
        drawn.add(each.name)
        laid.append(LaidOut(each, _under(build, form_state, each, drawn, elsewhere)))
    return tuple(laid)


def _under(
    build: Build,
    form_state: FormState,
    choice: Field,
    drawn: set[str],
    elsewhere: frozenset[str],
) -> dict[str, tuple[LaidOut, ...]]:
    if choice.kind is not FieldKind.CHOICE or not 1 < len(choice.codes) <= _MOST_LOOKED_AHEAD:
        return {}
    chosen = {code: answered(form_state, choice, code) for code in choice.codes}
    asked: dict[str, tuple[Field, ...]] = {}
    for code, each in chosen.items():
        with suppress(AnswerRefused):
            asked[code] = _fields(build, each)
    often = Counter(each.name for found in asked.values() for each in found)
    shared = elsewhere | {name for name, times in often.items() if times > 1}
    under = {}
    for code, found in asked.items() if len(asked) > 1 else ():
        own = [each for each in found if each.name not in shared]
        if laid := _laid_out(build, chosen[code], own, drawn, shared):
            under[code] = laid
    return under


def _fields(build: Build, form_state: FormState) -> tuple[Field, ...]:
    """Give what would be asked. Raises AnswerRefused for a choice that does not fit the others."""
    return build(settle(build, form_state)).fields


def _left_out(asked: Field) -> bool:
    """Tell whether a question can be left open by every page: a file is never sent by one."""
    return asked.kind is FieldKind.FILE and asked.optional


def _open(build: Build, form_state: FormState, but: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        each.name
        for each in build(form_state).fields
        if not is_answered(each, form_state.answers) and each.name not in but
    )


def _answer(
    asked: Field, given: Mapping[str, str], reckoning: Reckoning, check: Callable[[str], None]
) -> Any:
    """Read one answer; None for an optional question that was left open. Raises AnswerRefused."""
    match asked.kind:
        case FieldKind.CHOICE:
            return _chosen(asked, given.get(asked.name, ""))
        case FieldKind.MANY:
            return _picked(asked, given)
        case _:
            text = _text(asked, given)
            check(text)
            if not text.strip() and asked.optional:
                return None
            if asked.kind is FieldKind.TOLD:
                return fitting(asked, Told().with_words(_ON_THE_PAGE, text)).to_answer()
            return read(asked, text, reckoning).answer


def _chosen(asked: Field, code: str) -> str | None:
    if code in asked.codes:
        return code
    if asked.optional and not code:
        return None
    raise AnswerRefused("nothing-chosen")


def _picked(asked: Field, given: Mapping[str, str]) -> list[str] | None:
    found = [code for code in asked.codes if given.get(f"{asked.name}.{code}")]
    if not found and asked.optional:
        return None
    if len(found) < max(asked.least, 1):
        raise AnswerRefused("too-few-picked", least=max(asked.least, 1))
    if len(found) > asked.limit:
        raise AnswerRefused("too-many-picked", most=asked.limit)
    return found


def _text(asked: Field, given: Mapping[str, str]) -> str:
    """Give what was typed as one text, as it would be typed in a chat. Raises AnswerRefused."""
    name = asked.name
    if asked.kind is FieldKind.NUMBER:
        return given.get(name, "")
    if asked.kind not in {FieldKind.MOMENT, FieldKind.DAY}:
        return given.get(f"words.{name}", "").replace("\r\n", "\n")
    day, hour = given.get(f"{name}.day", "").strip(), given.get(f"{name}.hour", "").strip()
    if hour and not day:
        raise AnswerRefused("day-missing")
    if iso := _ISO_DAY.fullmatch(day):
        day = f"{iso[3]}-{iso[2]}-{iso[1]}"
    return f"{day} {hour}".strip()
