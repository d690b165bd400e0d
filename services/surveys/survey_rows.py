"""How a survey is found and kept, and for how long."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, MessageId, PersonId
from domain.surveys.survey import Survey
from services.unit import Unit
from storage.records import Reached


def find(unit: Unit, survey_id: AffairId) -> Survey:
    """Find a survey. Raises NotPossibleNow when it is not kept (any more)."""
    survey = unit.store.affairs.find(Survey, survey_id)
    if survey is None:
        raise NotPossibleNow("survey-gone")
    return survey


def newest_first(unit: Unit) -> list[Survey]:
    """List all surveys, the newest first."""
    known = unit.store.affairs.all(Survey)
    return sorted(known, key=lambda survey: (survey.opened_at, survey.id), reverse=True)


def save(unit: Unit, survey: Survey) -> None:
    """Keep a survey; time looks at it when it closes, and when it has been kept long enough."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    ended = survey.ended_at
    unit.store.affairs.save(survey, survey.closes_at if ended is None else ended + keep)


def reached(
    unit: Unit, survey_id: AffairId, person: PersonId, how: Reached, message: MessageId | None
) -> None:
    """Note whether a survey reached somebody, and in which message."""
    unit.store.addressees.reached(survey_id, person, how, message)
