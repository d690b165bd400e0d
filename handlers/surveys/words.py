"""Surveys in words: questions and answers in the reader's language, and results as a text."""

from collections.abc import Iterator

from config import wording
from domain.surveys.results import Result, SurveyTally
from domain.surveys.survey import Asking, Survey, SurveyQuestion
from services.surveys.survey_results import Returns
from services.unit import Unit

CAPTION = 1_000
"""UTF-16 units below a picture, a little under what Telegram takes."""


def question(language: str, asked: SurveyQuestion) -> str:
    """Give a question (plain): a ready one in the reader's language, another as it was typed."""
    if asked.standard is not None:
        return wording.label(language, f"survey-ready-{asked.standard}")
    return asked.words


def option(language: str, asked: SurveyQuestion, code: str) -> str:
    """Give the words (plain) for something that can be chosen."""
    if asked.standard is not None:
        return wording.label(language, f"survey-ready-{asked.standard}-{code}")
    if asked.asking is Asking.SCALE:
        return wording.label(language, f"survey-scale-{code}")
    return asked.options[int(code) - 1]


def neighbourhood(unit: Unit, language: str, code: str) -> str:
    """Name a neighbourhood (plain); its code when the municipality no longer lists it."""
    known = unit.municipality.network.neighbourhood(code)
    return known.label(language) if known is not None else code


def until(unit: Unit, language: str, survey: Survey) -> dict[str, str]:
    """Give the facts that say when a survey closes."""
    zone = unit.municipality.network.timezone
    return {
        "day": wording.day(language, survey.closes_at, zone),
        "hour": wording.hour(language, survey.closes_at, zone),
    }


def head(language: str, survey: Survey, told: Returns, results: tuple[Result, ...]) -> str:
    """Say (HTML) how many answered, and what follows or why not."""
    text = wording.say(
        language,
        "survey-results",
        title=survey.title,
        asked=told.asked,
        answered=told.answered or 0,
        shown=sum(result.answered is not None for result in results),
    )
    few = [
        wording.say(language, "survey-results-few", question=question(language, result.question))
        for result in results
        if result.answered is None and told.answered is not None
    ]
    return "\n".join([text, *few])


def said(words: str) -> str:
    """Give an answer as one line of a list (plain), so that it cannot look like several."""
    return f"• {' '.join(words.split())}"


def caption(unit: Unit, language: str, result: Result) -> str:
    """Say (HTML) what the picture of a question shows, for whoever cannot see it."""
    asked = result.question
    lines = [
        wording.say(
            language,
            "survey-caption",
            question=question(language, asked),
            count=result.answered or 0,
        )
    ]
    lines += _lines(unit, language, result)
    room, kept = CAPTION, []
    for line in lines:
        room -= len(line.encode("utf-16-le")) // 2 + 1
        if room >= 0:
            kept.append(line)
    return "\n".join(kept)


def _lines(unit: Unit, language: str, result: Result) -> Iterator[str]:
    asked = result.question
    if result.whole is not None:
        for code, count in zip(asked.codes, result.whole.counts, strict=True):
            words = option(language, asked, code)
            yield wording.say(language, "survey-caption-option", option=words, count=count)
    for code, tally in largest_first(result):
        place = neighbourhood(unit, language, code)
        counts = " · ".join(map(str, tally.counts))
        yield wording.say(language, "survey-caption-group", place=place, counts=counts)


def largest_first(result: Result) -> list[tuple[str, SurveyTally]]:
    """List the groups that may be shown, those where most answered first."""
    groups = (result.by_group or {}).items()
    return sorted(groups, key=lambda each: (-each[1].total, each[0]))
