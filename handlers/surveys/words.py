"""Results of a survey as lines of a chat: what was said, and what a picture shows."""

from collections.abc import Iterator

from config import wording
from domain.surveys.results import Result
from services.surveys.words import survey
from services.unit import Unit

CAPTION = 1_000
"""UTF-16 units below a picture, a little under what Telegram takes."""


def said(words: str) -> str:
    """Give an answer as one line of a list (plain), so that it cannot look like several."""
    return f"• {' '.join(words.split())}"


def caption(unit: Unit, language: str, result: Result) -> str:
    """Say (HTML) what the picture of a question shows, for whoever cannot see it."""
    lines = [
        wording.say(
            language,
            f"survey-caption{survey.steps(result)}",
            question=survey.heading(language, result),
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
            words = survey.option(language, asked, code)
            key = f"survey-caption-option{survey.steps(result)}"
            yield wording.say(language, key, option=words, count=count)
    for code, tally in survey.largest_first(result):
        place = survey.neighbourhood(unit, language, code)
        counts = " · ".join(map(str, tally.counts))
        yield wording.say(language, "survey-caption-group", place=place, counts=counts)
