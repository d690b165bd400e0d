"""What is said of a survey's link for people outside the network."""

from config import wording
from domain.surveys.results import Result
from domain.surveys.survey import Survey, SurveyStage
from services import outside_address
from services.surveys import survey_link, survey_results
from services.unit import Unit


def status(unit: Unit, language: str, survey: Survey) -> str:
    """Say (HTML) to a coordinator whether people outside are asked too, and how many answered.

    Where they cannot be: why. Nothing where nobody outside is ever asked.
    """
    count = survey_results.answered_outside(unit, survey) or 0
    asked = survey_results.asked_outside(unit, survey)
    if survey.stage is SurveyStage.CLOSED or not survey_link.fits(unit, survey):
        return wording.say(language, "survey-link-answered", count=count) if asked else ""
    if survey.file:
        return wording.say(language, "survey-link-paper")
    if not outside_address.given(unit):
        return wording.say(language, "survey-link-no-address")
    now = "works" if survey_link.works(unit, survey) else "none"
    told = wording.say(language, f"survey-link-{now}")
    if not asked:
        return told
    return f"{told}\n{wording.say(language, 'survey-link-answered', count=count)}"


def head(unit: Unit, language: str, survey: Survey, results: tuple[Result, ...]) -> str:
    """Say (HTML) how many answered by the link, in what it is told of; nothing without one."""
    if not results:
        return ""
    count = survey_results.answered_outside(unit, survey) or 0
    return wording.say(language, "survey-link-results", count=count)
