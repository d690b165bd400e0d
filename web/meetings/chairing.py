"""Who chairs a meeting, and whose turn it is in a series, at the desk: for who chooses that."""

from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.meetings.meeting import Meeting
from services.meetings.chairing import asking, request_rows, turn_rows, turns
from services.meetings.words import chairing as words
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.meetings.found import led, series_of
from web.routes import ANY, COORDINATORS, Route, get, post

_STOP = "stop"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show who leads a meeting, who was asked, and whom to ask. Raises as `asking.check`."""
    meeting = _meeting(unit, visit)
    open_ = request_rows.open_for(unit, meeting) is not None
    free = not open_ and request_rows.agreed(unit, meeting) is None
    people = asking.candidates(unit, meeting) if free else []
    return page(
        draw_for(
            unit,
            visit,
            "chair.html",
            back=f"/meetings/{meeting.id}",
            address=f"/meetings/{meeting.id}/chair",
            said=ours(words.standing(unit, visit.person, meeting)),
            waits=open_,
            free=free,
            people=[(each.id, each.name or "?") for each in people],
        )
    )


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask a member; who was asked already stays so. Raises as `asking.ask`."""
    meeting, chosen = _meeting(unit, visit), PersonId(visit.asked.form.get("person", ""))
    request = request_rows.open_for(unit, meeting)
    if request is None or request.person != chosen:
        asking.ask(unit, visit.person, meeting.id, chosen)
    return go_on(f"/meetings/{meeting.id}/chair")


def take_back(unit: Unit, visit: Visit) -> Answer:
    """Ask no longer; raises as `asking.take_back`."""
    meeting = _meeting(unit, visit)
    if request_rows.open_for(unit, meeting) is not None:
        asking.take_back(unit, visit.person, meeting.id)
    return go_on(f"/meetings/{meeting.id}/chair")


def show_turn(unit: Unit, visit: Visit) -> Answer:
    """Show how the turn of a series goes. Raises as `turns.check`."""
    series = turns.check(unit, visit.person, series_of(unit, visit).id)
    turn = turn_rows.of(unit, series)
    return page(
        draw_for(
            unit,
            visit,
            "chair_turn.html",
            back=f"/series/{series.id}",
            address=f"/series/{series.id}/turn",
            said=ours(words.turn_standing(unit, visit.tongue, series)),
            going=turn is not None,
            asks=turns.offered(series) and bool(turns.not_asked_yet(unit, series, turn)),
        )
    )


def change_turn(unit: Unit, visit: Visit) -> Answer:
    """Ask who wants to be in the turn, or stop it; done before, it stays so."""
    series = turns.check(unit, visit.person, series_of(unit, visit).id)
    turn, said = turn_rows.of(unit, series), visit.asked.form.get("said", "")
    if said == _STOP:
        if turn is not None:
            turns.stop(unit, visit.person, series.id)
    elif said:
        raise StaleButton
    elif turn is None or turns.not_asked_yet(unit, series, turn):
        turns.begin(unit, visit.person, series.id)
    return go_on(f"/series/{series.id}/turn")


def _meeting(unit: Unit, visit: Visit) -> Meeting:
    return asking.check(unit, visit.person, led(unit, visit).id)


ROUTES: tuple[Route, ...] = (
    get(f"/meetings/{ANY}/chair", COORDINATORS, show),
    post(f"/meetings/{ANY}/chair", COORDINATORS, ask),
    post(f"/meetings/{ANY}/chair/back", COORDINATORS, take_back),
    get(f"/series/{ANY}/turn", COORDINATORS, show_turn),
    post(f"/series/{ANY}/turn", COORDINATORS, change_turn),
)
