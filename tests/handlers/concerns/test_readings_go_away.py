"""An opened text leaves the group, whatever the clock and Telegram do."""

import pytest

from domain.errors import Hindered
from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.telegram.calls import FailureKind
from services.concerns import reading
from services.unit import Unit
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def opened(hall: TownHall, fatima: Someone) -> ConcernId:
    """A concern whose text stands in the group."""
    concern = await hall.concern(await hall.person(Role.KEY_FIGURE, "Merel"))
    await fatima.press("Lezen", concern)
    assert "Bij de brug" in hall.texts()
    return concern


async def test_a_text_that_is_too_old_to_delete_is_emptied(
    hall: TownHall, opened: ConcernId
) -> None:
    hall.telegram.refused_methods["deleteMessage"] = FailureKind.TOO_OLD
    hall.wait(days=3)  # the machine was down over the weekend
    await hall.work(reading.hide_due)
    assert "Bij de brug" not in hall.texts()
    assert not await hall.waiting()


async def test_a_message_that_somebody_deleted_is_left_at_that(
    hall: TownHall, opened: ConcernId
) -> None:
    hall.group.clear()
    hall.wait(minutes=15)
    await hall.work(reading.hide_due)
    assert not hall.group
    assert not await hall.waiting()


async def test_a_clock_that_is_set_back_keeps_no_text_in_view(
    hall: TownHall, opened: ConcernId
) -> None:
    hall.wait(hours=-5)
    await hall.work(reading.hide_due)
    assert "Bij de brug" not in hall.texts()


async def test_a_message_deleted_before_its_text_came_is_made_anew_with_the_clock_set_back(
    hall: TownHall, opened: ConcernId, fatima: Someone
) -> None:
    (showing,) = await hall.look(lambda store: store.showings.of(opened))
    hall.wait(hours=-5)
    await hall.work(lambda unit: reading.gone(unit, opened, showing.message))
    assert await hall.look(lambda store: store.showings.of(opened)) == []


async def test_nothing_more_is_shown_while_an_earlier_text_cannot_be_taken_away(
    hall: TownHall, opened: ConcernId, fatima: Someone, merel: Someone
) -> None:
    other = await hall.concern(merel)
    hall.wait(minutes=15)
    hall.offline = True
    await hall.work(reading.hide_due)
    hall.wait(minutes=1)
    assert "weghalen" not in (await fatima.press("Lezen", other)), "it may be on its way"
    hall.wait(minutes=1)
    assert "nog niet weghalen" in (await fatima.press("Lezen", other))
    hall.offline = False
    await hall.deliver()
    await fatima.press("Lezen", other)
    assert "Bij de brug" in hall.texts()


async def test_nothing_is_shown_while_the_bot_is_being_stopped(
    hall: TownHall, opened: ConcernId, fatima: Someone
) -> None:
    def pressed(unit: Unit) -> None:
        unit.closing = True
        official = unit.store.people.by_id(fatima.person)
        concern = unit.store.concerns.by_id(opened)
        assert official is not None
        assert concern is not None
        with pytest.raises(Hindered, match="reading-stopping"):
            reading.show(unit, official, concern, 1)

    await hall.work(pressed)


async def test_a_text_is_filled_in_only_while_telegram_was_just_reached(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.telegram.refused_methods["editMessageText"] = FailureKind.REFUSED
    await fatima.press("Lezen", concern)
    assert "de tekst komt eraan" in hall.texts()
    hall.wait(minutes=5)
    hall.telegram.refused_methods.clear()
    await hall.deliver()
    assert "Bij de brug" not in hall.texts()
    assert "de tekst komt eraan" not in hall.texts()
    assert hall.texts().count("laat ik hier nu niet zien") == 1
    await fatima.press("Lezen", concern)
    assert "Bij de brug" in hall.texts()


async def test_a_text_that_was_asked_for_too_long_ago_is_not_shown_and_that_is_said(
    hall: TownHall, fatima: Someone, merel: Someone
) -> None:
    concern = await hall.concern(merel)
    hall.offline = True
    await fatima.press("Lezen", concern)
    hall.offline = False
    hall.wait(minutes=15)
    await hall.deliver()
    assert "Bij de brug" not in hall.texts()
    assert hall.texts().count("laat ik hier nu niet zien") == 1


async def test_what_stands_open_goes_before_the_bot_does(
    hall: TownHall, opened: ConcernId, fatima: Someone
) -> None:
    await hall.work(reading.put_away)
    assert "Bij de brug" not in hall.texts()
    assert "laat ik hier nu niet zien" in hall.texts()
    await fatima.press("Lezen", opened)
    assert "Bij de brug" in hall.texts()
