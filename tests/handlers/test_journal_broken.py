"""A journal that is not as it was written: its coordinators hear it, once a line."""

from functools import partial

from domain.roles import Role
from services.upkeep import damage
from tests.handlers.town_hall import TownHall


async def test_coordinators_hear_once_from_which_line_on(hall: TownHall) -> None:
    coordinator = await hall.person(Role.COORDINATOR, "Ans")
    await hall.work(damage.tell_of_journal)
    assert coordinator.inbox == []
    for line, new in ((3, True), (3, False), (None, False), (2, True)):
        assert await hall.look(partial(damage.note_journal, line=line)) is new
        before = len(coordinator.inbox)
        await hall.work(damage.tell_of_journal)
        await hall.work(damage.tell_of_journal)
        said = coordinator.inbox[before:]
        assert [f"Vanaf regel {line}" in each for each in said] == [True] * new
