"""Two tabs, the back button, a session that rests or ended: no word is lost, nothing done twice."""

import asyncio
import contextlib
import re
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import unquote

import pytest
from httpx2 import Response

from bot.desk import live_lines
from domain.concerns.concern import Stage
from domain.group.second_person import Proposed
from domain.identifiers import ConcernId
from domain.roles import Role, Standing
from services.people import desk_sessions, lost_phones
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone
from web.routes import ANY
from web.routing import ROUTES

WORDS = "We gaan vanavond kijken."


async def taken_up(fatima: Visitor, concern: ConcernId) -> str:
    """Take it up; gives the token of the session's forms."""
    token = await fatima.form_token()
    await fatima.post(f"/concerns/{concern}/do/take-up", {"token": token})
    assert (await fatima.desk.hall.now_is(concern)).stage is Stage.TAKEN_UP
    return token


async def given(desk: OpenDesk, concern: ConcernId) -> int:
    return (await desk.hall.now_is(concern)).feedback_given


def mark_in(looked: Response) -> str:
    """Give the mark of what this page lets look at once more."""
    found = re.search(r'name="mark" value="(\w+)"', looked.text)
    assert found is not None, looked.text
    return found[1]


@pytest.mark.parametrize("away", [{"minutes": 15}, {"hours": 8}, {"hours": 23}])
async def test_words_of_a_session_that_ended_meanwhile_wait(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId, away: dict[str, float]
) -> None:
    token = await taken_up(fatima, concern)
    desk.hall.wait(**away)
    write = f"/concerns/{concern}/write/feedback"
    answer = await fatima.post(write, {"token": token, "words": WORDS})
    assert answer.status_code == 401
    assert "Wat je typte, is een dag bewaard" in answer.text
    assert WORDS not in answer.text
    way_in = re.search(r'href="/sign-in\?to=([^"]+)"', answer.text)
    assert way_in is not None
    back = await fatima.signs_in("fatima", to=write)
    assert back.headers["Location"] == write
    assert WORDS in (await fatima.get(write)).text
    assert await given(desk, concern) == 0


HOSTILE = f"</textarea><script>{WORDS}"


async def test_words_of_nobody_are_shown_to_copy_and_not_said_to_be_kept(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    form = {"token": await taken_up(fatima, concern), "words": HOSTILE}
    desk.hall.wait(hours=25)
    write = f"/concerns/{concern}/write/feedback"
    answer = await fatima.post(write, form)
    assert answer.status_code == 401
    assert "niet gedaan en niet bewaard" in answer.text
    assert f'readonly dir="auto">{escape(HOSTILE)}</textarea>' in answer.text
    elsewhere = await fatima.post(write, form, headers={"Origin": "https://elsewhere.example"})
    assert elsewhere.status_code == 403
    assert WORDS not in elsewhere.text


async def test_words_of_an_earlier_session_are_shown_and_not_said_to_be_kept(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    old = await taken_up(fatima, concern)
    desk.hall.wait(hours=9)
    await fatima.signs_in("fatima")
    desk.hall.wait(minutes=20)
    write = f"/concerns/{concern}/write/feedback"
    answer = await fatima.post(write, {"token": old, "words": WORDS})
    assert answer.status_code == 401
    assert "niet gedaan en niet bewaard" in answer.text
    assert f">{WORDS}</textarea>" in answer.text
    await fatima.signs_in("fatima")
    assert WORDS not in (await fatima.get(write)).text


@pytest.mark.parametrize("away", [{"minutes": 20}, {"hours": 25}])
async def test_what_was_pressed_too_late_is_said_not_to_be_done(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId, away: dict[str, float]
) -> None:
    token = await fatima.form_token()
    desk.hall.wait(**away)
    answer = await fatima.post(f"/concerns/{concern}/do/take-up", {"token": token})
    assert answer.status_code == 401
    assert "Waar je net op drukte, is niet gedaan" in answer.text
    assert "bewaard" not in answer.text
    assert f'/sign-in?to=%2Fconcerns%2F{concern}"' in answer.text
    read = (await fatima.get(f"/concerns/{concern}")).text
    assert "bewaard" not in read
    assert "gedaan" not in read
    assert (await fatima.post("/", {"token": token})).status_code == 401


async def test_from_every_form_that_came_too_late_the_way_in_leads_to_a_page(
    desk: OpenDesk, fatima: Visitor
) -> None:
    token = await fatima.form_token()
    desk.hall.wait(minutes=20)
    for route in (each for each in ROUTES if each.method == "POST"):
        desk.seconds += 60
        address = "/" + "/".join(route.parts).replace(ANY, "x")
        answer = await fatima.post(address, {"token": token})
        found = re.search(r'href="/sign-in\?to=([^"]+)"', answer.text)
        assert found is not None
        to = tuple(unquote(found[1]).strip("/").split("/"))
        assert any(each.fits("GET", to) for each in ROUTES), to


async def test_a_page_of_an_earlier_session_shows_its_words_once_more(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    old = await taken_up(fatima, concern)
    desk.hall.wait(hours=9)
    await fatima.signs_in("fatima")
    write = f"/concerns/{concern}/write/feedback"
    answer = await fatima.post(write, {"token": old, "words": WORDS})
    assert answer.status_code == 409
    assert WORDS in answer.text
    assert "Er is niets verstuurd" in answer.text
    assert WORDS not in (await fatima.get(write)).text, "and nothing of it is kept"


async def test_a_tab_that_stood_open_while_another_signed_in_again_goes_on(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    token = await taken_up(fatima, concern)
    desk.hall.wait(minutes=20)
    await fatima.signs_in("fatima")
    answer = await fatima.post(
        f"/concerns/{concern}/write/feedback", {"token": token, "words": WORDS}
    )
    assert answer.status_code == 200


async def test_what_is_posted_twice_is_done_once(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    form = {"token": await taken_up(fatima, concern)}
    looked = await fatima.post(f"/concerns/{concern}/write/feedback", form | {"words": WORDS})
    form |= {"mark": mark_in(looked)}
    send = f"/concerns/{concern}/send/feedback"
    answers = await asyncio.gather(*(fatima.post(send, form) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {303}
    assert await given(desk, concern) == 1
    await fatima.post(send, form)
    assert await given(desk, concern) == 1


OTHERS = {
    "other words": ("feedback", "Anders."),
    "another act": ("note", WORDS),
    "words that cannot be sent": ("feedback", "Het gaat om 111222333."),
    "nothing yet": ("feedback", ""),
}


@pytest.mark.parametrize("other", OTHERS)
async def test_of_two_tabs_the_first_sends_nothing_but_what_stands_in_it(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId, other: str
) -> None:
    form = {"token": await taken_up(fatima, concern)}
    act, words = OTHERS[other]
    looked = await fatima.post(f"/concerns/{concern}/write/feedback", form | {"words": WORDS})
    await fatima.post(f"/concerns/{concern}/write/{act}", form | {"words": words})
    of_the_first = form | {"mark": mark_in(looked)}
    answer = await fatima.post(f"/concerns/{concern}/send/feedback", of_the_first)
    assert answer.status_code == 409
    assert "Er is niets verstuurd" in answer.text
    assert words in answer.text
    assert f"/concerns/{concern}/write/{act}" in answer.text
    assert await given(desk, concern) == 0


async def test_what_stands_in_the_answer_about_another_tab_is_sent_from_there(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    form = {"token": await taken_up(fatima, concern)}
    write, send = (f"/concerns/{concern}/{each}/feedback" for each in ("write", "send"))
    await fatima.post(write, form | {"words": WORDS})
    await fatima.post(write, form | {"words": "Anders."})
    for mark in ({}, {"mark": "é"}):
        shown = await fatima.post(send, form | mark)
        assert shown.status_code == 409
    sent = await fatima.post(send, form | {"mark": mark_in(shown)})
    assert sent.status_code == 303
    assert await given(desk, concern) == 1


async def test_the_back_button_and_a_second_tab_show_what_was_typed(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    form = {"token": await taken_up(fatima, concern)}
    write = f"/concerns/{concern}/write/feedback"
    await fatima.post(write, form | {"words": WORDS})
    assert WORDS in (await fatima.get(write)).text
    other = (await fatima.get(f"/concerns/{concern}/write/note")).text
    assert "Je was nog bezig met" in other
    await fatima.post(write, form | {"words": "Anders."})
    assert "Anders." in (await fatima.get(write)).text
    await fatima.post(f"/concerns/{concern}/throw-away", form)
    assert "Anders." not in (await fatima.get(write)).text
    await fatima.post(f"/concerns/{concern}/send/feedback", form)
    assert await given(desk, concern) == 0


@pytest.mark.parametrize(
    ("act", "chosen"),
    [
        ("close", {"outcome": "of-last-year"}),
        ("pass-on", {"outcome": "of-last-year"}),
        ("feedback", {"standard": "of-last-year"}),
    ],
)
async def test_a_choice_that_is_no_longer_there_loses_no_words(
    fatima: Visitor, concern: ConcernId, act: str, chosen: dict[str, str]
) -> None:
    token = await taken_up(fatima, concern)
    form = {"words": WORDS, "token": token} | chosen
    address = f"/concerns/{concern}/write/{act}"
    answer = await fatima.post(address, form)
    assert answer.status_code == (200 if "standard" in chosen else 422)
    assert WORDS in answer.text
    assert WORDS in (await fatima.get(address)).text


async def test_of_a_press_that_is_no_more_nothing_is_said_of_messages(fatima: Visitor) -> None:
    form = {"token": await fatima.form_token(), "said": "perhaps"}
    answer = await fatima.post(f"/proposals/{Proposed.PERSON}/anybody", form)
    assert answer.status_code == 409
    assert "Dit kan nu niet meer." in answer.text
    assert "bericht" not in answer.text


async def test_an_act_on_what_was_erased_finds_nothing(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    form = {"token": await taken_up(fatima, concern)}
    await fatima.post(f"/concerns/{concern}/write/feedback", form | {"words": WORDS})
    await desk.hall.work(lambda unit: erased(unit, concern))
    for path in ("write/feedback", "send/feedback", "do/take-up", "read", "throw-away"):
        answer = await fatima.post(f"/concerns/{concern}/{path}", form | {"words": WORDS})
        assert answer.status_code == 404, path
    assert (await fatima.get(f"/concerns/{concern}")).status_code == 404
    assert not await desk.hall.look(lambda store: store.conversations.about(concern))


def erased(unit: Unit, concern_id: ConcernId) -> None:
    concern = unit.store.concerns.by_id(concern_id)
    assert concern is not None
    erasing.erase_concern(unit, concern, Why.BY_HAND)


async def test_of_two_officials_at_once_the_second_hears_who_was_first(
    desk: OpenDesk, fatima: Visitor, concern: ConcernId
) -> None:
    await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Joost"), "joost")
    joost = desk.browser()
    await joost.signs_in("joost")
    hers, his = await fatima.form_token(), await joost.form_token()
    path = f"/concerns/{concern}/do/take-up"
    assert (await fatima.post(path, {"token": hers})).status_code == 303
    answer = await joost.post(path, {"token": his})
    assert answer.status_code == 409
    assert "Fatima" in answer.text


def _changed(**change: Any) -> Any:
    def work(unit: Unit, person: Someone, _by: Someone) -> None:
        found = unit.store.people.by_id(person.person)
        assert found is not None
        unit.store.people.save(replace(found, **change))

    return work


def _lost(unit: Unit, person: Someone, by: Someone) -> None:
    reporter = unit.store.people.by_id(by.person)
    assert reporter is not None
    lost_phones.lose(unit, reporter, person.person)


GONE = {
    "removed": _changed(standing=Standing.REMOVED),
    "no official any more": _changed(role=Role.KEY_FIGURE),
    "lost their phone": _lost,
}


@pytest.mark.parametrize("how", GONE)
async def test_who_may_not_be_there_any_more_sees_nothing_from_then_on(
    desk: OpenDesk, official: Someone, fatima: Visitor, concern: ConcernId, how: str
) -> None:
    noor = await desk.hall.person(Role.COORDINATOR, "Noor")
    token = await fatima.form_token()
    await fatima.post(f"/concerns/{concern}/read", {"token": token})
    async with fatima.client.stream("GET", "/live", timeout=30) as line:
        assert line.status_code == 200
        await desk.hall.work(lambda unit: GONE[how](unit, official, noor))
        heard = "".join([part async for part in line.aiter_text()])
    assert "event: ended" in heard
    before = await desk.hall.now_is(concern)
    assert (await fatima.get(f"/concerns/{concern}")).status_code == 401
    for path in ("read", "do/take-up", "write/note"):
        answer = await fatima.post(f"/concerns/{concern}/{path}", {"token": token, "words": WORDS})
        assert answer.status_code == 401
        assert "niet bewaard" in answer.text
    assert await desk.hall.now_is(concern) == before


async def test_who_became_a_coordinator_reads_nothing_from_then_on(
    desk: OpenDesk, official: Someone, fatima: Visitor, concern: ConcernId
) -> None:
    token = await fatima.form_token()
    await desk.hall.work(lambda unit: _changed(role=Role.COORDINATOR)(unit, official, official))
    answer = await fatima.post(f"/concerns/{concern}/read", {"token": token})
    assert answer.status_code == 404


async def test_a_session_that_is_ended_in_the_list_ends_its_live_line(
    desk: OpenDesk, fatima: Visitor
) -> None:
    other = desk.browser()
    await other.signs_in("fatima")
    page = (await fatima.get("/sessions")).text
    names = re.findall(r"/sessions/(\w+)/end", page)
    token = await fatima.form_token()
    async with other.client.stream("GET", "/live", timeout=30) as line:
        for name in names:
            if f"/sessions/{name}/end" in page:
                await fatima.post(f"/sessions/{name}/end", {"token": token})
        heard = "".join([part async for part in line.aiter_text()])
    assert "event: ended" in heard
    assert not await other.is_in()


@pytest.mark.parametrize("what", ["write/note", "throw-away", "read"])
async def test_an_open_page_hears_that_a_colleague_writes_or_reads(
    fatima: Visitor, concern: ConcernId, what: str
) -> None:
    token = await fatima.form_token()
    async with fatima.client.stream("GET", "/live", timeout=30) as line:
        await fatima.post("/concerns/x%0Aevent:%20ended/read", {"token": "of another session"})
        await fatima.post(f"/concerns/{concern}/{what}", {"token": token, "words": WORDS})
        heard = await anext(line.aiter_text())
    assert heard == f"event: changed\ndata: {concern}\n\n"


async def test_one_browser_opens_no_more_lines_than_pages(fatima: Visitor) -> None:
    with contextlib.ExitStack() as opened:
        for _ in range(live_lines.MOST_OF_ONE):
            opened.enter_context(fatima.desk.pages.open(fatima.client.cookies["desk"]))
        assert (await fatima.get("/live")).status_code == 503
    assert not fatima.desk.pages.secrets


async def test_somebody_is_signed_in_at_so_many_places_at_most(
    desk: OpenDesk, official: Someone
) -> None:
    first = desk.browser()
    await first.signs_in("fatima")
    for _ in range(desk_sessions.MOST_SESSIONS):
        desk.hall.wait(seconds=1)
        await desk.browser().signs_in("fatima")
    assert not await first.is_in()
