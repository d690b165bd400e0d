"""Announcements at the desk: how far they came, taken back, read by officials; and letters."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.announcements.announcement import Enclosure
from domain.identifiers import AffairId, MessageId
from domain.people.audience import Audience, Reach
from domain.roles import Role
from services.announcements import announcement_rows, letters, reach, sending
from services.unit import Unit
from services.upkeep import sweeping
from storage.records import Person
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

WORDS = "Het buurthuis is tot maart dicht."
TO_ALL = Audience(Reach.ALL)


def of(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def sent_by(
    desk: OpenDesk, someone: Someone, audience: Audience = TO_ALL, at: datetime | None = None
) -> AffairId:
    """Send an announcement as somebody else does, or plan it; gives which."""
    return await desk.hall.work(
        lambda unit: sending.compose(unit, of(unit, someone), audience, at, words={"nl": WORDS}).id
    )


async def says_back(desk: OpenDesk, member: Someone, sent: AffairId, words: str) -> None:
    await desk.hall.work(lambda unit: letters.say_back(unit, of(unit, member), sent, words))


async def test_a_coordinator_sees_how_far_it_came(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    sent = await sent_by(desk, coordinator)
    assert WORDS in samira.inbox[-1]
    for address in ("/announcements", "/calendar"):
        assert f"/announcements/{sent}" in (await noor.get(address)).text
    assert "Iedereen" in (await noor.get("/announcements")).text
    for asked in ("2026-12", "nonsense", "2026-" + "1" * 5_000):
        listed = await noor.get("/announcements", params={"month": asked})
        assert listed.status_code == 200, asked
        assert f"/announcements/{sent}" in listed.text, "all stand below the month"
    page = (await noor.get(f"/announcements/{sent}")).text
    assert "Bezorgd: 1 van 1" in page
    assert "Zo kreeg jij het" not in page, "who sent it did not get it"
    assert "/stop" not in page, "nobody waits for it"


async def test_a_planned_one_is_kept_back_once(
    desk: OpenDesk, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    sent = await sent_by(desk, coordinator, at=desk.hall.now + timedelta(days=1))
    address, token = f"/announcements/{sent}", {"token": await noor.form_token()}
    assert "wacht tot" in (await noor.get(address)).text
    stopped = await noor.post(f"{address}/stop", token)
    assert (stopped.status_code, stopped.headers["Location"]) == (303, address)
    assert "tegengehouden" in (await noor.get(address)).text
    again = await noor.post(f"{address}/stop", token)
    assert (again.status_code, "al tegengehouden" in again.text) == (409, True)
    assert (await noor.post("/announcements/nothing/stop", token)).status_code == 404
    desk.hall.wait(days=2)
    await desk.hall.work(sweeping.sweep)
    assert not samira.inbox


async def test_officials_see_what_they_got_and_nothing_of_how_far_it_came(
    desk: OpenDesk, fatima: Visitor, coordinator: Someone, samira: Someone
) -> None:
    to_all = await sent_by(desk, coordinator)
    to_samira = await sent_by(desk, coordinator, Audience(Reach.CHOSEN, people=(samira.person,)))
    for address in ("/announcements", "/calendar"):
        listed = (await fatima.get(address)).text
        assert f"/announcements/{to_all}" in listed, address
        assert to_samira not in listed, address
    page = (await fatima.get(f"/announcements/{to_all}")).text
    assert "Bericht van Noor" in page
    assert WORDS in page
    assert "Bezorgd" not in page
    for address in (f"/announcements/{to_samira}", "/announcements/nothing", "/letters"):
        assert (await fatima.get(address)).status_code == 404, address
    stop = await fatima.post(f"/announcements/{to_all}/stop", {"token": await fatima.form_token()})
    assert stop.status_code == 404


async def test_who_had_not_got_it_when_it_was_stopped_does_not_see_it(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    assert official.person
    desk.hall.offline = True
    sent = await sent_by(desk, coordinator)
    assert (await fatima.get(f"/announcements/{sent}")).status_code == 200
    later = await sent_by(desk, coordinator)
    await desk.hall.work(lambda unit: sending.stop(unit, of(unit, coordinator), later))
    assert (await fatima.get(f"/announcements/{later}")).status_code == 404


async def test_whom_no_chat_reaches_has_it_when_it_was_read_at_the_desk(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    desk.hall.telegram.blocked.add(official.account)
    sent = await sent_by(desk, coordinator)
    for page, delivery in ("", "blocked"), (f"/{sent}", "delivered"):
        await fatima.get(f"/announcements{page}")
        found = await desk.hall.look(lambda store: store.addressees.find(sent, official.person))
        assert found is not None
        assert found.delivery == delivery


async def test_whoever_read_it_at_the_desk_has_it_whatever_becomes_of_their_chat_later(
    desk: OpenDesk,
    fatima: Visitor,
    noor: Visitor,
    official: Someone,
    coordinator: Someone,
    samira: Someone,
) -> None:
    desk.hall.offline = True
    sent = await sent_by(desk, coordinator)
    address = f"/announcements/{sent}"
    assert WORDS in (await fatima.get(address)).text
    desk.hall.telegram.blocked |= {official.account, samira.account}
    desk.hall.offline = False
    await desk.hall.deliver()
    assert "Bezorgd: 1 van 2" in (await noor.get(address)).text
    await desk.hall.work(lambda unit: sending.stop(unit, of(unit, coordinator), sent))
    assert WORDS in (await fatima.get(address)).text


async def test_what_was_read_at_the_desk_is_had_while_its_file_is_on_its_way(
    desk: OpenDesk, fatima: Visitor, official: Someone, coordinator: Someone
) -> None:
    desk.hall.offline = True
    sent = await sent_by(desk, coordinator)
    await fatima.get(f"/announcements/{sent}")

    def arrives(unit: Unit) -> str:
        found = announcement_rows.find(unit, sent)
        with_file = replace(found, file=Enclosure("a-file", "plan.pdf"))
        reach.arrived(unit, with_file, official.person, MessageId(7))
        addressee = unit.store.addressees.find(sent, official.person)
        return addressee.delivery if addressee is not None else ""

    assert await desk.hall.work(arrives) == "delivered"


async def test_of_letters_each_sees_only_what_is_theirs(
    desk: OpenDesk, fatima: Visitor, noor: Visitor, coordinator: Someone, samira: Someone
) -> None:
    iris = await desk.hall.person(Role.COORDINATOR, "Iris")
    sent, by_iris = await sent_by(desk, coordinator), await sent_by(desk, iris)
    await says_back(desk, samira, sent, "Van Samira.")
    await says_back(desk, coordinator, by_iris, "Van mij.")
    assert "Van Samira." not in (await fatima.get(f"/announcements/{sent}")).text
    for address in (f"/announcements/{sent}", "/letters"):
        seen = (await noor.get(address)).text
        assert "Van Samira." in seen, address
        assert "Van mij." not in seen, address
    assert "1 wacht op antwoord" in (await noor.get("/announcements")).text
    assert "Van mij." in (await noor.get(f"/announcements/{by_iris}")).text


async def test_an_answer_to_an_official_is_read_at_the_desk_too(
    desk: OpenDesk, fatima: Visitor, official: Someone, noor: Visitor, coordinator: Someone
) -> None:
    sent = await sent_by(desk, coordinator)
    await says_back(desk, official, sent, "Waar kan ik nu terecht?")
    letter = await desk.hall.look(lambda store: store.letters.about(sent, letters.REPLY)[0].id)
    await desk.hall.work(
        lambda unit: letters.answer(unit, of(unit, coordinator), letter, "In de bibliotheek.")
    )
    page = (await fatima.get(f"/announcements/{sent}")).text
    assert "Waar kan ik nu terecht?" in page
    assert "In de bibliotheek." in page
    assert "Beantwoord door Noor" in (await noor.get("/letters")).text
    assert "wacht op antwoord" not in (await noor.get("/announcements")).text
