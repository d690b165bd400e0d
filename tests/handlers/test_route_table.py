"""The table of buttons: everybody presses everything, and only who may reaches what answers."""

import ast
import importlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from config import wording
from domain.concerns.act_buttons import rows_of
from domain.concerns.acts import ButtonPlace
from domain.concerns.protocol import Act, Where
from domain.errors import NotAllowed, StaleButton
from domain.identifiers import ConcernId, MessageId
from domain.roles import Role
from handlers import route_table, routing
from handlers.concerns import desk_presses
from handlers.group import second_notice
from handlers.people import network
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import ChatPlace, Pressed
from handlers.telegram.payloads import CardPress, PagePress, Payload, encode
from handlers.telegram.routes import Press, Route
from services.people import exit_talk
from services.unit import Unit
from storage.records import Person
from tests.handlers.concerns.test_permission_matrix import everybody, places, press
from tests.handlers.town_hall import Someone, TownHall

HANDLERS = Path(route_table.__file__).parent
NOT_ALLOWED = wording.label("nl", f"refusal-{NotAllowed().key}")
STALE = wording.label("nl", f"refusal-{StaleButton().key}")
SOME_CONCERN = ConcernId("00000000000000aa")
UNKNOWN = (
    PagePress("nothing-of-ours"),
    PagePress("p-nothing"),
    PagePress("invited"),
    PagePress("m-"),
    CardPress("nothing", SOME_CONCERN, 1),
)

WHO = {
    Who.MEMBER: {"reporter", "key figure", "official", "coordinator", "chair"},
    Who.LEADER: {"reporter", "key figure", "official", "coordinator", "chair"},
    Who.CALLER: {"coordinator", "chair"},
    Who.COORDINATOR: {"coordinator"},
    Who.COLLEAGUE: {"official", "coordinator"},
    Who.OFFICIAL: {"official"},
    Who.SECOND: {"official"},
    Who.BUDDY: {"reporter", "key figure", "former member"},
    Who.ALUMNUS: {"former member"},
}
"""Who of `everybody` may press what is for these; strangers, newcomers and who left never may."""

DECIDED_ALONG_THE_WAY = {
    "handlers.concerns.desk_presses": {"carried"},
    "handlers.filing.my_concerns_pages": {"where"},
    "handlers.filing.sure_pages": {"where"},
    "handlers.filing.who_read": {"where"},
    "handlers.group.second_notice": {"_WHAT[detail.proposed]"},
    "handlers.meetings.afterwards.pages": {"what"},
    "handlers.meetings.invitation_pages": {"code"},
    "handlers.meetings.visits": {"code"},
    "handlers.people.network_pages": {"page"},
    "handlers.together.activities.pages": {"what"},
    "handlers.together.fund.pages": {"what"},
    "handlers.together.page": {"door.name"},
}
"""Where a button is drawn of which only the running program knows what it carries."""


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db")
    yield hall
    await hall.database.close()


async def everyone(hall: TownHall) -> dict[str, Someone]:
    people = await everybody(hall)
    people["anonymous coordinator"] = await hall.person(Role.COORDINATOR, "Els")
    people["anonymous coordinator"].hidden = True
    people["former member"] = former = await hall.person(Role.KEY_FIGURE, "Merel")

    def stay(unit: Unit) -> None:
        member = unit.store.people.by_id(former.person)
        assert member is not None
        exit_talk.leave(unit, member, "time", "", "", stays=True)

    await hall.work(stay)
    return people


def payloads() -> Iterator[tuple[Who, Payload]]:
    for what, page in route_table.PAGES.items():
        yield page.who, PagePress(what)
    for act, card in route_table.CARDS.items():
        yield card.who, CardPress(act, SOME_CONCERN, 1)


async def press_all(
    hall: TownHall, someone: Someone, place: ChatPlace
) -> list[tuple[Who, Payload, str]]:
    """Let somebody press every button there is; gives what each of them said."""

    def press_each(unit: Unit) -> list[tuple[Who, Payload, str]]:
        said = []
        for who, payload in payloads():
            data, speaker = encode(payload), someone._speaker()
            pressed = Pressed(speaker, place, MessageId(5), data, "callback")
            answers = routing.handle(unit, pressed)
            (toast,) = [each for each in answers if isinstance(each, Toast)]
            said.append((who, payload, toast.text))
        return said

    return await hall.work(press_each)


def listening(route: Route[Press], reached: list[tuple[str, Payload]]) -> Route[Press]:
    def answer(_unit: Unit, person: Person, _press: Pressed, payload: Press) -> None:
        reached.append((person.id, payload))

    return replace(route, answer=answer)


async def test_only_who_may_reaches_what_answers(
    hall: TownHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: list[tuple[str, Payload]] = []
    for table in ("PAGES", "CARDS"):
        heard = {
            what: listening(route, reached) for what, route in getattr(route_table, table).items()
        }
        monkeypatch.setattr(route_table, table, heard)
    for name, someone in (await everyone(hall)).items():
        for where, place in places(hall, someone, None).items():
            for who, payload, said in await press_all(hall, someone, place):
                there = where is (Where.GROUP if who is Who.OFFICIAL else Where.PRIVATE)
                may = there and name in WHO[who]
                assert said == ("" if may else NOT_ALLOWED), (payload, name, where)
                assert ((someone.person, payload) in reached) is may, (payload, name, where)
            reached.clear()


async def test_a_button_that_says_nothing_fails_nothing(hall: TownHall) -> None:
    """What stands in a payload is not trusted: nothing fails over an id that is not there."""
    for someone in (await everyone(hall)).values():
        for place in places(hall, someone, None).values():
            await press_all(hall, someone, place)


@pytest.mark.parametrize("payload", UNKNOWN)
async def test_an_unknown_button_meets_the_one_refusal(hall: TownHall, payload: Payload) -> None:
    for name, someone in (await everyone(hall)).items():
        for place in places(hall, someone, None).values():
            said = await press(someone, place, payload, 5)
            assert said == (STALE if name in WHO[Who.MEMBER] else NOT_ALLOWED), name


def test_a_button_declared_twice_stops_the_start() -> None:
    route = Route("overview", Who.MEMBER, network.ROUTES[0].answer)
    with pytest.raises(ValueError, match="two routes for overview"):
        route_table.table(network.ROUTES, (route,))


def test_every_button_that_is_drawn_is_in_the_table() -> None:
    open_ended: dict[str, set[str]] = {}
    for module in modules():
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "PagePress"):
                continue
            carried = ast.unparse(node.args[0])
            what = named(module, carried)
            if what is None:
                open_ended.setdefault(module.__name__, set()).add(carried)
            else:
                assert what in route_table.PAGES, (module.__name__, carried)
    open_ended.pop("handlers.telegram.payloads")  # reads what comes in
    assert open_ended == DECIDED_ALONG_THE_WAY


def test_every_proposal_that_somebody_agrees_to_is_in_the_table() -> None:
    assert set(second_notice.WHAT) <= set(route_table.PAGES)


async def test_every_act_on_the_desk_is_in_the_table(hall: TownHall) -> None:
    merel = await hall.person(Role.KEY_FIGURE, "Merel")
    concern = await hall.now_is(await hall.concern(merel))
    for row in rows_of(ButtonPlace.DESK):
        for act in row:
            assert desk_presses.doing(concern, act).what in route_table.PAGES


def test_every_act_on_a_card_is_in_the_table() -> None:
    assert set(route_table.CARDS) == set(Act)


def modules() -> list[ModuleType]:
    root = HANDLERS.parent
    paths = sorted(path.relative_to(root) for path in HANDLERS.rglob("*.py"))
    return [importlib.import_module(".".join(path.with_suffix("").parts)) for path in paths]


def named(module: ModuleType, expression: str) -> str | None:
    """Give the text a literal or a name of a module stands for; None for a local name."""
    if expression[0] in "\"'":
        return str(ast.literal_eval(expression))
    found: object = module
    for name in expression.split("."):
        found = getattr(found, name, None)
    return found if isinstance(found, str) else None
