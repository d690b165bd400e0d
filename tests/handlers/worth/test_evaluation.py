"""The evaluation: offered by itself, sent with one tap, counted in fives beside the one before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.functions import Functions, NetworkFunction
from domain.identifiers import ChatId
from domain.roles import Role
from domain.surveys.survey import EVALUATION, Survey, SurveyKind
from domain.worth.half_year import HalfYear
from services.surveys import answering
from services.unit import Unit
from tests.handlers.town_hall import Someone, TownHall
from tests.handlers.worth.test_tally_pages import asks, frozen, known, reads, time_passes

DECEMBER = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
CLOSED = DECEMBER + timedelta(days=14, hours=1)
COUNTED = datetime(2027, 1, 15, 9, 30, tzinfo=UTC)
ASK = "Ja, stel de vijf vragen"
OF_USE = "Heb je in je werk of in je buurt iets aan het netwerk? 5 · helemaal wel: 5"
ENTIRELY = "Luistert de gemeente naar wat het netwerk vertelt? 5 · helemaal wel: 5"


async def network(hall: TownHall, count: int = 6) -> list[Someone]:
    return [await hall.person(Role.KEY_FIGURE, f"Merel {each}") for each in range(count)]


async def the_survey(hall: TownHall) -> list[Survey]:
    return await hall.look(lambda store: store.affairs.all(Survey))


async def answers(hall: TownHall, people: list[Someone], mark: str) -> None:
    (survey,) = await the_survey(hall)

    def answer(unit: Unit) -> None:
        for each in people:
            given = dict.fromkeys(range(len(EVALUATION)), mark)
            answering.answer(unit, known(unit, each), survey.id, given)

    await hall.work(answer)


def offered(someone: Someone) -> int:
    return sum("vijf korte vragen stellen over het netwerk?" in text for text in someone.inbox)


async def test_five_questions_go_out_with_one_tap_and_stand_with_the_half_year(
    hall: TownHall, wim: Someone
) -> None:
    people = await network(hall)
    await time_passes(hall, hall.now)
    assert offered(wim) == 0, "not before the last month"
    await time_passes(hall, DECEMBER)
    await time_passes(hall, DECEMBER + timedelta(hours=1))
    assert offered(wim) == 1
    assert await the_survey(hall) == [], "nothing goes out before somebody agrees"
    await wim.press_privately(ASK)
    (survey,) = await the_survey(hall)
    assert (survey.kind, len(survey.questions)) == (SurveyKind.EVALUATION, 5)
    (asked,) = (text for text in people[0].inbox if "5 korte vragen" in text)
    assert "staat later ook in het jaarverslag" in asked
    assert any("vijf vragen zijn verstuurd" in text for text in wim.inbox)
    await answers(hall, people[:5], "5")
    await answers(hall, people[5:], "2")
    await time_passes(hall, CLOSED)
    await time_passes(hall, CLOSED + timedelta(minutes=1))
    await time_passes(hall, COUNTED)
    tally = await frozen(hall)
    assert tally is not None
    assert tally.cells == {f"evaluation/{name}/5": 5 for name in EVALUATION}
    await asks(wim)
    await wim.press_privately("📊 Wat het netwerk waard is")
    assert f"Wat sleutelfiguren zelf vinden\n• {OF_USE}" in reads(wim)
    assert ENTIRELY in reads(wim)
    assert "niet echt" not in reads(wim), "one is too few"


async def test_it_goes_out_once_and_only_in_its_own_half_year(hall: TownHall, wim: Someone) -> None:
    await network(hall)
    await time_passes(hall, DECEMBER)
    chat = hall.telegram.chats[ChatId(wim.account)]
    number, data = next(
        (n, shown.buttons[ASK]) for n, shown in chat.items() if ASK in shown.buttons
    )
    await wim.press_data(number, data, ChatId(wim.account))
    again = await wim.press_data(number, data, ChatId(wim.account))
    assert "al verstuurd" in again
    await time_passes(hall, COUNTED)
    assert "voorbij" in await wim.press_data(number, data, ChatId(wim.account))
    assert len(await the_survey(hall)) == 1


async def test_of_four_nothing_could_be_shown_so_it_is_not_offered(
    hall: TownHall, wim: Someone
) -> None:
    await network(hall, 4)
    await time_passes(hall, DECEMBER)
    assert offered(wim) == 0


async def test_where_it_is_switched_off_it_is_not_offered(hall: TownHall, wim: Someone) -> None:
    off = Functions(frozenset({NetworkFunction.EVALUATION}))
    hall.municipality = replace(
        hall.municipality, network=replace(hall.municipality.network, functions=off)
    )
    await network(hall)
    await time_passes(hall, DECEMBER)
    assert offered(wim) == 0


async def test_a_half_year_without_an_evaluation_has_none(hall: TownHall, wim: Someone) -> None:
    await network(hall)
    await time_passes(hall, DECEMBER)
    await time_passes(hall, COUNTED)
    tally = await frozen(hall, HalfYear(2026, 2))
    assert tally is not None
    assert tally.cells == {}
