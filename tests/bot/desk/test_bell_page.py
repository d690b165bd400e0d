"""The page of one's own bell: an address given, tried out and taken away, and what went wrong."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.identifiers import InviteId
from domain.people import desk_chat
from domain.people.bell import Call, Trouble
from domain.roles import Role, Standing
from services.people import bell, mail_addresses
from services.unit import Unit
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

ADDRESS = "fatima@voorbeeldstad.example"


@pytest.fixture(autouse=True)
async def mail(desk: OpenDesk) -> None:
    await desk.hall.work(lambda unit: mail_addresses.offer(unit, offered=True))


async def gives(fatima: Visitor, address: str = ADDRESS) -> str:
    """Give an address; gives the page that then is there."""
    answer = await fatima.post("/bell", {"token": await fatima.form_token(), "address": address})
    if answer.status_code == 303:
        assert answer.headers["Location"] == "/bell"
        return (await fatima.get("/bell")).text
    assert answer.status_code == 422
    return answer.text


async def presses(fatima: Visitor, what: str) -> tuple[int, str]:
    answer = await fatima.post(f"/bell/{what}", {"token": await fatima.form_token()})
    return answer.status_code, answer.text


async def works(desk: OpenDesk, *steps: Callable[[Unit], object]) -> None:
    for step in steps:
        await desk.hall.work(step)


async def test_an_address_is_given_changed_and_taken_away(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    empty = (await fatima.get("/bell")).text
    assert "Er wacht iets op je in Schakel" in empty
    assert "Proefbel" not in empty
    assert f'value="{ADDRESS}"' in await gives(fatima)
    assert "nog niet gegaan" in (await fatima.get("/bell")).text
    other = await gives(fatima, " F.Jansen@Coöperatie.Example ")
    assert 'value="F.Jansen@coöperatie.example"' in other
    kept = await desk.hall.work(lambda unit: mail_addresses.of(unit, official.person))
    assert kept == "F.Jansen@xn--coperatie-17a.example"
    assert (await presses(fatima, "away"))[0] == 303
    assert "Jansen" not in (await fatima.get("/bell")).text
    assert await desk.hall.work(lambda unit: mail_addresses.of(unit, official.person)) is None


async def test_what_is_no_address_is_said_and_stays_to_be_put_right(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    await gives(fatima)
    page = await gives(fatima, 'fatima"><script>@stad')
    assert "Dit lijkt geen e-mailadres." in page
    assert "fatima&#34;&gt;&lt;script&gt;@stad" in page
    assert await desk.hall.work(lambda unit: mail_addresses.of(unit, official.person)) == ADDRESS


async def test_a_test_bell_rings_once_in_ten_minutes(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    assert "Je hebt nog geen e-mailadres" in (await presses(fatima, "try"))[1]
    await gives(fatima)
    assert (await presses(fatima, "try"))[0] == 303
    assert "De proefbel is onderweg" in (await fatima.get("/bell")).text
    kept = await desk.hall.work(lambda unit: bell.of(unit, official.person))
    assert kept.to_ring is Call.TRY
    status, said = await presses(fatima, "try")
    assert (status, "over tien minuten weer" in said) == (422, True)
    await works(
        desk,
        lambda unit: bell.take(unit, official.person),
        lambda unit: bell.rang(unit, official.person),
    )
    page = (await fatima.get("/bell")).text
    assert "De bel ging voor het laatst op maandag 23 november 10.15 uur." in page
    assert "onderweg" not in page
    desk.hall.wait(minutes=10)
    assert (await presses(fatima, "try"))[0] == 303


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.LATER, "om later terug te komen"),
        (Trouble.UNCERTAIN, "bleef onzeker of de e-mail aankwam"),
        (Trouble.SILENT, "kon Schakel niets bij de mailserver kwijt"),
    ],
)
async def test_it_says_when_it_last_could_not_ring_and_why(
    desk: OpenDesk, official: Someone, fatima: Visitor, trouble: Trouble, said: str
) -> None:
    await gives(fatima)
    desk.hall.wait(minutes=5)
    await works(
        desk,
        lambda unit: bell.ring(unit, official.person),
        lambda unit: bell.take(unit, official.person),
        lambda unit: bell.failed(unit, official.person, trouble),
    )
    page = (await fatima.get("/bell")).text
    assert "Op maandag 23 november 10.20 uur " in page
    assert said in page
    assert "ging voor het laatst" not in page


async def test_an_address_that_is_refused_is_said_on_every_page(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    await gives(fatima)
    for _ in range(2):
        desk.hall.wait(hours=2)
        await works(
            desk,
            lambda unit: bell.ring(unit, official.person),
            lambda unit: bell.take(unit, official.person),
            lambda unit: bell.failed(unit, official.person, Trouble.REFUSED),
        )
        await fatima.signs_in("fatima")
    assert "werkt niet" in (await fatima.get("/")).text
    assert "nam de mailserver geen e-mail aan voor dit adres" in (await fatima.get("/bell")).text
    await gives(fatima, "f.jansen@voorbeeldstad.example")
    assert "werkt niet" not in (await fatima.get("/")).text


async def test_without_a_mail_server_there_is_no_bell_and_that_is_said(
    desk: OpenDesk, fatima: Visitor
) -> None:
    await gives(fatima)
    await desk.hall.work(lambda unit: mail_addresses.offer(unit, offered=False))
    assert 'href="/bell"' not in (await fatima.get("/")).text
    page = (await fatima.get("/bell")).text
    assert "geen mailserver" in page
    assert "/bell/try" not in page
    assert (await presses(fatima, "away"))[0] == 303


async def test_what_is_typed_by_who_is_not_signed_in_any_more_is_not_kept(
    desk: OpenDesk, official: Someone, fatima: Visitor
) -> None:
    token = await fatima.form_token()
    desk.hall.wait(minutes=16)
    answer = await fatima.post("/bell", {"token": token, "address": ADDRESS})
    assert answer.status_code == 401
    assert ADDRESS not in answer.text
    assert await desk.hall.work(lambda unit: mail_addresses.of(unit, official.person)) is None


async def test_who_has_no_telegram_and_no_address_sees_so_on_every_page(desk: OpenDesk) -> None:
    """And who has Telegram hears it there."""

    def comes(unit: Unit) -> Someone:
        people, number = unit.store.people, desk_chat.new_number(unit.chance)
        came = people.add_newcomer(number, Role.OFFICIAL, "nl", InviteId("a1"), unit.now)
        people.save(replace(came, name="Wietske", standing=Standing.MEMBER))
        return Someone(desk.hall, came.id, number)

    wietske, bram = await desk.hall.work(comes), await desk.hall.person(name="Bram")
    for who, subject, said in ((wietske, "wietske", True), (bram, "bram", False)):
        await desk.let_in(who, subject)
        browser = desk.browser()
        await browser.signs_in(subject)
        assert ("stel hem in" in (await browser.get("/")).text) is said
        await gives(browser)
        assert "stel hem in" not in (await browser.get("/")).text
