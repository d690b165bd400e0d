"""The link of a survey for people outside the network, made and taken back at the desk."""

from domain.errors import StaleButton
from domain.functions import NetworkFunction
from services.surveys import survey_link
from services.unit import Unit
from web.answers import Answer, go_on
from web.asked import Visit
from web.routes import ANY, COORDINATORS, Route, of_function, post
from web.surveys.survey import draw_page, survey_of


def make(unit: Unit, visit: Visit) -> Answer:
    """Draw the link and show it, this once; an earlier one opens nothing any more.

    Raises as `survey_link.make`.
    """
    survey = survey_link.make(unit, visit.person, survey_of(unit, visit).id)
    drawn = survey_link.draw(unit, survey.id)
    if drawn is None:
        raise StaleButton
    return draw_page(unit, visit, drawn[1])


def withdraw(unit: Unit, visit: Visit) -> Answer:
    """Take it back; what is taken back already stays so."""
    survey = survey_of(unit, visit)
    if survey_link.works(unit, survey):
        survey_link.withdraw(unit, visit.person, survey.id)
    return go_on(f"/surveys/{survey.id}")


ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.OUTSIDE,
    post(f"/surveys/{ANY}/link", COORDINATORS, make),
    post(f"/surveys/{ANY}/link/off", COORDINATORS, withdraw),
)
