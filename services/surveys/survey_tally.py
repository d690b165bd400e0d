"""What of a survey is counted for the half year: a pulse's ready questions, and advice.

A pulse counts as it closes, from what members threw in its bag, so nobody knows whom. Each of its
answers is in one cell; those on a scale of five go together in three, so that more come to five.
"""

from collections import Counter
from collections.abc import Mapping

from domain.functions import NetworkFunction
from domain.surveys.results import SurveyAnswer, of_members
from domain.surveys.survey import Standard, Survey, SurveyKind
from domain.worth.pulse import GROUPS, moment_code
from domain.worth.tally import ASKED, KEPT, LATE, OPEN, About, cell
from services import tallied
from services.unit import Unit
from storage.as_json import from_json


def in_report(unit: Unit, survey: Survey) -> bool:
    """Tell whether what is answered counts for the report of the year: who is asked hears so."""
    if not unit.has(NetworkFunction.WORTH):
        return False
    of_pulse = (each.standard in GROUPS for each in survey.questions)
    return survey.kind is SurveyKind.EVALUATION or (
        survey.kind is SurveyKind.PULSE and any(of_pulse)
    )


def closed(unit: Unit, survey: Survey) -> None:
    """Count a survey that closes now: what was answered to a pulse, and that advice was asked."""
    if survey.kind is SurveyKind.PULSE:
        tallied.nobodys(unit, _answers(unit, survey))
    if survey.sequel is not None:
        tallied.thing(unit, About.ADVICE, ASKED)


def answered(unit: Unit, survey: Survey) -> None:
    """Count that everybody hears what is done with their advice: by the promised day, or late."""
    sequel = survey.sequel
    if sequel is not None and sequel.told_at is not None:
        in_time = sequel.told_at <= sequel.due
        tallied.thing(unit, About.ADVICE, KEPT if in_time else LATE)


def gone(unit: Unit, survey: Survey) -> None:
    """Count, as a survey is erased, that nobody ever heard what was done with their advice."""
    if survey.sequel is not None and survey.sequel.told_at is None:
        tallied.thing(unit, About.ADVICE, OPEN)


def _answers(unit: Unit, survey: Survey) -> Mapping[str, int]:
    bag = of_members(from_json(list[SurveyAnswer], unit.store.survey_answers.of(survey.id)))
    code = moment_code(survey.opened_at.astimezone(unit.municipality.network.timezone))
    counts: Counter[str] = Counter()
    for each in bag:
        standard = survey.questions[each.question].standard
        group = _group(standard, each.answer)
        if group:
            counts[cell(About.PULSE, f"{code}/{standard}/{group}")] += 1
    return counts


def _group(standard: Standard | None, answer: str) -> str:
    groups = GROUPS.get(standard, {}) if standard is not None else {}
    return next((group for group, codes in groups.items() if answer in codes), "")
