"""An activity at the desk: in the calendar of who is invited, with an answer, for nobody else."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.functions import Functions, NetworkFunction
from domain.people.audience import Audience, Reach
from domain.roles import Role
from domain.together.activities.activity import Activity
from services.together.activities import activity_rows, deciding, proposing, running
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.coming_in import works_here
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

EVENING = datetime(2026, 12, 10, 18, 30, tzinfo=UTC)


def of(unit: Unit, someone: Someone) -> Person:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    return person


async def agreed(desk: OpenDesk, samira: Someone, coordinator: Someone) -> Activity:
    def invite(unit: Unit) -> Activity:
        made = proposing.propose(
            unit,
            of(unit, samira),
            EVENING,
            title="Gespreksavond <b>nu</b>",
            what="Praten.",
            whom="Ouders",
            place="De Brug",
        )
        return deciding.agree(
            unit, of(unit, coordinator), made.id, Audience(Reach.CHOSEN), "Goed idee."
        )

    return await desk.hall.work(invite)


async def answers(visitor: Visitor, page: str, answer: str, seen: str = "0") -> int:
    token = await visitor.form_token(page)
    form = {"token": token, "answer": answer, "seen": seen}
    return (await visitor.post(f"{page}/answer", form)).status_code


async def test_an_official_reads_it_in_the_calendar_and_answers(
    desk: OpenDesk,
    fatima: Visitor,
    noor: Visitor,
    official: Someone,
    coordinator: Someone,
    samira: Someone,
) -> None:
    made = await agreed(desk, samira, coordinator)
    page = f"/activities/{made.id}"
    assert page in (await fatima.get("/calendar?month=2026-12")).text
    shown = (await fatima.get(page)).text
    assert "Gespreksavond &lt;b&gt;nu" in shown
    assert "Goed idee." not in shown
    assert await answers(fatima, page, "come") == 303
    assert "Van de gemeente: Fatima" in (await fatima.get(page)).text
    assert "Goed idee." in (await noor.get(page)).text
    for wrong in (("come", "1"), ("come", "x"), ("maybe", "0")):
        assert await answers(fatima, page, *wrong) == 409
    assert await answers(fatima, page, "stay") == 303

    def who_comes(unit: Unit) -> list[Person]:
        return activity_rows.coming(unit, made)

    assert await desk.hall.work(who_comes) == []
    await desk.hall.work(lambda unit: running.cancel(unit, of(unit, samira), made.id, ""))
    assert "gaat niet door" in (await fatima.get(page)).text
    assert page in (await fatima.get("/calendar?month=2026-12")).text


async def test_nobody_else_finds_it_and_a_network_without_activities_has_no_page(
    desk: OpenDesk, fatima: Visitor, noor: Visitor, samira: Someone, coordinator: Someone
) -> None:
    made = await agreed(desk, samira, coordinator)
    page = f"/activities/{made.id}"
    joost = await desk.hall.person(name="Joost")
    await desk.let_in(joost, "joost")
    browser = desk.browser()
    await browser.signs_in("joost")
    assert (await browser.get(page)).status_code == 404
    assert (await fatima.get("/activities/none")).status_code == 404
    town = desk.hall.municipality
    off = Functions(frozenset({NetworkFunction.ACTIVITIES}))
    desk.hall.municipality = replace(town, network=replace(town.network, functions=off))
    assert (await noor.get(page)).status_code == 404
    assert page not in (await noor.get("/calendar?month=2026-12")).text


async def test_who_has_the_desk_alone_says_yes_and_goes_there_in_the_chat(
    desk: OpenDesk, samira: Someone
) -> None:
    _, noor = await works_here(desk, Role.COORDINATOR, "Noor")
    merel, chat = await works_here(desk, Role.OFFICIAL, "Merel")

    def propose(unit: Unit) -> Activity:
        words = {"title": "Gespreksavond", "what": "Praten.", "whom": "Ouders", "place": "Hier"}
        return proposing.propose(unit, of(unit, samira), EVENING, **words)

    made = await desk.hall.work(propose)
    for label in ("Ja", "Iedereen", "Overslaan", "Versturen"):
        await noor.press(label)
    assert any("Je bent uitgenodigd" in text for text in await chat.texts())
    await chat.type("ik kom")

    def who_comes(unit: Unit) -> list[str]:
        return [each.id for each in activity_rows.coming(unit, made)]

    assert await desk.hall.work(who_comes) == [merel.person]
