"""How a survey is found and kept, and for how long."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.surveys.survey import FUNCTIONS_OF, Survey
from services.unit import Unit


def find(unit: Unit, survey_id: AffairId) -> Survey:
    """Find a survey. Raises NotPossibleNow when it is not kept (any more)."""
    survey = unit.store.affairs.find(Survey, survey_id)
    if survey is None:
        raise NotPossibleNow("survey-gone")
    return survey


def check_on(unit: Unit, survey: Survey) -> None:
    """Raise NotPossibleNow where what it asks for was switched off since it was opened."""
    for function in sorted(FUNCTIONS_OF.get(survey.kind, ())):
        unit.check_has(function)


def is_on(unit: Unit, survey: Survey) -> bool:
    """Tell whether the network still has what it asks for."""
    return all(map(unit.has, FUNCTIONS_OF.get(survey.kind, ())))


def newest_first(unit: Unit) -> list[Survey]:
    """List all surveys, the newest first."""
    known = unit.store.affairs.all(Survey)
    return sorted(known, key=lambda survey: (survey.opened_at, survey.id), reverse=True)


def save(unit: Unit, survey: Survey) -> None:
    """Keep a survey; time looks at it when it closes, when its sequel is due, and at its end."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    next_at, ends = survey.closes_at, survey.kept_from
    if ends is not None:
        remind_at = survey.sequel.remind_at if survey.sequel is not None else None
        next_at = min(ends + keep, remind_at or ends + keep)
    unit.store.affairs.save(survey, next_at)
