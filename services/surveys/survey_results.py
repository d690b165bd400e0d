"""Reading what came of a survey: only when it is closed, and only what gives nobody away."""

from dataclasses import dataclass, replace

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.network import FEW
from domain.surveys.results import (
    Result,
    SurveyAnswer,
    answered_at_least,
    most_answers,
    of_members,
    of_outside,
)
from domain.surveys.results import results as counted
from domain.surveys.survey import IN_STEPS, Survey, SurveyStage
from services.surveys.answering import has_answered
from services.unit import Unit
from storage.as_json import from_json
from storage.tables.journal import JournalAct

HEAD = "head"
"""The first part of results; the others are the place of a result in `all_results`."""


@dataclass(frozen=True, slots=True)
class Returns:
    """How a survey goes: how many were asked, reached and not, and how many answered.

    `answered` is None as long as they are a few; with `steps` it is how many at least.
    """

    asked: int
    delivered: int
    blocked: int
    answered: int | None
    steps: bool


def returns(unit: Unit, survey: Survey) -> Returns:
    """Count how a survey goes; of the answers themselves this tells nothing."""
    addressees = unit.store.addressees.of(survey.id)
    closed = survey.stage is SurveyStage.CLOSED
    answered = survey.answered if closed else sum(map(has_answered, addressees))
    steps = survey.kind in IN_STEPS
    told = answered if answered >= FEW else None
    return Returns(
        asked=survey.asked,
        delivered=sum(each.delivery == "delivered" for each in addressees),
        blocked=sum(each.delivery == "blocked" for each in addressees),
        answered=answered_at_least(survey, answered) if steps else told,
        steps=steps,
    )


def count_answered(unit: Unit, survey: Survey) -> int:
    """Count who answered; the answers of who was erased since are among them still."""
    still_here = sum(map(has_answered, unit.store.addressees.of(survey.id)))
    return max(still_here, most_answers(of_members(_bag(unit, survey))))


def asked_outside(unit: Unit, survey: Survey) -> bool:
    """Tell whether there is, or was, a link for people outside the network."""
    return bool(unit.store.outside_links.of(survey.id) or of_outside(_bag(unit, survey)))


def answered_outside(unit: Unit, survey: Survey) -> int | None:
    """Count at least how many forms came by the link; None while they are a few, or none."""
    count = most_answers(of_outside(_bag(unit, survey)))
    return count if count >= FEW else None


def results(unit: Unit, survey: Survey) -> tuple[Result, ...]:
    """Give what may be shown of each question, of members. Raises NotPossibleNow while it is open.

    The answers from outside are counted by themselves: see `outside`.
    """
    if survey.stage is not SurveyStage.CLOSED:
        raise NotPossibleNow("survey-still-open")
    return counted(survey, of_members(_bag(unit, survey)))


def outside(unit: Unit, survey: Survey) -> tuple[Result, ...]:
    """Give what may be shown of each question, of what came by the link; nothing without one.

    Raises as `results`.
    """
    if survey.stage is not SurveyStage.CLOSED:
        raise NotPossibleNow("survey-still-open")
    if not asked_outside(unit, survey):
        return ()
    told = counted(survey, of_outside(_bag(unit, survey)))
    return tuple(replace(each, outside=True) for each in told)


def all_results(unit: Unit, survey: Survey) -> tuple[Result, ...]:
    """Give what may be shown to who asked: of members, and after it from outside.

    Raises as `results`.
    """
    return results(unit, survey) + outside(unit, survey)


def parts(unit: Unit, survey: Survey, *, to_members: bool = False) -> list[str]:
    """List the parts its results come in: the head, and each question that may be shown.

    What came from outside is for coordinators and officials.
    """
    told = results(unit, survey) if to_members else all_results(unit, survey)
    shown = enumerate(told)
    return [HEAD, *(str(place) for place, result in shown if result.answered is not None)]


def note_reading(unit: Unit, reader: PersonId, survey: Survey) -> None:
    """Journal that somebody looked at the results again."""
    unit.store.journal.append(JournalAct.READ, unit.now, actor=reader, detail=survey.id)


def _bag(unit: Unit, survey: Survey) -> list[SurveyAnswer]:
    return from_json(list[SurveyAnswer], unit.store.survey_answers.of(survey.id))
