"""Members put points forward for the agenda; who leads the meeting decides, and they hear it."""

from datetime import timedelta

import pytest

from domain.meetings.meeting import LONGEST_POINT
from domain.people.membership import Counted
from domain.roles import Role
from services.meetings import cancelling
from services.meetings.afterwards import agenda_points
from tests.handlers.chat import Chat
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, person, until
from tests.handlers.town_hall import Someone, TownHall

LAMPS = "De lampen in het park"


@pytest.fixture
async def karim(hall: TownHall) -> Someone:
    return await hall.person(Role.CHAIR, "Karim")


async def puts_forward(someone: Someone, point: str) -> Chat:
    chat = Chat(someone)
    await chat.presses("Punt voor de agenda")
    await chat.says(point)
    if "Versturen" in chat.last.buttons:
        await chat.presses("Versturen")
    return chat


async def test_a_point_comes_on_the_agenda_and_the_invitation_changes_without_a_sound(
    hall: TownHall, noor: Someone, karim: Someone, merel: Someone, samir: Someone
) -> None:
    made = await called(hall, noor, chair=karim.person)
    before = len(Chat(samir).messages)
    chat = await puts_forward(merel, LAMPS)
    assert "Je hoort hier of het op de agenda komt" in chat.last.text
    for leader in (noor, karim):
        assert f"Merel wil een punt op de agenda van Samen door de winter:\n\n{LAMPS}" in (
            Chat(leader).last.text
        )
    assert "Het staat op de agenda" in await Chat(karim).presses("Op de agenda")
    assert (await meeting(hall, made)).agenda == (LAMPS,)
    assert "Je punt staat op de agenda" in chat.last.text
    assert "Staat op de agenda" in Chat(noor).last.text
    assert Chat(noor).last.buttons == {}
    assert len(Chat(samir).messages) == before
    assert f"• {LAMPS}" in Chat(samir).last.text
    person = await hall.look(lambda store: store.people.by_id(merel.person))
    assert person is not None
    assert person.membership.numbers[Counted.POINTS] == 1


async def test_not_now_is_said_kindly_and_the_agenda_stays(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor, agenda=("Opening",))
    chat = await puts_forward(merel, LAMPS)
    await Chat(noor).presses("Niet nu")
    assert "komt nu niet op de agenda" in chat.last.text
    assert (await meeting(hall, made)).agenda == ("Opening",)
    assert LAMPS in Chat(noor).last.text


async def test_two_who_decide_at_once_decide_once(
    hall: TownHall, noor: Someone, karim: Someone, merel: Someone
) -> None:
    await called(hall, noor, chair=karim.person)
    await puts_forward(merel, LAMPS)
    number = max(Chat(karim).messages)
    late = Chat(karim).last.buttons["Niet nu"]
    await Chat(noor).presses("Op de agenda")
    assert "al beslist" in await Chat(karim).presses_data(number, late)


async def test_a_full_agenda_takes_no_more_and_the_point_waits(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor, agenda=tuple(f"Punt {number}" for number in range(10)))
    await puts_forward(merel, LAMPS)
    assert "staan al 10 punten" in await Chat(noor).presses("Op de agenda")
    assert len((await meeting(hall, made)).agenda) == 10
    assert "Op de agenda" in Chat(noor).last.buttons


async def test_somebody_cannot_fill_the_day_of_who_decides(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    await called(hall, noor)
    for number in range(agenda_points.MOST_OPEN):
        await puts_forward(merel, f"Punt {number}")
    assert "al 3 punten ingestuurd" in await Chat(merel).presses("Punt voor de agenda")


async def test_a_point_that_is_too_long_or_holds_a_citizen_number_is_asked_again(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    chat = await puts_forward(merel, "x" * (LONGEST_POINT + 1))
    assert "Het zijn er 1 te veel" in chat.texts
    await chat.says("Iets over 111222333")
    found = await hall.look(lambda store: store.letters.about(made, agenda_points.KIND))
    assert found == []
    assert "111222333" not in chat.texts


async def test_after_the_start_nothing_is_decided_any_more(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    await puts_forward(merel, LAMPS)
    await until(hall, THURSDAY + timedelta(minutes=1))
    assert await Chat(noor).presses("Op de agenda")
    assert (await meeting(hall, made)).agenda == ()


async def test_when_nobody_who_called_it_is_left_the_coordinators_decide(
    hall: TownHall, noor: Someone, karim: Someone, merel: Someone
) -> None:
    await called(hall, karim)
    await hall.work(lambda unit: unit.store.people.remove(karim.person, unit.now))
    await puts_forward(merel, LAMPS)
    assert LAMPS in Chat(noor).last.text


async def test_who_waits_for_a_decision_hears_that_none_comes_when_it_is_over_or_off(
    hall: TownHall, noor: Someone, merel: Someone
) -> None:
    made = await called(hall, noor)
    chat = await puts_forward(merel, LAMPS)
    await until(hall, THURSDAY + timedelta(minutes=91))
    assert "is niet meer beslist" in chat.last.text
    assert "Op de agenda" not in Chat(noor).messages[Chat(noor).showing(LAMPS)].buttons
    assert (await meeting(hall, made)).agenda == ()

    off = await called(hall, noor, title="Kerst", start=THURSDAY + timedelta(days=9))
    await puts_forward(merel, "De kerstboom")
    await hall.work(lambda unit: cancelling.cancel(unit, person(unit, noor), off))
    assert "De kerstboom\n\nStuur het gerust opnieuw in" in chat.last.text
