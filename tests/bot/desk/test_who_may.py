"""Who may open which page of the desk: every route, asked for by everybody, cell by cell."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pytest
from _pytest.mark.structures import ParameterSet

from domain.people.desk_session import DeskSession
from domain.pin_rule import PinRule
from domain.roles import Role
from services.unit import Unit
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall
from web import routing
from web.answers import Answer
from web.asked import Asked, Visit
from web.routes import ANY, Route

TOKEN = "of-this-session"
NOBODYS = "00000000000000aa"


def _named(routes: Iterable[Route]) -> list[ParameterSet]:
    return [pytest.param(route, id=f"{route.method} /{'/'.join(route.parts)}") for route in routes]


async def _everybody(hall: TownHall) -> Mapping[Role, Someone]:
    """Give one of each role; there is a second key figure, so that two can meet."""
    await hall.person(Role.KEY_FIGURE, name="Els")
    return {role: await hall.person(role, name=role.capitalize()) for role in Role}


async def _asks(
    hall: TownHall, someone: Someone, route: Route, form: Mapping[str, str] | None = None
) -> Answer:
    def ask(unit: Unit) -> Answer:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        path = tuple(NOBODYS if part == ANY else part for part in route.parts)
        asked = Asked(route.method, path, {}, {"token": TOKEN} if form is None else form)
        session = DeskSession(person.id, "a", TOKEN, unit.now, unit.now)
        return routing.handle(unit, Visit(person, session, asked))

    return await hall.work(ask)


_WITHOUT_DUTY = ("duty",)
"""What this municipality has not switched on; it says so."""


@pytest.mark.parametrize("route", _named(routing.ROUTES))
async def test_only_who_may_reaches_a_page_and_to_others_there_is_none(
    hall: TownHall, route: Route
) -> None:
    for role, someone in (await _everybody(hall)).items():
        answer = await _asks(hall, someone, route)
        if role not in route.who:
            assert answer.status == 404
            assert "Hier is niets, of het is niet voor jou." in str(answer.body)
        elif route.parts == _WITHOUT_DUTY and route.method == "GET":
            assert answer.status == 409
        elif ANY not in route.parts and route.method == "GET":
            assert answer.status == 200 or answer.location is not None
            assert "<h1" in str(answer.body) or answer.location is not None
        else:
            assert answer.status in {200, 303, 404, 409, 422}


@pytest.mark.parametrize("route", _named(routing.ROUTES))
async def test_a_form_of_another_session_does_nothing(hall: TownHall, route: Route) -> None:
    if route.method == "GET":
        return
    for role, someone in (await _everybody(hall)).items():
        if role in route.who:
            assert (await _asks(hall, someone, route, {"token": "another"})).status in {404, 409}


@pytest.mark.parametrize("route", _named(each for each in routing.ROUTES if each.pin))
async def test_who_takes_part_is_shown_after_the_pin_where_it_is_asked(
    hall: TownHall, route: Route
) -> None:
    network = replace(MUNICIPALITY.network, pin=PinRule(required=True, minutes=30))
    hall.municipality = replace(MUNICIPALITY, network=network)
    for role, someone in (await _everybody(hall)).items():
        if role in route.who:
            answer = await _asks(hall, someone, route)
            assert (answer.status, answer.location) == (303, f"/pin?to=/{route.parts[0]}")
