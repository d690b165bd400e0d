"""Admission: how a newcomer gets to know the network, and the coordinator the newcomer.

First the language. Then the mutual expectations, in plain words (guide, "Praten over wederzijdse
verwachtingen"), what Telegram sees and what is kept, then consent, and only then a question. At the
end stands a code the newcomer tells the coordinator by voice, so that no stolen link gets in.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.chance import Chance
from domain.errors import AnswerRefused, StaleButton
from domain.options import DEFAULT_LANGUAGE, Option
from domain.roles import Role
from domain.typed_text import clean_name


class AdmissionStep(StrEnum):
    """The screens of admission, in their order."""

    LANGUAGE = "language"
    PURPOSE = "purpose"
    EXPECTATIONS = "expectations"
    TELEGRAM = "telegram"
    KEEPING = "keeping"
    CONSENT = "consent"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    WAITING = "waiting-for-code"


READING = frozenset(
    {
        AdmissionStep.PURPOSE,
        AdmissionStep.EXPECTATIONS,
        AdmissionStep.TELEGRAM,
        AdmissionStep.KEEPING,
        AdmissionStep.CONSENT,
    }
)
"""Steps that ask no more than to go on; going on from consent is consenting."""

WITH_NEIGHBOURHOOD = frozenset({Role.KEY_FIGURE})
CODE_DIGITS = 4
CODES = 10**CODE_DIGITS


@dataclass(frozen=True, slots=True)
class Onboarding:
    """An admission under way. `code` is there from the moment the newcomer waits.

    `returning`: a member whose phone was lost, with name and neighbourhood of before.
    """

    role: Role
    step: AdmissionStep = AdmissionStep.PURPOSE
    name: str | None = None
    neighbourhood: str | None = None
    language: str = DEFAULT_LANGUAGE
    code: str | None = None
    returning: bool = False


def begin(
    role: Role,
    languages: Sequence[str],
    language: str = DEFAULT_LANGUAGE,
    *,
    returning: bool = False,
) -> Onboarding:
    """Start at the first screen; `language` is a guess until the newcomer chooses one.

    There is nothing to choose between with one of `languages`. Whoever is `returning` is not
    asked what they told before, and sees nothing of it until they are in.
    """
    first = AdmissionStep.LANGUAGE if len(languages) > 1 else AdmissionStep.PURPOSE
    return Onboarding(role, first, language=language, returning=returning)


def advance(onboarding: Onboarding, step: AdmissionStep) -> Onboarding:
    """Go on from a screen that was read; raises `StaleButton` when it is another one."""
    if step not in READING or step is not onboarding.step:
        raise StaleButton
    return _next(onboarding)


def give_name(onboarding: Onboarding, text: str) -> Onboarding:
    """Take the name to be known by; raises `AnswerRefused` when it or the moment is unfit."""
    if onboarding.step is not AdmissionStep.NAME:
        raise AnswerRefused("choose-a-button")
    return _next(replace(onboarding, name=clean_name(text)))


def choose_neighbourhood(
    onboarding: Onboarding, code: str, neighbourhoods: Sequence[Option]
) -> Onboarding:
    """Take the neighbourhood; raises `StaleButton` when it is not on the screen."""
    if onboarding.step is not AdmissionStep.NEIGHBOURHOOD:
        raise StaleButton
    if code not in {option.code for option in neighbourhoods}:
        raise StaleButton
    return _next(replace(onboarding, neighbourhood=code))


def choose_language(onboarding: Onboarding, language: str, languages: Sequence[str]) -> Onboarding:
    """Take the language in which all that follows is read; raises `StaleButton`."""
    if onboarding.step is not AdmissionStep.LANGUAGE or language not in languages:
        raise StaleButton
    return _next(replace(onboarding, language=language))


def with_code(onboarding: Onboarding, chance: Chance) -> Onboarding:
    """Draw the code to tell the coordinator by voice, once everything was answered."""
    if onboarding.step is not AdmissionStep.WAITING:
        raise StaleButton
    return replace(onboarding, code=new_admission_code(chance))


def back(onboarding: Onboarding) -> Onboarding:
    """Go one screen back and keep every answer; the first screen and the wait stay."""
    if onboarding.step in {AdmissionStep.LANGUAGE, AdmissionStep.WAITING}:
        return onboarding
    steps = _steps(onboarding)
    return replace(onboarding, step=steps[steps.index(onboarding.step) - 1])


def new_admission_code(chance: Chance) -> str:
    """Draw four digits, leading zeros included."""
    return f"{chance.below(CODES):0{CODE_DIGITS}}"


def read_code(text: str) -> str:
    """Find the one code in what was typed, in digits of any script and with words around it.

    Raises AnswerRefused unless there are exactly four digits: two codes would be two guesses.
    """
    found = _digits(text)
    if len(found) != CODE_DIGITS:
        raise AnswerRefused("no-admission-code", digits=CODE_DIGITS)
    return found


def is_code_alone(text: str) -> bool:
    """Tell whether this is a code without words around it: then nobody needs to ask for it."""
    return len(_digits(text)) == CODE_DIGITS and not any(sign.isalpha() for sign in text)


def _digits(text: str) -> str:
    """Give the digits of any script, as 0 to 9."""
    found = (unicodedata.decimal(sign, None) for sign in unicodedata.normalize("NFKC", text))
    return "".join(str(digit) for digit in found if digit is not None)


def _next(onboarding: Onboarding) -> Onboarding:
    steps = _steps(onboarding)
    return replace(onboarding, step=steps[steps.index(onboarding.step) + 1])


def _steps(onboarding: Onboarding) -> list[AdmissionStep]:
    left_out = set[AdmissionStep]()
    if onboarding.returning or onboarding.role not in WITH_NEIGHBOURHOOD:
        left_out.add(AdmissionStep.NEIGHBOURHOOD)
    if onboarding.returning:
        left_out.add(AdmissionStep.NAME)
    return [step for step in AdmissionStep if step not in left_out]
