"""Who leads a meeting changes, moves and cancels it at the desk, and reminds who is silent."""

from datetime import timedelta
from typing import Any

import pytest

from domain.identifiers import AffairId
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import MeetingPlace, MeetingStage
from domain.roles import Role
from services.meetings import cancelling, changing
from services.unit import Unit
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, sends
from tests.bot.desk.meetings.test_answering import of, presses
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, state, until
from tests.handlers.town_hall import Someone


@pytest.fixture
async def made(desk: OpenDesk, coordinator: Someone, merel: Someone) -> AffairId:
    return await called(desk.hall, coordinator)


async def test_it_is_seen_how_a_meeting_stands(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    await merel.press_privately("Ik kom")
    page = await noor.get(f"/meetings/{made}")
    for words in ("Verstuurd.", "Komt: <b>1</b>", "Bezorgd: 1", "Komt (1)", "Merel", "Iedereen"):
        assert words in page.text, words


async def test_a_meeting_is_changed_with_a_preview(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    change = f"/meetings/{made}/change"
    page = await noor.get(change)
    assert form_in(page, change)["words.called"] == "Samen door de winter"
    assert form_in(page, change)["place"] == "host-moskee-oost"
    same = await fills_in(noor, change, page)
    assert "daarna wat er anders wordt" in same.text
    refused = await sends(noor, change, same)
    assert (refused.status_code, "Er is nog niets veranderd" in refused.text) == (422, True)
    preview = await fills_in(noor, change, place="elsewhere", words__elsewhere="De brug")
    assert "1 persoon krijgt hier bericht van" in preview.text
    assert (await meeting(desk.hall, made)).place == MeetingPlace("moskee-oost")
    for _ in range(2):
        sent = await sends(noor, change, preview)
        assert sent.headers["Location"] == f"/meetings/{made}"
    assert (await meeting(desk.hall, made)).place == MeetingPlace(words="De brug")
    assert (await heard(desk, merel)).count("is veranderd") == 1


async def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, made: AffairId
) -> None:
    change = f"/meetings/{made}/change"
    preview = await fills_in(noor, change, words__purpose="Praten over de kou.")

    def elsewhere(unit: Unit) -> None:
        changing.change(unit, of(unit, coordinator), made, title="Iets anders")

    await desk.hall.work(elsewhere)
    refused = await sends(noor, change, preview)
    assert refused.status_code == 409
    assert "Dit is intussen veranderd" in refused.text
    assert "Praten over de kou." in refused.text
    assert form_in(refused, change)["words.called"] == "Iets anders"
    assert "Praten over de kou." in (await noor.get(change)).text
    assert (await meeting(desk.hall, made)).purpose == ""
    await sends(noor, change, await fills_in(noor, change, words__purpose="Praten."))
    after = await meeting(desk.hall, made)
    assert (after.title, after.purpose) == ("Iets anders", "Praten.")


async def test_a_meeting_is_moved_and_all_are_asked_anew(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    await merel.press_privately("Ik kom")
    move = f"/meetings/{made}/move"
    assert form_in(await noor.get(move), move)["start.hour"] == "19:30"
    preview = await fills_in(noor, move, start__day="2026-12-10")
    assert "Iedereen kiest opnieuw" in preview.text
    assert "Verzetten</button>" in preview.text
    await sends(noor, move, preview)
    assert (await meeting(desk.hall, made)).start == THURSDAY + timedelta(days=7)
    assert (await state(desk.hall, made, merel)).answer is None


async def test_a_meeting_is_cancelled_with_words_of_why(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    cancel = f"/meetings/{made}/cancel"
    preview = await fills_in(noor, cancel, words__reason="De zaal staat onder water.")
    assert "De zaal staat onder water." in preview.text
    assert "1 persoon krijgt hier bericht van" in preview.text
    assert (await meeting(desk.hall, made)).stage is MeetingStage.CALLED
    for _ in range(2):
        sent = await sends(noor, cancel, preview)
        assert sent.headers["Location"] == f"/meetings/{made}"
    assert (await meeting(desk.hall, made)).stage is MeetingStage.CANCELLED
    assert (await heard(desk, merel)).count("Gaat niet door: Samen door de winter") == 1
    page = await noor.get(f"/meetings/{made}")
    assert "Afgezegd." in page.text
    assert f"{cancel}" not in page.text


@pytest.mark.parametrize("part", ["change", "move", "cancel"])
async def test_words_about_what_is_off_by_now_can_be_copied(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, made: AffairId, part: str
) -> None:
    typed: dict[str, Any] = {
        "change": {"words__purpose": "Praten."},
        "move": {"start__day": "2026-12-10"},
        "cancel": {"words__reason": "Praten."},
    }[part]
    address = f"/meetings/{made}/{part}"
    page = await noor.get(address)
    preview = await fills_in(noor, address, page, **typed)
    await desk.hall.work(lambda unit: cancelling.cancel(unit, of(unit, coordinator), made))
    for late in (await sends(noor, address, preview), await fills_in(noor, address, page, **typed)):
        assert late.status_code == 409
        assert "gaat niet door" in late.text
        assert part == "move" or "Praten." in late.text
    assert (await noor.get(address)).status_code == 409


async def test_what_waits_to_be_sent_is_sent_now_once(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, merel: Someone
) -> None:
    later = desk.hall.now + timedelta(days=2)
    made = await called(desk.hall, coordinator, stage=MeetingStage.PLANNED, send_at=later)
    page = f"/meetings/{made}"
    assert "Staat klaar." in (await noor.get(page)).text
    form = form_in(await noor.get(page), f"{page}/send")
    for _ in range(2):
        assert (await noor.post(f"{page}/send", form)).headers["Location"] == page
    assert (await heard(desk, merel)).count("Samen door de winter") == 1


async def test_who_did_not_answer_is_reminded_once_a_day(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    page = f"/meetings/{made}"
    form = form_in(await noor.get(page), f"{page}/nudge")
    done = await noor.post(f"{page}/nudge", form)
    assert "1 persoon krijgt een herinnering" in (await noor.get(done.headers["Location"])).text
    again = await noor.post(f"{page}/nudge", form)
    assert (again.status_code, "minder dan een dag geleden" in again.text) == (409, True)
    assert (await heard(desk, merel)).count("nog niet laten weten") == 1
    assert "herinnering" not in (await noor.get(f"{page}?nudged=veel")).text


async def test_an_official_leads_as_chair_and_nobody_else_does(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone, made: AffairId
) -> None:
    mine = await called(desk.hall, coordinator, chair=official.person)
    assert "Hoe het ervoor staat" in (await fatima.get(f"/meetings/{mine}")).text
    cancel = f"/meetings/{mine}/cancel"
    await sends(fatima, cancel, await fills_in(fatima, cancel, words__reason="Ziek."))
    assert (await meeting(desk.hall, mine)).stage is MeetingStage.CANCELLED

    token = {"token": await fatima.form_token(), "said": "accept"}
    assert "Hoe het ervoor staat" not in (await fatima.get(f"/meetings/{made}")).text
    before = await meeting(desk.hall, made)
    for part in ("change", "move", "cancel", "send", "nudge", "points/x", "present", "code"):
        answer = await fatima.post(f"/meetings/{made}/{part}", token)
        assert answer.status_code == 404, part
    for part in ("change", "move", "cancel", "afterwards", "agreement", "minutes"):
        assert (await fatima.get(f"/meetings/{made}/{part}")).status_code == 404, part
    assert await meeting(desk.hall, made) == before


async def test_who_said_what_stays_after_a_chair_left(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, merel: Someone
) -> None:
    chair = await desk.hall.person(Role.CHAIR, "Iris")
    made = await called(desk.hall, coordinator, chair=chair.person)
    await merel.press_privately("Ik kom niet")
    assert (await state(desk.hall, made, merel)).answer is Rsvp.NO
    page = await noor.get(f"/meetings/{made}")
    assert "Voorzitter: Iris" in page.text
    assert "Komt niet (1)" in page.text


async def evening(desk: OpenDesk, noor: Visitor, made: AffairId) -> str:
    """Let it be five minutes after it began; gives the page of what is done then."""
    await until(desk.hall, THURSDAY + timedelta(minutes=5))
    await noor.signs_in("noor")
    page = f"/meetings/{made}/afterwards"
    assert page in (await noor.get(f"/meetings/{made}")).text
    return page


async def test_before_the_evening_there_is_nothing_to_note(
    desk: OpenDesk, noor: Visitor, made: AffairId
) -> None:
    answer = await noor.get(f"/meetings/{made}/afterwards")
    assert (answer.status_code, "half uur voor het begin" in answer.text) == (409, True)
    assert "afterwards" not in (await noor.get(f"/meetings/{made}")).text


async def test_who_is_there_is_noted_and_thanked(
    desk: OpenDesk, noor: Visitor, merel: Someone, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page, base = await evening(desk, noor, made), f"/meetings/{made}"
    old = form_in(await noor.get(page), f"{base}/present")
    await noor.post(f"{base}/present", old | {f"there.{merel.person}": "on"})
    assert (await state(desk.hall, made, merel)).present
    await noor.post(f"{base}/present", old | {f"there.{official.person}": "on"})
    assert (await state(desk.hall, made, merel)).present, "an old page takes nobody off the list"
    form = form_in(await noor.get(page), f"{base}/present")
    del form[f"there.{official.person}"]
    await noor.post(f"{base}/present", form)
    assert not (await state(desk.hall, made, official)).present

    thanks = form_in(await noor.get(page), f"{base}/thanks")
    done = await noor.post(f"{base}/thanks", thanks)
    assert "Bedankt: 1 persoon" in (await noor.get(done.headers["Location"])).text
    again = await noor.post(f"{base}/thanks", thanks)
    assert (again.status_code, "al bedankt" in again.text) == (409, True)
    assert (await heard(desk, merel)).count("Dank je wel dat je er was") == 1


async def test_the_code_of_the_room_is_drawn_once(
    desk: OpenDesk, noor: Visitor, made: AffairId
) -> None:
    page, base = await evening(desk, noor, made), f"/meetings/{made}"
    form = form_in(await noor.get(page), f"{base}/code")
    await noor.post(f"{base}/code", form)
    code = (await meeting(desk.hall, made)).code
    assert f"<kbd>{code}</kbd>" in (await noor.get(page)).text
    await noor.post(f"{base}/code", form)
    assert (await meeting(desk.hall, made)).code == code
    await until(desk.hall, THURSDAY + timedelta(days=2))
    await noor.signs_in("noor")
    late = (await noor.get(page)).text
    assert "<kbd>" not in late
    assert "Niemand" in late


async def test_what_was_agreed_is_written_down_sent_and_answered(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    page, base = await evening(desk, noor, made), f"/meetings/{made}"
    present = form_in(await noor.get(page), f"{base}/present")
    await noor.post(f"{base}/present", present | {f"there.{merel.person}": "on"})
    write = f"{base}/agreement"
    refused = await fills_in(noor, write, words__what="Zaal", who="everybody", by__day="2026-12-01")
    assert "voorbij" in refused.text
    for what in ("De zaal vragen", "Koffie"):
        preview = await fills_in(noor, write, words__what=what, who=merel.person, by__day="")
        for _ in range(2):
            sent = await sends(noor, write, preview)
            assert sent.headers["Location"] == page
    assert [each.what for each in (await meeting(desk.hall, made)).agreements] == [
        "De zaal vragen",
        "Koffie",
    ]
    away = form_in(await noor.get(page), f"{base}/agreements/2/away")
    for _ in range(2):
        assert (await noor.post(f"{base}/agreements/2/away", away)).headers["Location"] == page
    send = form_in(await noor.get(page), f"{base}/agreements")
    done = await noor.post(f"{base}/agreements", send)
    assert "Verstuurd aan 1 persoon" in (await noor.get(done.headers["Location"])).text
    again = await noor.post(f"{base}/agreements", send)
    assert (again.status_code, "deze afspraken al" in again.text) == (409, True)
    assert (await heard(desk, merel)).count("Dit is afgesproken") == 1
    said = form_in(await noor.get(page), f"{base}/agreements/1/said")
    await noor.post(f"{base}/agreements/1/said", said)
    assert "Gelukt." in (await noor.get(page)).text
    for number, form in (("1", said | {"said": "later"}), ("x", said), ("7", said)):
        answer = await noor.post(f"{base}/agreements/{number}/said", form)
        assert answer.status_code == 409


async def test_minutes_are_sent_in_words_after_a_preview(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    page, write = await evening(desk, noor, made), f"/meetings/{made}/minutes"
    long = "Er is gepraat. " * 200
    preview = await fills_in(noor, write, words__words=long)
    assert "Gaat naar <b>1 persoon</b>" in preview.text
    assert long.strip() in preview.text, "all of it"
    for _ in range(2):
        assert (await sends(noor, write, preview)).headers["Location"] == page
    assert (await heard(desk, merel)).count("Verslag</b>") + (await heard(desk, merel)).count(
        "Verslag van"
    ) == 1
    assert long.strip() in (await noor.get(page)).text
    refused = await fills_in(noor, write, words__words="Bel 123456782")
    assert refused.status_code == 422


async def test_notes_come_only_from_who_leads(
    desk: OpenDesk, fatima: Visitor, official: Someone, noor: Visitor, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    await evening(desk, noor, made)
    await fatima.signs_in("fatima")
    token = {"token": await fatima.form_token(), "said": "kept", "were": ""}
    base = f"/meetings/{made}"
    for part in ("present", "code", "agreements", "agreements/1/said", "agreements/1/away"):
        assert (await fatima.post(f"{base}/{part}", token)).status_code == 404, part
    for part in ("thanks", "agreement", "minutes"):
        assert (await fatima.post(f"{base}/{part}", token)).status_code == 404, part
    assert (await presses(fatima, base, "here", code="1")).status_code == 409, "no code yet"


async def test_who_leads_it_writes_to_who_was_invited(
    desk: OpenDesk, noor: Visitor, merel: Someone, made: AffairId
) -> None:
    write = f"/meetings/{made}/write"
    assert "Schrijf aan wie is uitgenodigd" in (await noor.get(f"/meetings/{made}")).text
    preview = await fills_in(noor, write, words__words="Neem soep mee.")
    assert "Dit gaat naar 1 persoon" in preview.text
    for _ in range(2):
        sent = await sends(noor, write, preview)
        assert sent.status_code == 303
    assert (await heard(desk, merel)).count("Neem soep mee.") == 1
