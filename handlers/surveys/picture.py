"""What came of one question of a survey, as a picture for a phone: bars with their counts."""

from config import wording
from domain.surveys.results import Result, SurveyTally
from domain.surveys.survey import Survey
from handlers.telegram.drawing import INK, LARGE, MARGIN, PAPER, SMALL, SOFT, WIDTH, Sheet, wrapped
from services.surveys.words import survey as survey_words
from services.unit import Unit

MOST_GROUPS = 11
"""Neighbourhoods in one picture; with more, Telegram would show all of it smaller."""

_SHADES = ("#b7d8d3", "#8cc0ba", "#5fa6a2", "#2b7a78", "#1c5a5c", "#14343b")
_DARK_FROM = 3
_ROOM = WIDTH - 2 * MARGIN
_LINE, _OPTION, _GROUP, _BAR = 54, 112, 108, 44
_COUNT = 90
_SIGNS = {True: "{}+", False: "?"}
"""How what there are at least is written beside a bar; nothing is told of what is hidden."""


def draw(unit: Unit, language: str, survey: Survey, result: Result) -> bytes:
    """Give the picture as PNG, in the reader's language; only of a question with counts."""
    asked = wrapped(survey_words.heading(language, result), LARGE, _ROOM)
    title = wrapped(survey.title, SMALL, _ROOM)
    groups = survey_words.largest_first(result)[:MOST_GROUPS]
    height = 2 * MARGIN + _LINE * (len(title) + len(asked) + 1) + 20
    height += _OPTION * len(result.question.codes) + (90 + _GROUP * len(groups) if groups else 0)
    sheet = Sheet(height, language)
    top = _paragraph(sheet, MARGIN, title, SMALL)
    top = _paragraph(sheet, top, asked, LARGE)
    top = _paragraph(sheet, top, [survey_words.answered(language, result)], SMALL) + 20
    top = _bars(sheet, top, language, result)
    if groups:
        sheet.write((MARGIN, top + 45), wording.label(language, "survey-picture-groups"), LARGE)
        top += 90
    for code, tally in groups:
        place = survey_words.neighbourhood(unit, language, code)
        _group(sheet, top, f"{place} ({tally.total})", tally)
        top += _GROUP
    return sheet.png()


def _paragraph(sheet: Sheet, top: int, lines: list[str], size: int) -> int:
    for line in lines:
        sheet.write((MARGIN, top + _LINE / 2), line, size)
        top += _LINE
    return top


def _bars(sheet: Sheet, top: int, language: str, result: Result) -> int:
    """Draw a bar for everything that could be chosen, as long as it was chosen often."""
    counts = result.whole.counts if result.whole is not None else ()
    most = max(counts, default=0) or 1
    for code, count, shade in zip(result.question.codes, counts, _SHADES, strict=False):
        words = survey_words.option(language, result.question, code)
        sheet.write((MARGIN, top + 24), words, SMALL)
        start, end = (MARGIN, top + _BAR), (WIDTH - MARGIN - _COUNT, top + 2 * _BAR)
        sheet.bar(start, end, SOFT)
        if count:
            sheet.bar(start, (MARGIN + (_ROOM - _COUNT) * count / most, end[1]), shade)
        said = _SIGNS[count > 0].format(count) if result.steps else str(count)
        sheet.write((WIDTH - MARGIN, top + 1.5 * _BAR), said, LARGE, anchor="rm")
        top += _OPTION
    return top


def _group(sheet: Sheet, top: int, words: str, tally: SurveyTally) -> None:
    """Draw one bar in parts, in the shades of the bars above."""
    sheet.write((MARGIN, top + 20), words, SMALL)
    left = float(MARGIN)
    for number, count in enumerate(tally.counts):
        right = left + _ROOM * count / tally.total
        if count:
            sheet.bar((left, top + _BAR), (right - 3, top + 2 * _BAR), _SHADES[number])
            colour = PAPER if number >= _DARK_FROM else INK
            middle = ((left + right) / 2, top + 1.5 * _BAR)
            sheet.write(middle, str(count), SMALL, colour=colour, anchor="mm")
        left = right
