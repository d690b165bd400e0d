"""Telegram added to who has the desk alone, given up by who has both, and nobody left without."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.identifiers import AccountId, ChatId, MessageId
from domain.roles import Role, Standing
from handlers.telegram.calls import Sentence
from handlers.telegram.happenings import ChatPlace, Said
from services.people import agreeing, desk_entry, lost_phones
from services.people.web_desk import phone_entry
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import as_person, works_here
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone

At = tuple[Someone, ChatAtDesk]
PHONE = AccountId(700_777)


@pytest.fixture
async def merel(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Merel")


@pytest.fixture
async def bram(desk: OpenDesk) -> At:
    return await works_here(desk, Role.OFFICIAL, "Bram")


async def now(desk: OpenDesk, someone: Someone) -> Person:
    found = await desk.hall.look(lambda store: store.people.by_id(someone.person))
    assert found is not None
    return found


async def posts(browser: Visitor, address: str, **form: str) -> tuple[int, str]:
    browser.desk.seconds += 10
    token = await browser.form_token("/accounts")
    answer = await browser.post(address, {"token": token, **form})
    await browser.desk.hall.deliver()
    return answer.status_code, answer.text


async def asks_for_a_link(browser: Visitor) -> str:
    """Press `Telegram toevoegen`; gives the code of the link."""
    status, text = await posts(browser, "/accounts/phone")
    assert status == 200, text
    found = re.search(r"start=([\w-]+)", text)
    assert found is not None
    return found[1]


def on_phone(someone: Someone, account: AccountId = PHONE) -> Someone:
    return replace(someone, account=account)


async def opens(desk: OpenDesk, someone: Someone, code: str, account: AccountId = PHONE) -> str:
    """Open a link on a phone; gives what it says at once."""
    phone = on_phone(someone, account)
    place = ChatPlace(ChatId(account), private=True)
    said = Said(phone._speaker(), place, MessageId(1), "/start", command="start", argument=code)
    told = await phone.happen(said)
    return told.text if isinstance(told, Sentence) else ""


async def test_a_phone_is_added_once_an_official_agrees(
    desk: OpenDesk, merel: At, bram: At
) -> None:
    noor = await works_here(desk, Role.COORDINATOR, "Noor")
    await merel[1].type("/afwezig")
    code = await asks_for_a_link(merel[1].browser)
    assert "ambtenaar moet nog akkoord gaan" in await opens(desk, merel[0], code)
    assert any("een telefoon die van jou zou zijn" in each for each in await merel[1].texts())
    assert not (await now(desk, merel[0])).has_telegram
    await bram[1].press("Ja, akkoord")
    again = await now(desk, merel[0])
    assert (again.account, again.standing) == (PHONE, Standing.MEMBER)
    phone = on_phone(merel[0])
    assert "Vanaf nu krijg je je berichten van Schakel hier" in phone.inbox[-1]
    await Chat(phone).says("/start")
    assert "Nieuwe meldingen zie je in de ambtenarengroep" in phone.inbox[-1]
    assert (await merel[1].browser.get("/")).status_code == 200, "the desk is theirs still"
    assert any("doet nu ook in Telegram mee" in each for each in await noor[1].texts())


async def test_the_link_works_once_for_ten_minutes_and_for_nobody_else(
    desk: OpenDesk, merel: At, bram: At, official: Someone, samira: Someone
) -> None:
    first = await asks_for_a_link(merel[1].browser)
    code = await asks_for_a_link(merel[1].browser)
    assert "akkoord" not in await opens(desk, merel[0], first), "a newer one was drawn"
    await Chat(samira).says(f"/start {code}")
    await Chat(official).says(f"/start {code}")
    assert not await desk.hall.work(agreeing.waiting), "who is in already adds nothing"
    desk.hall.now += timedelta(minutes=10)
    assert "akkoord" not in await opens(desk, merel[0], code, AccountId(700_778))
    await merel[1].browser.signs_in("merel")
    code = await asks_for_a_link(merel[1].browser)
    await opens(desk, merel[0], code, AccountId(700_779))
    assert "akkoord" not in await opens(desk, merel[0], code, AccountId(700_780))
    status, _ = await posts(merel[1].browser, "/accounts/phone")
    assert status == 409, "one thing waits at a time"


@pytest.mark.parametrize("ends", ["refused", "lapsed", "lost"])
async def test_a_phone_that_nobody_agrees_with_is_nobody_s(
    desk: OpenDesk, merel: At, bram: At, ends: str
) -> None:
    await opens(desk, merel[0], await asks_for_a_link(merel[1].browser))
    if ends == "refused":
        await bram[1].press("Nee, niet akkoord")
    elif ends == "lapsed":
        desk.hall.now += timedelta(days=7)
        await desk.hall.work(agreeing.lapse)
    else:
        await as_person(desk, bram[0], lambda unit, by: lost_phones.lose(unit, by, merel[0].person))
    assert not (await now(desk, merel[0])).has_telegram
    assert not await desk.hall.work(agreeing.waiting)
    assert not await desk.hall.look(lambda store: store.desk_knocks.all()[1:])


async def test_nobody_agrees_with_their_own_phone(desk: OpenDesk, merel: At, bram: At) -> None:
    await opens(desk, merel[0], await asks_for_a_link(merel[1].browser))
    assert not any("Ja, akkoord" in each for each in await merel[1].choices())
    page = (await merel[1].browser.get("/proposals")).text
    assert "Ja, akkoord" not in page


async def test_what_one_was_in_the_middle_of_goes_on_on_the_phone(
    desk: OpenDesk, merel: At, bram: At
) -> None:
    await merel[1].type("/telefoon")
    code = await asks_for_a_link(merel[1].browser)
    await opens(desk, merel[0], code)
    await bram[1].press("Ja, akkoord")
    phone = on_phone(merel[0])
    assert any("Opschrijven voor een beller" in each for each in phone.inbox)
    assert "Stoppen" in phone.choices


async def test_who_has_both_gives_the_phone_up_and_keeps_the_desk(
    desk: OpenDesk, official: Someone, fatima: Visitor, bram: At
) -> None:
    await desk.hall.work(lambda unit: reply(unit, official.person, "people-in-already"))
    await Chat(official).says("/afwezig")
    status, text = await posts(fatima, "/accounts/no-phone")
    assert "Wil je zonder Telegram verder?" in text
    assert (await now(desk, official)).has_telegram, "it is asked first"
    status, _ = await posts(fatima, "/accounts/no-phone", sure="yes")
    assert status == 303
    again = await now(desk, official)
    assert not again.has_telegram
    assert "alleen nog op de werkplek" in official.inbox[-1]
    chat = ChatAtDesk(fatima)
    assert any("Je hebt nu alleen de werkplek" in each for each in await chat.texts())
    await chat.type("/taal")
    assert "In welke taal wil je lezen?" not in official.inbox[-1]
    await Chat(official).says("hallo")
    assert "geldige uitnodiging" in official.inbox[-1] or official.told is None
    assert await desk.hall.waiting() == []


async def test_the_last_way_in_is_not_closed(
    desk: OpenDesk, merel: At, bram: At, official: Someone
) -> None:
    page = (await bram[1].browser.get("/accounts")).text
    assert "Werkplek van Merel sluiten" not in page
    assert "Werkplek van Fatima sluiten" in page
    assert (await bram[1].browser.get(f"/accounts/{merel[0].person}")).status_code == 404
    status, text = await posts(bram[1].browser, f"/accounts/{merel[0].person}")
    assert status == 409
    assert "heeft alleen de werkplek op het web" in text
    assert await merel[1].browser.is_in()
    await Chat(official).says("/werkplek")
    assert not any("Merel" in each for each in official.choices)


async def test_who_has_no_desk_cannot_give_the_phone_up(desk: OpenDesk, official: Someone) -> None:
    def give_up(unit: Unit, person: Person) -> None:
        unit.store.desk_accounts.take(person.id)
        phone_entry.give_up(unit, person)

    with pytest.raises(Exception, match="desk-none"):
        await as_person(desk, official, give_up)
    assert (await now(desk, official)).has_telegram


async def test_closing_the_desk_of_who_has_both_leaves_the_phone(
    desk: OpenDesk, official: Someone, bram: At
) -> None:
    await as_person(desk, bram[0], lambda unit, by: desk_entry.close(unit, by, official.person))
    assert (await now(desk, official)).has_telegram
    assert "je werkplek op het web gesloten" in official.inbox[-1]
