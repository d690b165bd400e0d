"""An opened text leaves the group, whatever the clock and Telegram do."""

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role
from handlers.telegram.calls import FailureKind
from services.concerns import reading
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
