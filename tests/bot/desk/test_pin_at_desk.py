"""The PIN at the desk: before reading, chosen and typed in a form, five tries, and never kept."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.identifiers import ConcernId
from domain.people.pin import PinAsked
from domain.pin_rule import PinRule
from domain.roles import Role
from tests.bot.desk.open_desk import OpenDesk, Visitor, open_desk
from tests.handlers.town_hall import ACCOUNT_OF_IT, Someone

PIN, OTHER, WRONG = "480273", "917406", "635182"
STORY = ACCOUNT_OF_IT.partition(".")[0]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OpenDesk]:
    async with open_desk(tmp_path) as desk:
        network = replace(desk.hall.municipality.network, pin=PinRule(required=True, minutes=10))
        desk.hall.municipality = replace(desk.hall.municipality, network=network)
        yield desk


async def chooses(fatima: Visitor, pin: str = PIN, again: str = PIN, to: str = "") -> int:
    form = {"token": await fatima.form_token(), "pin": pin, "again": again, "to": to}
    return (await fatima.post("/pin", form)).status_code


async def types(fatima: Visitor, pin: str) -> str:
    answer = await fatima.post("/pin", {"token": await fatima.form_token(), "pin": pin})
    return answer.text or answer.headers["Location"]


async def reads(fatima: Visitor, concern: ConcernId) -> str:
    """Press what opens a text; gives the page, or where it leads first."""
    answer = await fatima.post(f"/concerns/{concern}/read", {"token": await fatima.form_token()})
    return answer.headers.get("Location", "") or answer.text


async def test_who_reads_first_chooses_a_pin_and_then_types_it(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    assert await reads(fatima, concern) == f"/pin?to=/concerns/{concern}"
    assert (
        "Kies een pincode van zes cijfers"
        in (await fatima.get(f"/pin?to=/concerns/{concern}")).text
    )
    assert await chooses(fatima, to=f"/concerns/{concern}") == 303
    assert STORY in await reads(fatima, concern)
    desk.hall.wait(minutes=11)
    assert await reads(fatima, concern) == f"/pin?to=/concerns/{concern}"
    assert "Die pincode klopt niet" in await types(fatima, WRONG)
    assert "Een pincode heeft precies zes cijfers" in await types(fatima, "1234")
    assert await types(fatima, PIN) == "/"
    assert STORY in await reads(fatima, concern)


@pytest.mark.parametrize(
    ("pin", "again"), [("123456", "123456"), (PIN, OTHER), ("", ""), ("12", "12"), (PIN, "é")]
)
async def test_a_pin_that_is_none_is_not_kept(
    fatima: Visitor, concern: ConcernId, pin: str, again: str
) -> None:
    assert await chooses(fatima, pin, again) == 422
    assert await reads(fatima, concern) == f"/pin?to=/concerns/{concern}"


async def test_five_wrong_ones_lock_it_and_colleagues_hear_it(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    await chooses(fatima)
    desk.hall.wait(minutes=11)
    for _ in range(4):
        assert "Die pincode klopt niet" in await types(fatima, WRONG)
    assert "op slot" in await types(fatima, WRONG)
    assert "op slot" in await types(fatima, PIN), "the right one opens nothing any more"
    assert await reads(fatima, concern) == f"/pin?to=/concerns/{concern}"
    await desk.hall.deliver()
    assert any("Fatima zit op slot" in each for each in noor.inbox)


async def test_one_that_others_know_has_to_be_another(
    desk: OpenDesk, official: Someone, fatima: Visitor, concern: ConcernId
) -> None:
    await chooses(fatima)
    await desk.hall.look(
        lambda store: store.pins.save(
            official.person, replace(store.pins.of(official.person).shut(), known=True)
        )
    )
    assert "Kies nu een nieuwe" in await types(fatima, PIN)
    assert await chooses(fatima, PIN, PIN) == 422
    assert await chooses(fatima, OTHER, OTHER) == 303
    assert STORY in await reads(fatima, concern)


async def test_a_pin_of_the_chat_is_the_one_of_the_desk(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    await chooses(fatima)
    pin = await desk.hall.look(lambda store: store.pins.of(official.person))
    assert pin.is_set
    assert pin.asked is PinAsked.NOTHING
    assert PIN not in str(pin)
    await desk.hall.deliver()
    assert any("Je pincode is bewaard" in each for each in official.inbox)


async def test_where_none_is_asked_the_page_goes_on(desk: OpenDesk, fatima: Visitor) -> None:
    await chooses(fatima)
    for to, location in (("x", "/"), ("https://evil.example.org", "/"), ("", "/")):
        assert (await fatima.get(f"/pin?to={to}")).headers["Location"] == location
