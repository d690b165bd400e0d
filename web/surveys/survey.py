"""Surveys at the desk: all there are, how one goes, and closing it before its time."""

from dataclasses import dataclass

from config import wording
from domain.errors import NotAllowed, NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.roles import Role
from domain.surveys.survey import Survey, SurveyStage
from services.surveys import closing, survey_link, survey_results, survey_rows
from services.surveys.words import survey as words
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get, post

_SIGNS = {SurveyStage.OPEN: "🟢", SurveyStage.CLOSED: "⚪️"}


@dataclass(frozen=True, slots=True)
class Line:
    """One survey of the list."""

    address: str
    sign: str
    words: str


def listing(unit: Unit, visit: Visit) -> Answer:
    """List all surveys; for officials those that are closed, as their group hears of them."""
    found = survey_rows.newest_first(unit)
    asks = visit.person.role is Role.COORDINATOR
    who = asks and unit.has(NetworkFunction.BALANCE)
    lines = [_line(unit, visit, each) for each in found if asks or each.stage is SurveyStage.CLOSED]
    return page(draw_for(unit, visit, "surveys.html", found=lines, asks=asks, who=who))


def show(unit: Unit, visit: Visit) -> Answer:
    """Show how a survey goes. Raises NotAllowed for what is gone."""
    return draw_page(unit, visit)


def draw_page(unit: Unit, visit: Visit, link: str = "") -> Answer:
    """Draw how a survey goes, with the link for people outside where it was drawn just now."""
    found = survey_of(unit, visit)
    return page(
        draw_for(
            unit,
            visit,
            "survey.html",
            survey=found,
            address=f"/surveys/{found.id}",
            status=ours(words.status(unit, visit.tongue, found)),
            asked=ours(words.invitation(unit, visit.tongue, found)),
            link=link,
            can_link=survey_link.offered(unit, found),
            has_link=survey_link.works(unit, found),
            is_open=found.stage is SurveyStage.OPEN,
            to_write=found.sequel is not None and found.sequel.told_at is None,
        )
    )


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure. Raises NotPossibleNow when it was closed before."""
    found = survey_of(unit, visit)
    if found.stage is SurveyStage.CLOSED:
        raise NotPossibleNow("survey-closed-already")
    told = survey_results.returns(unit, found)
    said = ours(words.closing(visit.tongue, found, told))
    address = f"/surveys/{found.id}"
    return page(draw_for(unit, visit, "survey_closing.html", said=said, address=address))


def close(unit: Unit, visit: Visit) -> Answer:
    """Close it now. Raises as `closing.close`."""
    found = survey_of(unit, visit)
    closing.close(unit, visit.person, found.id)
    return go_on(f"/surveys/{found.id}/results")


def survey_of(unit: Unit, visit: Visit) -> Survey:
    """Find what the second part of the address names. Raises NotAllowed for what is gone."""
    found = unit.store.affairs.find(Survey, AffairId(visit.asked.path[1]))
    if found is None:
        raise NotAllowed
    return found


def _line(unit: Unit, visit: Visit, survey: Survey) -> Line:
    asks = visit.person.role is Role.COORDINATOR
    facts = words.until(unit, visit.tongue, survey)
    return Line(
        f"/surveys/{survey.id}" if asks else f"/surveys/{survey.id}/results",
        _SIGNS[survey.stage],
        wording.label(
            visit.tongue, "web-survey-line", stage=survey.stage, title=survey.title, **facts
        ),
    )


ROUTES: tuple[Route, ...] = (
    get("/surveys", COLLEAGUES, listing),
    get(f"/surveys/{ANY}", COORDINATORS, show),
    get(f"/surveys/{ANY}/close", COORDINATORS, ask),
    post(f"/surveys/{ANY}/close", COORDINATORS, close),
)
