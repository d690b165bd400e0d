"""How a survey is found and kept, and for how long."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.surveys.survey import Survey
from services.unit import Unit


def find(unit: Unit, survey_id: AffairId) -> Survey:
    """Find a survey. Raises NotPossibleNow when it is not kept (any more)."""
    survey = unit.store.affairs.find(Survey, survey_id)
    if survey is None:
        raise NotPossibleNow("survey-gone")
    return survey


def save(unit: Unit, survey: Survey) -> None:
    """Keep a survey; time looks at it when it closes, and when it has been kept long enough."""
    keep = timedelta(days=unit.house.network.habits.keep_days)
    ended = survey.ended_at
    unit.store.affairs.save(survey, survey.closes_at if ended is None else ended + keep)
