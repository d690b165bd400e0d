"""What a member is asked, and the pages about surveys for the coordinator."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from config import wording
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.notices import PageDetail
from domain.surveys.survey import Survey, SurveyStage
from domain.typed_text import shorten
from handlers.surveys.words import said
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.surveys import survey_link, survey_results, survey_rows
from services.surveys.words import survey as survey_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]
T = TypeVar("T")

ON_A_PAGE = 8
WORDS_ON_A_PAGE = 10
LONGEST_LABEL = 40


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page:
    """Give a page; about a survey that is gone, the list with a word."""
    pages = _SurveyPages(unit, reader)
    on, choice = AffairId(detail.on), detail.choice
    drawn: Mapping[str, Callable[[], Page]] = {
        "list": lambda: pages.all(_number(choice)),
        "one": lambda: pages.one(survey_rows.find(unit, on)),
        "closing": lambda: pages.closing(survey_rows.find(unit, on)),
        "words": lambda: pages.words(survey_rows.find(unit, on), choice),
    }
    try:
        return drawn[detail.page]()
    except NotPossibleNow as refusal:
        text, rows = pages.all(1)
        return f"{wording.say(reader.language, f'refusal-{refusal.key}')}\n\n{text}", rows


class _SurveyPages:
    """All pages, for one reader at one moment."""

    def __init__(self, unit: Unit, reader: Person) -> None:
        self._unit = unit
        self._language = reader.language

    def all(self, number: int) -> Page:
        surveys = survey_rows.newest_first(self._unit)
        shown, turning = leaf(
            self._language,
            surveys,
            number,
            ON_A_PAGE,
            lambda at: PagePress("s-list", "", str(at)),
        )
        rows: list[Row] = [
            [(self._button("new-pulse"), PagePress("s-new", "", "pulse"))],
            [(self._button("new-policy"), PagePress("s-new", "", "policy"))],
        ]
        if self._unit.has(NetworkFunction.BALANCE):
            rows.append([(self._button("who"), PagePress("w-who"))])
        rows += [[(self._name(survey), PagePress("s-one", survey.id))] for survey in shown]
        text = self._say("survey-list", count=len(surveys))
        return text, [*rows, *turning, [(self._button("back"), PagePress("overview"))]]

    def one(self, survey: Survey) -> Page:
        text = survey_words.status(self._unit, self._language, survey)
        rows: list[Row] = []
        if survey.stage is SurveyStage.OPEN:
            rows.append([(self._button("again"), PagePress("s-one", survey.id))])
            rows += self._to_link(survey)
            rows.append([(self._button("close"), PagePress("s-closing", survey.id))])
        else:
            if survey.sequel is not None and survey.sequel.told_at is None:
                rows.append([(self._button("sequel"), PagePress("s-sequel", survey.id))])
            rows.append([(self._button("results"), PagePress("s-results", survey.id))])
            rows += self._to_words(survey)
        return text, [*rows, [(self._button("back"), PagePress("s-list"))]]

    def closing(self, survey: Survey) -> Page:
        told = survey_results.returns(self._unit, survey)
        rows: list[Row] = [
            [(self._button("close-now"), PagePress("s-close", survey.id))],
            [(self._button("back"), PagePress("s-one", survey.id))],
        ]
        return survey_words.closing(self._language, survey, told), rows

    def words(self, survey: Survey, choice: str) -> Page:
        """Show what was said to one question; `choice` is its place and a page, like "2-1"."""
        place, _, number = choice.partition("-")
        results = survey_results.all_results(self._unit, survey)
        if not place.isdecimal() or int(place) >= len(results):
            raise NotPossibleNow("survey-gone")
        result = results[int(place)]
        shown, turning = leaf(
            self._language,
            result.words,
            _number(number),
            WORDS_ON_A_PAGE,
            lambda at: PagePress("s-words", survey.id, f"{place}-{at}"),
        )
        asked = survey_words.heading(self._language, result)
        text = self._say("survey-words", question=asked, count=len(result.words))
        quoted = wording.quotation("\n".join(map(said, shown))) if shown else ""
        back = (self._button("back"), PagePress("s-one", survey.id))
        return f"{text}\n{quoted}", [*turning, [back]]

    def _to_link(self, survey: Survey) -> list[Row]:
        if not survey_link.offered(self._unit, survey):
            return []
        if not survey_link.works(self._unit, survey):
            return [[(self._button("link"), PagePress("s-link", survey.id))]]
        return [
            [(self._button("link-new"), PagePress("s-link", survey.id))],
            [(self._button("link-off"), PagePress("s-link-off", survey.id))],
        ]

    def _to_words(self, survey: Survey) -> list[Row]:
        results = enumerate(survey_results.all_results(self._unit, survey))
        return [
            [
                (
                    self._button("words-outside" if result.outside else "words"),
                    PagePress("s-words", survey.id, f"{place}-1"),
                )
            ]
            for place, result in results
            if result.words
        ]

    def _name(self, survey: Survey) -> str:
        title = shorten(survey.title, LONGEST_LABEL)
        return wording.label(self._language, f"survey-button-{survey.stage}", title=title)

    def _button(self, text: str) -> str:
        return wording.button(self._language, "survey", text)

    def _say(self, text: str, /, **facts: str | int) -> str:
        return wording.say(self._language, text, **facts)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 1
