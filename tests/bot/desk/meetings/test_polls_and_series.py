"""Date polls and series at the desk: made with a preview, answered, chosen from, stopped."""

from datetime import timedelta
from typing import Any

import pytest

from domain.identifiers import AffairId
from domain.meetings.invitation import Vote
from domain.meetings.meeting import MeetingStage
from domain.meetings.series import Series
from services.meetings.polls import ending, voting
from services.unit import Unit
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, meetings, sends
from tests.bot.desk.meetings.test_answering import of, presses
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.meetings.gathering import meeting, state, until
from tests.handlers.town_hall import Someone

POLL, SERIES = "/polls/new", "/series/new"
ASKED: dict[str, Any] = {
    "kind": "regular",
    "words__called": "Samen",
    "moment-1__day": "2026-12-03",
    "moment-1__hour": "19:30",
    "moment-2__day": "2026-12-08",
    "moment-2__hour": "19:30",
    "reach": "all",
}
LAID: dict[str, Any] = {
    "kind": "regular",
    "words__called": "Buurtavond",
    "first__day": "2026-12-03",
    "first__hour": "19:30",
    "place": "turns",
    "reach": "all",
}


@pytest.fixture
async def poll(
    desk: OpenDesk, noor: Visitor, official: Someone, merel: Someone, coordinator: Someone
) -> AffairId:
    more = await fills_in(noor, POLL, **ASKED)
    preview = await fills_in(noor, POLL, more, until="days-4")
    sent = await sends(noor, POLL, preview)
    return AffairId(sent.headers["Location"].removeprefix("/polls/"))


async def test_a_poll_asks_for_all_moments_on_one_page_and_then_until_when(
    desk: OpenDesk, noor: Visitor, merel: Someone
) -> None:
    assert POLL in (await noor.get("/calendar")).text
    page = await noor.get(POLL)
    for number in range(1, 6):
        assert f'name="moment-{number}.day"' in page.text
    more = await fills_in(noor, POLL, page, **ASKED | {"moment-4__day": "2026-12-10"})
    assert "Vul ook de tijd in" in more.text
    more = await fills_in(
        noor, POLL, page, **ASKED | {"moment-4__day": "2026-12-10", "moment-4__hour": "20:00"}
    )
    assert "Beantwoord deze vraag nog." in more.text
    assert "Tot wanneer kunnen mensen kiezen?" in more.text
    preview = await fills_in(noor, POLL, more, until="days-4")
    assert "Dit gaat naar <b>1 persoon</b>" in preview.text
    assert "donderdag 10 december, 20.00 uur" in preview.text
    sent = await sends(noor, POLL, preview)
    assert (await sends(noor, POLL, preview)).headers["Location"] == "/calendar"
    (made,) = await meetings(desk)
    assert sent.headers["Location"] == f"/polls/{made.id}"
    assert (made.stage, len(made.options)) == (MeetingStage.POLLING, 3)
    assert (await heard(desk, merel)).count("Wanneer kun jij?") == 1


async def test_the_same_moment_twice_is_refused(desk: OpenDesk, noor: Visitor) -> None:
    refused = await fills_in(noor, POLL, **ASKED | {"moment-2__day": "2026-12-03"})
    assert "Deze datum staat er al. Kies een ander moment, of laat dit open." in refused.text


async def test_an_official_says_which_moments_suit(
    desk: OpenDesk, fatima: Visitor, official: Someone, noor: Visitor, poll: AffairId
) -> None:
    page = f"/polls/{poll}"
    assert page in (await fatima.get("/calendar")).text
    assert "Hoe het ervoor staat" not in (await fatima.get(page)).text
    done = await presses(fatima, page, "vote", **{"moment-0": "yes"})
    assert done.headers["Location"] == page
    votes = (await state(desk.hall, poll, official)).votes
    assert list(votes.values()) == [Vote.YES, Vote.NO]
    shown = await fatima.get(page)
    assert "je keuze staat genoteerd" in shown.text
    assert form_in(shown, f"{page}/vote")["moment-1"] == "no"
    await presses(fatima, page, "vote", **{"moment-1": "if-needed"})
    assert (await heard(desk, official)).count("je keuze staat genoteerd") == 1
    stale = await presses(fatima, page, "vote", **{"moment-1": "perhaps"})
    assert stale.status_code == 409
    assert "1 ja, 0 als het moet" in (await noor.get(page)).text


async def test_who_leads_it_chooses_a_date_and_a_meeting_comes_of_it(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, merel: Someone, poll: AffairId
) -> None:
    choose = f"/polls/{poll}/choose/1"
    assert choose in (await noor.get(f"/polls/{poll}")).text
    preview = await fills_in(noor, choose, place="host-stadhuis")
    assert "dinsdag 8 december, 19.30 uur" in preview.text
    assert "telt pas mee na een antwoord" in preview.text
    sent = await sends(noor, choose, preview)
    assert sent.headers["Location"] == f"/meetings/{poll}"
    assert (await sends(noor, choose, preview)).headers["Location"] == f"/polls/{poll}"
    assert (await noor.get(f"/polls/{poll}")).headers["Location"] == f"/meetings/{poll}"
    assert (await meeting(desk.hall, poll)).stage is MeetingStage.CALLED
    assert (await noor.get(choose)).status_code == 409
    for place in ("x", "9"):
        assert (await noor.get(f"/polls/{poll}/choose/{place}")).status_code in {404, 409}


async def test_a_poll_is_stopped_once_after_it_was_asked(
    desk: OpenDesk, noor: Visitor, official: Someone, merel: Someone, poll: AffairId
) -> None:
    def vote(unit: Unit) -> None:
        voting.vote(unit, of(unit, merel), poll, 0, Vote.YES)

    await desk.hall.work(vote)
    stop = f"/polls/{poll}/stop"
    form = form_in(await noor.get(stop), stop)
    for _ in range(2):
        assert (await noor.post(stop, form)).headers["Location"] == f"/polls/{poll}"
    assert "Deze datumprikker is klaar" in (await noor.get(f"/polls/{poll}")).text
    assert (await heard(desk, merel)).count("Er is geen datum gekozen") == 1
    assert (await noor.get(stop)).status_code == 409


async def test_a_closed_poll_takes_no_votes(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone, poll: AffairId
) -> None:
    page = f"/polls/{poll}"
    form = form_in(await fatima.get(page), f"{page}/vote")
    await desk.hall.work(lambda unit: ending.stop(unit, of(unit, coordinator), poll))
    late = await fatima.post(f"{page}/vote", form | {"moment-0": "yes"})
    assert (late.status_code, "voorbij" in late.text) == (409, True)
    assert "Er is geen datum gekozen" in (await fatima.get(page)).text


async def test_a_poll_is_for_who_is_asked(
    desk: OpenDesk, fatima: Visitor, official: Someone, poll: AffairId
) -> None:
    token = {"token": await fatima.form_token()}
    for part in ("stop", "choose/0"):
        assert (await fatima.get(f"/polls/{poll}/{part}")).status_code == 404
        assert (await fatima.post(f"/polls/{poll}/{part}", token)).status_code in {403, 404}
    assert (await fatima.get(POLL)).status_code == 404
    assert (await meeting(desk.hall, poll)).stage is MeetingStage.POLLING
    assert (await fatima.get(f"/polls/{'0' * 16}")).status_code == 404


async def all_series(desk: OpenDesk) -> list[Series]:
    return await desk.hall.look(lambda store: list(store.affairs.all(Series)))


async def lays_out(noor: Visitor) -> str:
    """Make a series that comes back every four weeks for a quarter; gives its page."""
    more = await fills_in(noor, SERIES, **LAID)
    more = await fills_in(noor, SERIES, more, rhythm="weeks-4")
    if "form-series-closing" in more.text or 'name="until"' in more.text:
        more = await fills_in(noor, SERIES, more, until="weeks-13")
    if 'name="closing"' in more.text:
        more = await fills_in(noor, SERIES, more, closing="skip")
    assert "Reeks vastleggen" in more.text, more.text
    sent = await sends(noor, SERIES, more)
    assert (await sends(noor, SERIES, more)).headers["Location"] == "/calendar"
    return str(sent.headers["Location"])


async def test_a_series_is_made_looked_at_and_stopped(
    desk: OpenDesk, noor: Visitor, merel: Someone, coordinator: Someone
) -> None:
    page = await lays_out(noor)
    (made,) = await all_series(desk)
    assert page == f"/series/{made.id}"
    shown = await noor.get(page)
    assert "Elke 4 weken" in shown.text
    assert page in (await noor.get("/calendar")).text
    first = (await meetings(desk))[0]
    assert f"/meetings/{first.id}" in shown.text
    assert page in (await noor.get(f"/meetings/{first.id}")).text
    stop = form_in(await noor.get(f"{page}/stop"), f"{page}/stop")
    for _ in range(2):
        assert (await noor.post(f"{page}/stop", stop)).headers["Location"] == page
    assert "Deze reeks is voorbij" in (await noor.get(page)).text
    assert (await heard(desk, merel)).count("stopt.") == 1
    assert (await noor.get(f"{page}/stop")).status_code == 409
    assert (await noor.get(f"{page}/go-on")).status_code == 409


async def test_a_series_goes_on_with_what_it_was(
    desk: OpenDesk, noor: Visitor, merel: Someone, coordinator: Someone
) -> None:
    page = await lays_out(noor)
    (made,) = await all_series(desk)
    await until(desk.hall, made.ask_at + timedelta(hours=1))
    await noor.signs_in("noor")
    assert "loopt af" in (await noor.get(page)).text
    again = f"{page}/go-on"
    form = await noor.get(again)
    assert form_in(form, again)["words.called"] == "Buurtavond"
    more = await fills_in(noor, again, form, until="weeks-26")
    if 'name="closing"' in more.text:
        more = await fills_in(noor, again, more, closing="skip")
    sent = await sends(noor, again, more)
    assert sent.headers["Location"] != page
    assert len(await all_series(desk)) == 2


async def test_a_series_is_for_who_leads_it(
    desk: OpenDesk, noor: Visitor, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    page = await lays_out(noor)
    token = {"token": await fatima.form_token()}
    for part in ("", "/stop", "/go-on"):
        assert (await fatima.get(f"{page}{part}")).status_code == 404
    assert (await fatima.post(f"{page}/stop", token)).status_code == 404
    assert page not in (await fatima.get("/calendar")).text
    assert (await all_series(desk))[0].ended_at is None
