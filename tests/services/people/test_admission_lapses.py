"""Nobody waits for ever: who opened a link and did not come in within a week is let go."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.errors import InviteSpent, NotPossibleNow
from domain.identifiers import AccountId, PersonId
from domain.roles import Role, Standing
from services.people import admission, inviting
from services.unit import Unit
from storage.store import Store
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import onboard


@pytest.fixture
async def doorstep(tmp_path: Path) -> AsyncIterator[Doorstep]:
    opened = await Doorstep.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


async def test_a_newcomer_of_a_week_ago_is_told_and_erased(doorstep: Doorstep) -> None:
    await doorstep.coordinator()
    newcomer = doorstep.visitor()
    await onboard(newcomer, await doorstep.link())

    doorstep.wait(days=7, seconds=-1)
    await doorstep.work(admission.lapse)
    assert await doorstep.person(newcomer) is not None

    doorstep.wait(seconds=1)
    await doorstep.work(admission.lapse)
    assert await doorstep.person(newcomer) is None
    assert "Je uitnodiging is verlopen" in newcomer.last.text
    assert (await doorstep.journal())[-1] == "person-turned-down lapsed"


async def test_members_never_lapse(doorstep: Doorstep) -> None:
    noor = await doorstep.member("Noor")

    doorstep.wait(days=400)
    await doorstep.work(admission.lapse)

    person = await doorstep.person(noor)
    assert person is not None
    assert person.standing is Standing.MEMBER


async def test_the_week_begins_when_the_link_is_opened_not_when_it_was_made(
    doorstep: Doorstep,
) -> None:
    code, newcomer = await doorstep.link(), doorstep.visitor()
    doorstep.wait(hours=71)
    await newcomer.open(code)

    doorstep.wait(days=6)
    await doorstep.work(admission.lapse)

    assert await doorstep.person(newcomer) is not None


async def test_an_invite_opens_once(doorstep: Doorstep) -> None:
    code = await doorstep.link()
    await doorstep.work(lambda unit: inviting.open_link(unit, AccountId(1), code, "nl"))

    with pytest.raises(InviteSpent):
        await doorstep.work(lambda unit: inviting.open_link(unit, AccountId(2), code, "nl"))


async def test_a_code_drawn_again_makes_the_earlier_one_unknown(doorstep: Doorstep) -> None:
    ineke = await doorstep.person(await doorstep.coordinator())
    assert ineke is not None

    def draw_twice(unit: Unit) -> tuple[str, str]:
        invite = inviting.offer(unit, ineke, Role.KEY_FIGURE)
        return inviting.draw_code(unit, invite), inviting.draw_code(unit, invite)

    # Delivering the invitation draws a third one.
    first, second = await doorstep.work(draw_twice)

    def opened(store: Store) -> list[bool]:
        return [store.invites.by_code(code) is not None for code in (first, second)]

    assert await doorstep.look(opened) == [False, False]
    assert len(await doorstep.look(lambda store: store.invites.open(doorstep.now))) == 1


async def test_somebody_who_is_not_there_cannot_be_turned_down(doorstep: Doorstep) -> None:
    ineke = await doorstep.person(await doorstep.coordinator())
    assert ineke is not None

    with pytest.raises(NotPossibleNow):
        await doorstep.work(
            lambda unit: admission.turn_down(unit, ineke, PersonId("0123456789abcdef"))
        )
