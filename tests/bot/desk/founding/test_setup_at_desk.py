"""Setting the network up at the desk: all questions on one page, files, and two who agree."""

import tomllib
from dataclasses import replace

import pytest
from httpx2 import Response

from domain.founding.foundation import FoundingQuestion
from domain.functions import Functions, NetworkFunction
from domain.roles import Role
from services.founding import foundations
from tests.bot.desk.meetings.filling import form_in, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor

PLACE = "/founding/questions"
NEEDED = {
    "words.name": "Verbinders",
    "words.purpose": "Wij letten op elkaar.",
    "words.promised": "Twee ambtenaren.",
    "words.municipality": "Nieuwdorp",
    "words.phone": "0113 - 12 34 56",
    "words.places": "Noord\r\nWest",
    "role": "mixed",
}


@pytest.fixture
async def noor(desk: OpenDesk) -> Visitor:
    await desk.let_in(await desk.hall.person(Role.COORDINATOR, "Noor"), "noor")
    browser = desk.browser()
    await browser.signs_in("noor")
    return browser


@pytest.fixture
async def fatima(desk: OpenDesk) -> Visitor:
    await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Fatima"), "fatima")
    browser = desk.browser()
    await browser.signs_in("fatima")
    return browser


async def looks(visitor: Visitor, given: dict[str, str]) -> Response:
    page = await visitor.get(PLACE)
    assert page.status_code == 200, page.text
    return await visitor.post(PLACE, form_in(page, PLACE) | given)


async def agrees(visitor: Visitor) -> Response:
    page = await visitor.get("/founding")
    return await visitor.post("/founding/agree", form_in(page, "/founding/agree"))


async def test_all_questions_stand_on_one_page_and_two_people_agree(
    desk: OpenDesk, noor: Visitor, fatima: Visitor
) -> None:
    looked = await looks(noor, NEEDED | {"hours": "16", "roles.signal": "on"})
    assert looked.status_code == 200, looked.text
    assert (await sends(noor, PLACE, looked)).headers["Location"] == "/founding"
    found = await desk.hall.work(foundations.current)
    assert found is not None
    assert found.answers[FoundingQuestion.HOURS] == 16
    assert found.answers[FoundingQuestion.ROLES] == ["signal"]
    shown = (await fatima.get("/founding")).text
    assert "Verbinders" in shown
    assert (await agrees(noor)).status_code == 303
    assert "persoon is akkoord" in (await fatima.get("/founding")).text
    assert (await agrees(fatima)).status_code == 303
    assert "Twee mensen zijn akkoord" in (await noor.get("/founding")).text
    file = await noor.get("/founding/files/network")
    assert tomllib.loads(file.text)["municipality"] == "Nieuwdorp"
    assert file.text.startswith("# Vastgesteld door twee mensen")
    note = await noor.get("/founding/files/note")
    assert note.content.startswith(b"%PDF")


async def test_what_a_colleague_answered_meanwhile_is_not_lost(
    desk: OpenDesk, noor: Visitor, fatima: Visitor
) -> None:
    looked = await looks(noor, {"words.task": "Onrust."})
    await sends(fatima, PLACE, await looks(fatima, {"words.goals": "Rust."}))
    late = await sends(noor, PLACE, looked)
    assert late.status_code == 409
    assert "Onrust." in late.text
    assert "Rust." in late.text
    found = await desk.hall.work(foundations.current)
    assert found is not None
    assert set(found.answers) == {FoundingQuestion.GOALS}


async def test_what_does_not_fit_is_said_and_nothing_is_kept(desk: OpenDesk, noor: Visitor) -> None:
    looked = await looks(noor, {"words.places": "x" * 90})
    refused = await sends(noor, PLACE, looked)
    assert refused.status_code == 422
    assert "op een eigen regel" in refused.text
    assert await desk.hall.work(foundations.current) is None
    assert (await noor.post("/founding/agree", {"revision": "1"})).status_code >= 400


async def test_where_it_is_off_there_is_no_page(desk: OpenDesk, noor: Visitor) -> None:
    assert 'href="/founding"' in (await noor.get("/")).text
    network = desk.hall.municipality.network
    off = replace(network, functions=Functions(frozenset({NetworkFunction.FOUNDING})))
    desk.hall.municipality = replace(desk.hall.municipality, network=off)
    assert (await noor.get("/founding")).status_code == 404
    assert 'href="/founding"' not in (await noor.get("/")).text
