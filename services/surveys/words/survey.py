"""Surveys in words: questions and answers in the reader's language, and results as a text."""

from config import wording
from domain.surveys.results import Result, SurveyTally
from domain.surveys.survey import EVALUATION, IN_STEPS, Asking, Survey, SurveyQuestion
from services.surveys import survey_results, survey_tally
from services.surveys.survey_results import Returns
from services.surveys.words import sequel, survey_link
from services.unit import Unit


def question(language: str, asked: SurveyQuestion) -> str:
    """Give a question (plain): a ready one in the reader's language, another as it was typed."""
    if asked.standard is not None:
        return wording.label(language, f"survey-ready-{asked.standard}")
    return asked.words


def heading(language: str, result: Result) -> str:
    """Give (plain) which question this is the result of, and whether it is from outside."""
    asked = question(language, result.question)
    return wording.label(language, "survey-outside", question=asked) if result.outside else asked


def option(language: str, asked: SurveyQuestion, code: str) -> str:
    """Give the words (plain) for something that can be chosen."""
    if asked.standard in EVALUATION:
        return wording.label(language, f"survey-agree-{code}")
    if asked.standard is not None:
        name = asked.options[int(code) - 1] if asked.options else ""
        return wording.label(language, f"survey-ready-{asked.standard}-{name or code}")
    if asked.asking is Asking.SCALE:
        return wording.label(language, f"survey-scale-{code}")
    return asked.options[int(code) - 1]


def count(language: str, result: Result, number: int) -> str:
    """Say (plain) how many gave an answer: exactly, or how many at least."""
    if not result.steps:
        return str(number)
    return wording.label(language, "survey-count-steps", count=number)


def answered(language: str, result: Result) -> str:
    """Say (plain) how many answered."""
    key = f"survey-picture-count{steps(result)}"
    return wording.label(language, key, count=result.answered or 0)


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


def invitation(unit: Unit, language: str, survey: Survey) -> str:
    """Give (HTML) what a member is asked, until when, and who will see what of it."""
    share = "yes" if survey.show_to_members else "no"
    parts = [wording.say(language, f"survey-ask-{survey.kind}", title=survey.title)]
    if survey.text:
        parts.append(wording.quotation(survey.text))
    parts.append(
        wording.say(
            language,
            "survey-ask-how-steps" if survey.kind in IN_STEPS else "survey-ask-how",
            questions=len(survey.questions),
            share=share,
            **until(unit, language, survey),
        )
    )
    if survey_tally.in_report(unit, survey):
        parts.append(wording.say(language, "survey-ask-report"))
    if promised := sequel.promise(language, survey):
        parts.append(promised)
    return "\n\n".join(parts)


def status(unit: Unit, language: str, survey: Survey) -> str:
    """Say (HTML) how a survey goes: how many were asked and reached, and how many answered."""
    told = survey_results.returns(unit, survey)
    text = wording.say(
        language,
        f"survey-page-{survey.stage}{steps(told)}",
        title=survey.title,
        asked=told.asked,
        delivered=told.delivered,
        blocked=told.blocked,
        answered=told.answered or 0,
        **until(unit, language, survey),
    )
    more = sequel.status(unit, language, survey), survey_link.status(unit, language, survey)
    return "\n\n".join(filter(None, (text, *more)))


def head(language: str, survey: Survey, told: Returns, results: tuple[Result, ...]) -> str:
    """Say (HTML) how many answered, and what follows or why not."""
    if not told.asked and told.answered is None:
        return wording.say(language, "survey-results-nobody", title=survey.title)
    text = wording.say(
        language,
        f"survey-results{steps(told)}",
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


def closing(language: str, survey: Survey, told: Returns) -> str:
    """Ask (HTML) whether it is to be closed before its time."""
    return wording.say(
        language,
        f"survey-closing{steps(told)}",
        title=survey.title,
        answered=told.answered or 0,
    )


def steps(told: Returns | Result) -> str:
    """Give how the texts end that tell only how many there are at least; nothing for others."""
    return "-steps" if told.steps else ""


def largest_first(result: Result) -> list[tuple[str, SurveyTally]]:
    """List the groups that may be shown, those where most answered first."""
    groups = (result.by_group or {}).items()
    return sorted(groups, key=lambda each: (-each[1].total, each[0]))
