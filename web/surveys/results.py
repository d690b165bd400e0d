"""What came of a survey, as tables and words: the same that the chat shows, and nothing more."""

from dataclasses import dataclass

from domain.errors import NotAllowed
from domain.filing.drafts import READING_MINUTES
from domain.roles import Role
from domain.surveys.results import Result
from domain.surveys.survey import SurveyStage
from services.surveys import survey_results
from services.surveys.words import sequel
from services.surveys.words import survey as words
from services.surveys.words import survey_link as link_words
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, get
from web.surveys.survey import survey_of


@dataclass(frozen=True, slots=True)
class Shown:
    """One question that may be shown: its counts, those of neighbourhoods, or what was said."""

    question: str
    counted: str
    options: list[tuple[str, str]]
    groups: list[tuple[str, tuple[int, ...]]]
    words: tuple[str, ...]


def show(unit: Unit, visit: Visit) -> Answer:
    """Show what came of it, and note that it was read.

    Raises NotPossibleNow while it is open: to officials it is not there yet, with NotAllowed.
    """
    found = survey_of(unit, visit)
    asks = visit.person.role is Role.COORDINATOR
    if found.stage is not SurveyStage.CLOSED and not asks:
        raise NotAllowed
    results = survey_results.results(unit, found)
    outside = survey_results.outside(unit, found)
    shown = [each for each in results + outside if each.answered is not None]
    survey_results.note_reading(unit, visit.person.id, found)
    told = survey_results.returns(unit, found)
    return page(
        draw_for(
            unit,
            visit,
            "survey_results.html",
            survey=found,
            head=ours(words.head(visit.tongue, found, told, results)),
            sequel=ours(sequel.status(unit, visit.tongue, found)),
            outside=ours(link_words.head(unit, visit.tongue, found, outside)),
            results=[_shown(unit, visit, each) for each in shown],
            minutes=READING_MINUTES,
            asks=asks,
        )
    )


def _shown(unit: Unit, visit: Visit, result: Result) -> Shown:
    tongue, asked = visit.tongue, result.question
    counts = result.whole.counts if result.whole is not None else ()
    said = [words.count(tongue, result, each) for each in counts]
    options = [words.option(tongue, asked, code) for code in asked.codes]
    return Shown(
        words.heading(tongue, result),
        words.answered(tongue, result),
        list(zip(options, said, strict=False)),
        [
            (words.neighbourhood(unit, tongue, code), tally.counts)
            for code, tally in words.largest_first(result)
        ],
        result.words,
    )


ROUTES: tuple[Route, ...] = (get(f"/surveys/{ANY}/results", COLLEAGUES, show),)
