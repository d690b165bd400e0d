"""Numbers in addresses and forms of meetings that are none, or longer than any of ours."""

import pytest

from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.meetings.gathering import THURSDAY, called, until
from tests.handlers.town_hall import Someone

ODD = ["", "x", "-1", "1e3", "٣", "²", "9" * 5000]


@pytest.mark.parametrize("odd", ODD)
async def test_an_odd_number_in_what_is_sent_is_no_number(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, fatima: Visitor, odd: str
) -> None:
    made = await called(desk.hall, coordinator)
    token = {"token": await fatima.form_token()}
    seen = token | {"answer": "yes", "seen": odd}
    assert (await fatima.post(f"/meetings/{made}/answer", seen)).status_code == 409
    token = {"token": await noor.form_token()}
    attempt = token | {"code": "1234", "attempt": odd}
    assert (await noor.post("/network/newcomers/none", attempt)).status_code in {404, 409}


@pytest.mark.parametrize("odd", [each for each in ODD if each])
async def test_an_odd_number_in_an_address_is_no_number(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, odd: str
) -> None:
    page = f"/meetings/{await called(desk.hall, coordinator)}"
    token = {"token": await noor.form_token(), "said": "kept"}
    for part in ("kept", "said", "away"):
        answer = await noor.post(f"{page}/agreements/{odd}/{part}", token)
        assert answer.status_code in {404, 409}, part
    assert (await noor.get(page, params={"nudged": odd})).status_code == 200


@pytest.mark.parametrize("done", ["sent", "thanked"])
async def test_an_odd_number_says_nothing_of_what_was_done(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, done: str
) -> None:
    made = await called(desk.hall, coordinator)
    await until(desk.hall, THURSDAY)
    await noor.signs_in("noor")
    for odd in ODD:
        page = await noor.get(f"/meetings/{made}/afterwards", params={done: odd})
        assert page.status_code == 200, odd
