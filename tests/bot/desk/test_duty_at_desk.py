"""The duty rota at the desk: read, swapped and set as in the chat, and each told on their phone."""

import re

import pytest
from httpx2 import Response

from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.concerns.duty.duty_town import FRIDAY, DutyTown, settle
from tests.handlers.town_hall import Someone

MONDAY, NEXT, THIRD = "2026-11-23", "2026-11-30", "2026-12-07"


@pytest.fixture
async def town(desk: OpenDesk) -> DutyTown:
    return await settle(desk.hall)


async def comes(desk: OpenDesk, someone: Someone, name: str) -> Visitor:
    await desk.let_in(someone, name)
    browser = desk.browser()
    await browser.signs_in(name)
    return browser


async def presses(browser: Visitor, address: str, **form: str) -> Response:
    return await browser.post(address, {"token": await browser.form_token(), **form})


async def weeks(browser: Visitor) -> list[str]:
    """Give the lines of the rota as they read."""
    page = (await browser.get("/duty")).text
    rows = re.findall(r"<tr>\n<th scope=\"row\">(.*?)</tr>", page, re.DOTALL)
    return [re.sub(r"\s+", " ", re.sub("<.*?>", " ", row)).strip() for row in rows]


async def test_it_says_who_has_duty_now_and_in_the_coming_weeks(
    desk: OpenDesk, town: DutyTown
) -> None:
    fatima = await comes(desk, town.fatima, "fatima")
    board = (await fatima.get("/")).text
    assert '<a href="/duty">' in board
    found = await weeks(fatima)
    assert len(found) == 6
    assert found[0].startswith("Nu, tot maandag 30 november 09.00 uur Fatima (jij)")
    assert found[1].startswith("Vanaf maandag 30 november 09.00 uur Bram")
    assert "Ruilen" in found[0]
    assert "Ruilen" not in found[1]


async def test_who_is_away_has_somebody_instead(desk: OpenDesk, town: DutyTown) -> None:
    fatima = await comes(desk, town.fatima, "fatima")
    await presses(fatima, f"/roster/{town.fatima.person}/away", **{"stand-in": town.yusuf.person})
    assert "Bram heeft dan dienst" in (await weeks(fatima))[0]


async def test_a_swap_is_asked_and_taken_and_both_hear_it(desk: OpenDesk, town: DutyTown) -> None:
    fatima = await comes(desk, town.fatima, "fatima")
    yusuf, bram = await comes(desk, town.yusuf, "yusuf"), await comes(desk, town.bram, "bram")
    for _ in range(2):
        answer = await presses(fatima, f"/duty/{MONDAY}/offer")
        assert answer.headers["Location"] == "/duty"
    await desk.hall.deliver()
    assert sum("wil de dienst ruilen" in each for each in town.yusuf.inbox) == 1
    assert "Gevraagd" in (await weeks(fatima))[0]
    asked = (await weeks(yusuf))[0]
    assert "Fatima wil ruilen. Neem jij het over? Dan krijgt Fatima jouw week" in asked
    assert "maandag 7 december" in asked
    assert (await presses(yusuf, f"/duty/{MONDAY}/take")).status_code == 303
    late = await presses(bram, f"/duty/{MONDAY}/take")
    assert late.status_code == 409
    assert "een ander was je voor" in late.text
    await desk.hall.deliver()
    for who, other in ((town.fatima, "Yusuf"), (town.yusuf, "Fatima")):
        assert f"is geruild met {other}" in "".join(who.inbox)
    assert [await town.has_duty(at) for at in (FRIDAY, f"{NEXT}T12:00", f"{THIRD}T12:00")] == [
        "Yusuf",
        "Bram",
        "Fatima",
    ]


async def test_only_whose_week_it_is_asks_for_a_swap(desk: OpenDesk, town: DutyTown) -> None:
    bram = await comes(desk, town.bram, "bram")
    refused = await presses(bram, f"/duty/{MONDAY}/offer")
    assert refused.status_code == 409
    assert "niet (meer) van jou" in refused.text


async def test_a_coordinator_makes_the_rota_and_gives_a_week(desk: OpenDesk) -> None:
    town = await settle(desk.hall, ordered=False)
    noor = await comes(desk, town.noor, "noor")
    fatima = await comes(desk, town.fatima, "fatima")
    assert "De coördinator maakt het." in (await fatima.get("/duty")).text
    assert "Zet hieronder wie meedoen." in (await noor.get("/duty")).text
    for who in (town.fatima, town.bram):
        for _ in range(2):  # posted twice is as once
            await presses(noor, "/duty/order", person=who.person, to="on")
    for line, name in zip(await weeks(fatima), ("Fatima", "Bram", "Fatima"), strict=False):
        assert name in line
    page = (await noor.get(f"/duty/{NEXT}")).text
    assert "Vanaf maandag 30 november 09.00 uur" in page
    assert (await presses(noor, f"/duty/{NEXT}/give", person=town.yusuf.person)).status_code == 303
    await desk.hall.deliver()
    assert "aan Yusuf" in town.yusuf.inbox[-1]
    assert "Yusuf" in (await weeks(noor))[1]
    await presses(noor, "/duty/order", person=town.bram.person, to="off")
    await presses(noor, "/duty/order", person=town.bram.person, to="off")
    assert "1. Fatima" in (await noor.get("/duty")).text
    assert "2. Bram" not in (await noor.get("/duty")).text


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/duty/soon/give", {"person": "nobody"}),
        ("/duty/2027-11-22/give", {"person": "nobody"}),
        (f"/duty/{NEXT}/give", {}),
        (f"/duty/{NEXT}/give", {"person": "nobody"}),
        ("/duty/order", {"person": "nobody", "to": "on"}),
        ("/duty/order", {"person": "nobody", "to": "sideways"}),
    ],
)
async def test_what_no_page_of_ours_sends_changes_nothing(
    desk: OpenDesk, town: DutyTown, address: str, form: dict[str, str]
) -> None:
    noor = await comes(desk, town.noor, "noor")
    before = await weeks(noor)
    assert (await presses(noor, address, **form)).status_code == 409
    assert await weeks(noor) == before


async def test_officials_set_nothing_and_coordinators_swap_nothing(
    desk: OpenDesk, town: DutyTown
) -> None:
    fatima = await comes(desk, town.fatima, "fatima")
    noor = await comes(desk, town.noor, "noor")
    assert "Wie doen mee" not in (await fatima.get("/duty")).text
    for address in (f"/duty/{NEXT}/give", "/duty/order"):
        assert (await presses(fatima, address)).status_code == 404
    for address in (f"/duty/{NEXT}/offer", f"/duty/{NEXT}/take"):
        assert (await presses(noor, address)).status_code == 404


async def test_where_no_duty_is_there_is_no_page(desk: OpenDesk, fatima: Visitor) -> None:
    assert 'href="/duty"' not in (await fatima.get("/")).text
    refused = await fatima.get("/duty")
    assert refused.status_code == 409
    assert "geen dienstrooster" in refused.text
