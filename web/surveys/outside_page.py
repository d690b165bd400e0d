"""The page of a survey for people outside the network: they answer without an account."""

from collections.abc import Mapping
from dataclasses import dataclass

from config import wording
from domain.errors import AnswerRefused, InviteSpent, NotPossibleNow
from domain.surveys.survey import LONGEST_WORDS, Survey
from services import outside_address
from services.surveys import survey_link
from services.surveys.words import survey as words
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Asked
from web.drawing import drawn, ours
from web.outside_answers import Nothing

THANKS = "dank"
"""The last part of the address for who answered: reading it anew does nothing."""

_PARTS = 2


@dataclass(frozen=True, slots=True)
class _Question:
    """One question as it stands on the page; what can be chosen with its words, and what was."""

    name: str
    words: str
    options: list[tuple[str, str]]
    given: str


def handle(unit: Unit, asked: Asked, tongue: str) -> Answer:
    """Show it or take what was answered. Raises Nothing for what opens nothing."""
    thanks = len(asked.path) == _PARTS + 1 and asked.path[-1] == THANKS
    if len(asked.path) != _PARTS and not thanks:
        raise Nothing
    secret = asked.path[1]
    if asked.method == "GET":
        return _show(unit, tongue, secret, state="sent" if thanks else "")
    if thanks:
        raise Nothing
    return _answer(unit, asked, tongue, secret)


def _answer(unit: Unit, asked: Asked, tongue: str, secret: str) -> Answer:
    """Keep what was answered and say thanks; what cannot be kept stands there to be changed."""
    survey = _opened(unit, secret)
    given = {
        place: asked.form.get(_name(place, asks_words=not question.codes), "")
        for place, question in enumerate(survey.questions)
    }
    form = asked.form.get("form", "")
    try:
        with unit.attempt():
            survey_link.answer(unit, secret, form, given)
    except InviteSpent:
        raise Nothing from None
    except NotPossibleNow:
        return _show(unit, tongue, secret, 409)
    except AnswerRefused as refused:
        problem = ours(wording.say(tongue, f"public-survey-{refused.key}", **refused.facts))
        return _show(unit, tongue, secret, 422, given=given, form=form, problem=problem)
    return go_on(f"{survey_link.address(unit, secret)}/{THANKS}?taal={tongue}")


def _show(
    unit: Unit,
    tongue: str,
    secret: str,
    status: int = 200,
    *,
    state: str = "",
    given: Mapping[int, str] | None = None,
    form: str = "",
    problem: str = "",
) -> Answer:
    survey, network = _opened(unit, secret), unit.municipality.network
    return page(
        drawn(
            tongue,
            network.name,
            "outside_survey.html",
            root=outside_address.given(unit),
            own=survey_link.address(unit, secret),
            survey=survey,
            state=state or _state(unit, survey, secret),
            questions=_questions(tongue, survey, given or {}),
            longest=LONGEST_WORDS,
            form=form or outside_address.draw(unit.chance),
            problem=problem,
            until=words.until(unit, tongue, survey),
            erased=wording.day(tongue, survey_link.erased_on(unit, survey), network.timezone),
            phone=network.phone,
        ),
        status,
    )


def _state(unit: Unit, survey: Survey, secret: str) -> str:
    """Say how it stands, as the catalogue keys say it."""
    found = survey_link.opened(unit, secret)
    if not survey.takes_answers(unit.now):
        return "over"
    return "full" if found is not None and found[1].full else "open"


def _questions(tongue: str, survey: Survey, given: Mapping[int, str]) -> list[_Question]:
    return [
        _Question(
            _name(place, asks_words=not question.codes),
            words.question(tongue, question),
            [(code, words.option(tongue, question, code)) for code in question.codes],
            given.get(place, ""),
        )
        for place, question in enumerate(survey.questions)
    ]


def _name(place: int, *, asks_words: bool) -> str:
    """Name a field; what people write stands below `words`, wherever a form is sent."""
    return f"words.{place}" if asks_words else f"choice.{place}"


def _opened(unit: Unit, secret: str) -> Survey:
    found = survey_link.opened(unit, secret)
    if found is None:
        raise Nothing
    return found[0]
