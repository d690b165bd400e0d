"""Admission: how a newcomer gets to know the network, and the coordinator the newcomer.

First the mutual expectations, in plain words (guide, "Praten over wederzijdse verwachtingen"),
then what Telegram sees and what is kept, then consent, and only then a question. At the end
stands a code the newcomer tells the coordinator by voice, so that no stolen link gets in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Self

from domain.chance import Chance
from domain.errors import AnswerRefused, StaleButton
from domain.options import DEFAULT_LANGUAGE, Option
from domain.roles import Role
from domain.typed_text import clean_name


class Step(StrEnum):
    """The screens of admission, in their order."""

    PURPOSE = "purpose"
    EXPECTATIONS = "expectations"
    TELEGRAM = "telegram"
    KEEPING = "keeping"
    CONSENT = "consent"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    LANGUAGE = "language"
    WAITING = "waiting-for-code"


READING = frozenset({Step.PURPOSE, Step.EXPECTATIONS, Step.TELEGRAM, Step.KEEPING, Step.CONSENT})
"""Steps that ask no more than to go on; going on from consent is consenting."""

WITH_NEIGHBOURHOOD = frozenset({Role.KEY_FIGURE})
CODES = 10_000


@dataclass(frozen=True, slots=True)
class Onboarding:
    """An admission under way. `code` is there from the moment the newcomer waits."""

    role: Role
    step: Step = Step.PURPOSE
    name: str | None = None
    neighbourhood: str | None = None
    language: str = DEFAULT_LANGUAGE
    code: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the admission as plain JSON data."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(**{**data, "role": Role(data["role"]), "step": Step(data["step"])})


def begin(role: Role, language: str = DEFAULT_LANGUAGE) -> Onboarding:
    """Start at the first screen; `language` is a guess until the newcomer chooses one."""
    return Onboarding(role, language=language)


def advance(onboarding: Onboarding, step: Step) -> Onboarding:
    """Go on from a screen that was read; raises `StaleButton` when it is another one."""
    if step not in READING or step is not onboarding.step:
        raise StaleButton
    return _next(onboarding)


def give_name(onboarding: Onboarding, text: str) -> Onboarding:
    """Take the name to be known by; raises `AnswerRefused` when it or the moment is unfit."""
    if onboarding.step is not Step.NAME:
        raise AnswerRefused("choose-a-button")
    return _next(replace(onboarding, name=clean_name(text)))


def choose_neighbourhood(
    onboarding: Onboarding, code: str, neighbourhoods: Sequence[Option]
) -> Onboarding:
    """Take the neighbourhood; raises `StaleButton` when it is not on the screen."""
    if onboarding.step is not Step.NEIGHBOURHOOD:
        raise StaleButton
    if code not in {option.code for option in neighbourhoods}:
        raise StaleButton
    return _next(replace(onboarding, neighbourhood=code))


def choose_language(
    onboarding: Onboarding, language: str, languages: Sequence[str], chance: Chance
) -> Onboarding:
    """Take the language and draw the code to tell the coordinator by voice."""
    if onboarding.step is not Step.LANGUAGE or language not in languages:
        raise StaleButton
    return _next(replace(onboarding, language=language, code=new_admission_code(chance)))


def back(onboarding: Onboarding) -> Onboarding:
    """Go one screen back and keep every answer; the first screen and the wait stay."""
    if onboarding.step in {Step.PURPOSE, Step.WAITING}:
        return onboarding
    steps = _steps(onboarding.role)
    return replace(onboarding, step=steps[steps.index(onboarding.step) - 1])


def new_admission_code(chance: Chance) -> str:
    """Draw four digits, leading zeros included."""
    return f"{chance.below(CODES):04}"


def three_codes(chance: Chance, right: str) -> tuple[str, str, str]:
    """Hide the right code between two wrong ones; the coordinator has to have heard it."""
    codes = {right}
    while len(codes) < 3:  # noqa: PLR2004 - three, as the name says
        codes.add(new_admission_code(chance))
    first, second, third = chance.shuffled(sorted(codes))
    return first, second, third


def _next(onboarding: Onboarding) -> Onboarding:
    steps = _steps(onboarding.role)
    return replace(onboarding, step=steps[steps.index(onboarding.step) + 1])


def _steps(role: Role) -> list[Step]:
    return [step for step in Step if step is not Step.NEIGHBOURHOOD or role in WITH_NEIGHBOURHOOD]
