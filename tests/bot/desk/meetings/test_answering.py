"""Who is invited answers at the desk: comes or not, under their name, with the calendar file."""

from datetime import timedelta

from httpx2 import Response

from domain.identifiers import AffairId
from domain.meetings.invitation import Rsvp
from domain.meetings.shared_agreement import AgreementReply, AgreementState
from domain.roles import Role
from services.meetings import calendar_address, cancelling, changing
from services.meetings.afterwards import agreements, attendance_code, minutes
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.meetings.filling import fills_in, form_in, heard, sends
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.meetings.gathering import THURSDAY, called, meeting, state, until
from tests.handlers.town_hall import Someone


def of(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def presses(visitor: Visitor, page: str, to: str, **typed: str) -> Response:
    """Open a page and send its form that goes there, with this typed in it."""
    address = f"{page}/{to}"
    return await visitor.post(address, form_in(await visitor.get(page), address) | typed)


async def test_an_official_answers_and_says_it_otherwise(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page = f"/meetings/{made}"
    assert "Kom je?" in (await fatima.get(page)).text
    for said in (Rsvp.YES, Rsvp.NO, Rsvp.MAYBE, Rsvp.YES):
        answer = await presses(fatima, page, "answer", answer=said)
        assert answer.headers["Location"] == page
        assert (await state(desk.hall, made, official)).answer is said
    assert "Jij komt." in (await fatima.get(page)).text


async def test_an_answer_posted_twice_is_one(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    for _ in range(2):
        await presses(fatima, f"/meetings/{made}", "answer", answer="yes")
    assert (await heard(desk, official)).count("Open dit bestand") == 1


async def test_an_answer_to_what_it_was_before_is_not_kept(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page = f"/meetings/{made}"
    old = form_in(await fatima.get(page), f"{page}/answer") | {"answer": "yes"}

    def move(unit: Unit) -> None:
        changing.move(unit, of(unit, coordinator), made, THURSDAY + timedelta(days=1))

    await desk.hall.work(move)
    answer = await fatima.post(f"{page}/answer", old)
    assert answer.status_code == 409
    assert "intussen verzet" in answer.text
    assert "vrijdag 4 december" in answer.text
    assert (await state(desk.hall, made, official)).answer is None


async def test_who_is_too_late_hears_why(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    off, begun = await called(desk.hall, coordinator), await called(desk.hall, coordinator)
    forms = {
        each: form_in(await fatima.get(f"/meetings/{each}"), f"/meetings/{each}/answer")
        for each in (off, begun)
    }
    await desk.hall.work(lambda unit: cancelling.cancel(unit, of(unit, coordinator), off, "Storm."))
    gone = await fatima.post(f"/meetings/{off}/answer", forms[off] | {"answer": "yes"})
    assert (gone.status_code, "gaat niet door" in gone.text) == (409, True)
    assert "Storm." in (await fatima.get(f"/meetings/{off}")).text
    await until(desk.hall, THURSDAY + timedelta(minutes=1))
    await fatima.signs_in("fatima")
    token = {"token": await fatima.form_token()}
    late = await fatima.post(f"/meetings/{begun}/answer", forms[begun] | {"answer": "yes"} | token)
    assert (late.status_code, "al begonnen" in late.text) == (409, True)


async def test_who_is_on_the_waiting_list_reads_their_place(
    desk: OpenDesk, fatima: Visitor, official: Someone, merel: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator, seats=1)
    await merel.press_privately("Ik kom")
    await presses(fatima, f"/meetings/{made}", "answer", answer="yes")
    assert "op de wachtlijst" in (await fatima.get(f"/meetings/{made}")).text


async def test_a_name_is_shown_only_when_all_agree(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page = f"/meetings/{made}"
    assert "mijn naam" not in (await fatima.get(page)).text
    await presses(fatima, page, "answer", answer="yes")
    shown = await fatima.get(page)
    assert "Wie er komen" not in shown.text
    await presses(fatima, page, "name")
    assert (await state(desk.hall, made, official)).named
    shown = await fatima.get(page)
    assert "Wie er komen" in shown.text
    await presses(fatima, page, "name")
    assert not (await state(desk.hall, made, official)).named


async def test_the_calendar_file_is_taken_along_and_follows_changes(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    got = await presses(fatima, f"/meetings/{made}", "file")
    assert got.status_code == 200
    assert got.headers["Content-Type"].startswith("text/calendar")
    assert "bijeenkomst.ics" in got.headers["Content-Disposition"]
    assert "BEGIN:VCALENDAR" in got.text
    assert "Samen door de winter" in got.text
    assert "Fatima" not in got.text
    assert "Open dit bestand" not in await heard(desk, official)
    known = await state(desk.hall, made, official)
    assert known.calendar == (await meeting(desk.hall, made)).sequence


async def test_an_address_of_ones_own_is_shown_once(
    desk: OpenDesk, fatima: Visitor, official: Someone
) -> None:
    address = "/calendar/address"
    assert (await fatima.get(address)).headers["Location"] == "/calendar"
    assert address not in (await fatima.get("/calendar")).text
    root = "https://calendar.town.example"
    await desk.hall.work(lambda unit: calendar_address.set_root(unit, root))
    assert address in (await fatima.get("/calendar")).text
    form = form_in(await fatima.get(address), address)
    on = await fatima.post(address, form)
    assert root in on.text
    again = await fatima.post(address, form)
    assert (again.status_code, root in again.text) == (409, False)
    page = await fatima.get(address)
    assert "staat aan" in page.text
    assert root not in page.text
    token = {"token": await fatima.form_token()}
    anew = await fatima.post(address, token | {"choice": "new"})
    assert root in anew.text
    assert anew.text != on.text
    off = await fatima.post(address, token | {"choice": "off"})
    assert off.headers["Location"] == address
    assert (await fatima.post(address, token | {"choice": "sell"})).status_code == 409
    assert await desk.hall.look(lambda s: s.calendar_addresses.since(official.person)) is None


async def test_a_point_for_the_agenda_is_put_forward_and_decided(
    desk: OpenDesk, fatima: Visitor, official: Someone, noor: Visitor, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page = f"/meetings/{made}"
    assert "Punt voor de agenda" in (await fatima.get(page)).text
    refused = await fills_in(fatima, f"{page}/point", words__point="Bel 123456782")
    assert refused.status_code == 422
    for words in ("Verlichting", "Parkeren"):
        preview = await fills_in(fatima, f"{page}/point", words__point=words)
        assert words in preview.text
        sent = await sends(fatima, f"{page}/point", preview)
        assert sent.headers["Location"] == page
        assert (await sends(fatima, f"{page}/point", preview)).headers["Location"] == page
    assert (await heard(desk, coordinator)).count("Verlichting") == 1
    assert "is doorgegeven" in (await fatima.get(page)).text

    shown = await noor.get(page)
    assert "wil een punt op de agenda" in shown.text
    points = await desk.hall.look(lambda store: store.letters.about(made, "point"))
    token = {"token": await noor.form_token()}
    for each, said in zip(points, ("accept", "decline"), strict=True):
        answer = await noor.post(f"{page}/points/{each.id}", token | {"said": said})
        assert answer.headers["Location"] == page
        once_more = await noor.post(f"{page}/points/{each.id}", token | {"said": said})
        assert "al beslist" in once_more.text
    assert (await meeting(desk.hall, made)).agenda == ("Verlichting",)
    assert "komt nu niet op de agenda" in (await fatima.get(page)).text


async def test_who_is_there_types_the_code_of_the_room(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    page = f"/meetings/{made}"
    await until(desk.hall, THURSDAY)
    code = await desk.hall.work(
        lambda unit: attendance_code.code_of(unit, of(unit, coordinator), made)
    )
    await fatima.signs_in("fatima")
    wrong = await presses(fatima, page, "here", code="abc")
    assert (wrong.status_code, "niet de code" in wrong.text) == (422, True)
    right = await presses(fatima, page, "here", code=code)
    assert right.headers["Location"] == page
    assert (await state(desk.hall, made, official)).present
    assert "Ik ben er" not in (await fatima.get(page)).text


async def test_what_was_agreed_and_the_minutes_are_read_and_answered(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    made = await called(desk.hall, coordinator)
    await until(desk.hall, THURSDAY + timedelta(hours=3))

    def agree(unit: Unit) -> None:
        leader = of(unit, coordinator)
        agreements.add(unit, leader, made, what="De zaal vragen", who=official.person, by=None)
        agreements.add(unit, leader, made, what="Koffie", who=None, by=None)

    await desk.hall.work(agree)
    await fatima.signs_in("fatima")
    page = f"/meetings/{made}"
    assert "De zaal vragen" not in (await fatima.get(page)).text, "not sent yet"
    await desk.hall.work(lambda unit: agreements.send(unit, of(unit, coordinator), made))
    await desk.hall.work(
        lambda unit: minutes.send(unit, of(unit, coordinator), made, "Er is gepraat.", "")
    )
    shown = (await fatima.get(page)).text
    assert "De zaal vragen" in shown
    assert "Koffie" not in shown, "she was not there"
    assert "Er is gepraat." in shown
    await presses(fatima, page, "agreements/1/kept", said=AgreementReply.KEPT)
    (first, _) = (await meeting(desk.hall, made)).agreements
    assert first.state is AgreementState.KEPT
    token = {"token": await fatima.form_token()}
    for number, status in (("1", 409), ("2", 404), ("9", 409), ("x", 409)):
        answer = await fatima.post(
            f"{page}/agreements/{number}/kept", token | {"said": AgreementReply.KEPT}
        )
        assert answer.status_code == status, number


async def test_what_is_not_theirs_looks_like_what_is_not_there(
    desk: OpenDesk, fatima: Visitor, coordinator: Someone
) -> None:
    made, gone = await called(desk.hall, coordinator), AffairId("0" * 16)
    await desk.let_in(await desk.hall.person(Role.OFFICIAL, "Iris"), "iris")
    iris = desk.browser()
    await iris.signs_in("iris")
    token = {"token": await iris.form_token(), "answer": "yes", "seen": "9", "code": "1"}
    for each in (made, gone):
        assert (await iris.get(f"/meetings/{each}")).status_code == 404
        for part in ("answer", "name", "file", "here", "agreements/1/kept", "point", "point/send"):
            answer = await iris.post(f"/meetings/{each}/{part}", token)
            sent_before = part == "point/send"  # nothing is kept, so nothing is asked about it
            assert answer.status_code == (303 if sent_before else 404), part
        desk.seconds += 60
