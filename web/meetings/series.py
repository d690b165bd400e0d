"""Series at the desk: made, gone on with, and stopped together."""

from collections.abc import Mapping

from config import wording
from domain.conversations.form import FormState
from domain.meetings.series import Series
from services.meetings.chairing import turns
from services.meetings.leading import fields as meeting_fields
from services.meetings.series import series_questions, series_rows, stopping
from services.meetings.words import series as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours, say
from web.meetings.found import series_of
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get, post


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a series: what is to come of it. Raises NotAllowed for who does not lead it."""
    series, tongue = series_of(unit, visit), visit.tongue
    over = series.ended_at is not None
    what = "ending" if series.asked else ""
    said = "" if over else ours(words.going(unit, tongue, series, what))
    return page(
        draw_for(
            unit,
            visit,
            "series.html",
            series=series,
            address=f"/series/{series.id}",
            said=said,
            over=over,
            turn=turns.offered(series) and turns.may(visit.person, series),
            days=[] if over else _days(unit, tongue, series),
        )
    )


def ask_to_stop(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure. Raises NotPossibleNow when it is over already."""
    series, tongue = series_rows.find(unit, series_of(unit, visit).id), visit.tongue
    return page(
        draw_for(
            unit,
            visit,
            "sure.html",
            title=wording.label(tongue, "series-button-stop"),
            said=say(tongue, "series-page-stopping", title=series.template.title),
            address=f"/series/{series.id}/stop",
            yes=wording.label(tongue, "series-button-stop-yes"),
            back=f"/series/{series.id}",
        )
    )


def stop(unit: Unit, visit: Visit) -> Answer:
    """Stop it with all that is to come; what is over already stays so."""
    series = series_of(unit, visit)
    if series.ended_at is None:
        stopping.stop(unit, visit.person, series.id)
    return go_on(f"/series/{series.id}")


def _days(unit: Unit, tongue: str, series: Series) -> list[tuple[str, str]]:
    """Give the page of each meeting that is to come, by its day."""
    zone = unit.municipality.network.timezone
    return [
        (f"/meetings/{each.id}", wording.day(tongue, each.start or unit.now, zone, unit.today))
        for each in series_rows.to_come(unit, series.id)
    ]


def _begin(_unit: Unit, _visit: Visit) -> tuple[str, Mapping[str, object]]:
    return "", meeting_fields.USUAL


def _begin_again(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    series = series_rows.find(unit, series_of(unit, visit).id)
    return series.id, series_questions.going_on(unit, series)


def _make(unit: Unit, person: Person, form_state: FormState) -> str:
    return f"/series/{series_questions.make(unit, person, form_state)}"


def _to_calendar(_visit: Visit) -> str:
    return "/calendar"


def _to_series(visit: Visit) -> str:
    return f"/series/{visit.asked.path[1]}"


SERIES = DeskForm(
    series_questions.QUESTIONS, "/series/new", COORDINATORS, _begin, _make, _to_calendar
)
GOING_ON = DeskForm(
    series_questions.QUESTIONS,
    f"/series/{ANY}/go-on",
    COORDINATORS,
    _begin_again,
    _make,
    _to_series,
    called="series-button-on",
)

ROUTES: tuple[Route, ...] = (
    *SERIES.routes(),
    get(f"/series/{ANY}", COLLEAGUES, show),
    get(f"/series/{ANY}/stop", COLLEAGUES, ask_to_stop),
    post(f"/series/{ANY}/stop", COLLEAGUES, stop),
    *GOING_ON.routes(),
)
