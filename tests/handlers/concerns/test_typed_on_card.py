"""An official replies to a card what one of its buttons says: the same as pressing it."""

import pytest

from domain.concerns.concern import Stage
from domain.identifiers import ConcernId
from handlers.telegram.calls import Sentence
from tests.handlers.town_hall import Someone, TownHall


async def replies(official: Someone, concern: ConcernId, text: str) -> str | None:
    """Reply to the card; gives what is said of it at once."""
    hall = official.hall
    placement = await hall.look(lambda store: store.concerns.placement(concern))
    await official.type(text, placement.thread, to=placement.card)
    told = official.told
    assert told is None or (isinstance(told, Sentence) and told.thread == placement.thread)
    return None if told is None else told.text


@pytest.fixture
async def concern(hall: TownHall, merel: Someone) -> ConcernId:
    return await hall.concern(merel)


@pytest.mark.parametrize("said", ["Oppakken", "oppakken!", "oppakken graag"])
async def test_the_label_of_a_button_is_its_press(
    hall: TownHall, fatima: Someone, concern: ConcernId, said: str
) -> None:
    assert await replies(fatima, concern, said) == (
        "Jij hebt dit opgepakt. De melder krijgt bericht."
    )
    assert (await hall.now_is(concern)).stage is Stage.TAKEN_UP


@pytest.mark.parametrize("said", ["Oppakken?", "ik wil dit oppakken", "opp", "1", "ja", "stop"])
async def test_anything_less_is_talk_among_colleagues(
    hall: TownHall, fatima: Someone, concern: ConcernId, said: str
) -> None:
    assert await replies(fatima, concern, said) is None
    assert (await hall.now_is(concern)).stage is Stage.FILED


async def test_nobody_else_presses_by_typing(
    hall: TownHall, merel: Someone, fatima: Someone, concern: ConcernId
) -> None:
    fatima.hidden = True
    for somebody in (merel, fatima):
        assert await replies(somebody, concern, "Oppakken") is None
    assert (await hall.now_is(concern)).stage is Stage.FILED


async def test_what_stands_in_the_way_is_said(
    hall: TownHall, fatima: Someone, concern: ConcernId
) -> None:
    await fatima.press("Oppakken", concern)
    await fatima.press("Terugkoppelen", concern)
    await fatima.reply("We hebben gepraat met de buurt.")
    told = await replies(fatima, concern, "Notitie")
    assert told == "Er staat nog een tekst van jou klaar. Verstuur die eerst, of gooi die weg."
