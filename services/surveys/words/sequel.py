"""The sequel of a survey in words: promised, near, late, told; to who was asked, and who writes."""

from config import wording
from domain.surveys.sequel import SequelPart
from domain.surveys.survey import Survey
from services.unit import Unit


def to_asked(unit: Unit, language: str, survey: Survey, part: str) -> str:
    """Say (HTML) to somebody who was asked that it will come, comes later, or what it is."""
    if part == SequelPart.TOLD:
        return told(language, survey)
    return wording.say(
        language, f"survey-sequel-{part}", title=survey.title, day=_due(unit, language, survey)
    )


def told(language: str, survey: Survey) -> str:
    """Say (HTML) what is done with it, in the words that were written."""
    words = survey.sequel.words if survey.sequel is not None else ""
    said = wording.quotation(words)
    head = wording.say(language, "survey-sequel-told", title=survey.title)
    return f"{head}\n\n{said}\n\n{wording.say(language, 'survey-sequel-told-end')}"


def to_writer(unit: Unit, language: str, survey: Survey, part: str) -> str:
    """Ask (HTML) a coordinator to write it, or say that it is late."""
    return wording.say(
        language, f"survey-sequel-due-{part}", title=survey.title, day=_due(unit, language, survey)
    )


def status(unit: Unit, language: str, survey: Survey) -> str:
    """Say (HTML) how it stands with what was promised; empty when nothing was."""
    sequel = survey.sequel
    if sequel is None and survey.advice_days:
        return wording.say(language, "survey-sequel-status-open", days=survey.advice_days)
    if sequel is None:
        return ""
    if sequel.told_at is None:
        key = "late" if unit.now >= sequel.due else "waits"
        day = _due(unit, language, survey)
        return wording.say(language, f"survey-sequel-status-{key}", day=day)
    day = wording.day(language, sequel.told_at, unit.municipality.network.timezone)
    head = wording.say(language, "survey-sequel-status-told", day=day)
    return f"{head}\n{wording.quotation(sequel.words)}"


def promise(language: str, survey: Survey) -> str:
    """Say (HTML) what is promised to who is asked; empty when nothing is."""
    if not survey.advice_days:
        return ""
    return wording.say(language, "survey-ask-sequel", days=survey.advice_days)


def _due(unit: Unit, language: str, survey: Survey) -> str:
    """Give the day it is promised for."""
    zone = unit.municipality.network.timezone
    return wording.day(language, survey.sequel.due, zone) if survey.sequel is not None else ""
