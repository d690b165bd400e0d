"""A coordinator and officials who have the desk alone, from their first day to their last."""

import asyncio
import re
from dataclasses import replace

import pytest

from domain.concerns.concern import Urgency
from domain.identifiers import AccountId, ConcernId, PersonId
from domain.roles import Role, Standing
from services import desk_address
from services.people import inviting, language_and_removal, lost_phones, pins
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import ended_again, erasing, exporting
from storage.records import Person
from storage.store import Store
from tests.bot.desk.chat_at_desk import ChatAtDesk
from tests.bot.desk.coming_in import (
    answers_all,
    as_person,
    code_of,
    comes_with,
    works_here,
)
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.chat import Chat
from tests.handlers.town_hall import Someone

At = tuple[Someone, ChatAtDesk]
SHUT = "als kwijt gemeld"


@pytest.fixture
async def noor(desk: OpenDesk) -> At:
    return await works_here(desk, Role.COORDINATOR, "Noor")


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


async def link_in(chat: ChatAtDesk) -> str:
    """Give the newest link that stands in a chat."""
    links = re.findall(r"https://t.me/\S+start=[\w-]+", "\n".join(await chat.texts()))
    return str(links[-1])


async def has(chat: ChatAtDesk, words: str) -> bool:
    return any(words in text for text in await chat.texts())


async def walks(chat: ChatAtDesk, *labels: str) -> None:
    for label in labels:
        answer = await chat.press(label)
        assert answer.status_code == 303, answer.text


async def says_at_door(desk: OpenDesk, subject: str) -> str:
    answer = await desk.browser().signs_in(subject)
    assert answer.status_code == 403
    return answer.text


async def test_three_without_telegram_let_a_fourth_in_and_introduce_them(
    desk: OpenDesk, noor: At, merel: At, samira: Someone
) -> None:
    await noor[1].type("/uitnodigen")
    await walks(noor[1], "Ambtenaar")
    browser = desk.browser()
    assert await comes_with(browser, await link_in(noor[1]), "jan") == "/messages"
    jan = ChatAtDesk(browser)
    code = await answers_all(jan, "Jan")
    await walks(noor[1], "Code typen")
    await noor[1].type(code)
    await walks(merel[1], "Ja, akkoord")
    assert await has(jan, "Welkom, Jan!")
    assert await has(noor[1], "doet nu mee als ambtenaar")
    await walks(noor[1], "Merel")
    await walks(merel[1], "Aanpassen")
    await merel[1].type("Dit is Jan. Jan werkt al jaren in de wijk.")
    await walks(merel[1], "Versturen")
    assert any("Jan werkt al jaren in de wijk" in each for each in samira.inbox)
    assert await has(noor[1], "Jan is voorgesteld")


async def test_an_official_is_away_with_a_stand_in_and_is_back(
    desk: OpenDesk, merel: At, bram: At
) -> None:
    await merel[1].type("Afwezig")
    await walks(merel[1], "Bram")
    assert (await now(desk, merel[0])).stand_in == bram[0].person
    await merel[1].type("Weer aanwezig")
    assert not (await now(desk, merel[0])).away


async def test_another_language_is_spoken_from_then_on(desk: OpenDesk, merel: At) -> None:
    await merel[1].type("/taal")
    await walks(merel[1], "English")
    assert (await now(desk, merel[0])).language == "en"
    assert 'lang="en"' in await merel[1].page()
    await merel[1].type("How does it work?")
    assert await has(merel[1], "How does it work?")


async def test_who_is_called_and_who_is_asked_hears_it_in_the_chat(
    desk: OpenDesk, merel: At, samira: Someone
) -> None:
    await desk.hall.concern(samira, urgency=Urgency.URGENT, danger=True)
    assert await merel[1].texts(), "all officials are called when somebody is in danger"


async def test_who_comes_to_a_meeting_says_so_in_the_chat(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    await noor[1].type("/bijeenkomst")
    assert await has(noor[1], "Bijeenkomsten die je leidt")
    await merel[1].type("Bijeenkomsten")
    assert await has(merel[1], "Er is nu geen bijeenkomst voor jou")


async def test_a_request_for_rights_reaches_a_coordinator_who_answers(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    await merel[1].type("/gegevens")
    await walks(merel[1], "📋 Wat bewaren")
    assert await has(noor[1], "Merel"), await noor[1].texts()
    assert (await noor[1].choices())[0]


async def test_a_coordinator_handles_what_takes_too_long(
    desk: OpenDesk, noor: At, merel: At, concern: ConcernId
) -> None:
    await noor[1].type("/netwerk")
    await walks(noor[1], "Open meldingen")
    kept = await desk.hall.now_is(concern)
    assert any(str(kept.reference) in each for each in await noor[1].choices())


async def test_whose_account_was_lost_is_out_at_once_and_comes_back_by_the_desk(
    desk: OpenDesk, noor: At, merel: At, bram: At
) -> None:
    await bram[1].type("Wat Bram net typte")
    line = asyncio.create_task(_line_ends(bram[1].browser))
    await asyncio.sleep(0.2)
    await merel[1].type("/telefoonkwijt")
    await walks(merel[1], "Bram", "Ja")
    await asyncio.wait_for(line, 10)
    assert (await bram[1].browser.get("/messages")).status_code == 401
    assert SHUT in await says_at_door(desk, "bram")
    kept = await desk.hall.look(lambda store: store.desk_messages.of(bram[0].person))
    assert kept == []
    await noor[1].type("/telefoonkwijt")
    await walks(noor[1], "Leden", "🚫 Bram", "Link maken")
    browser = desk.browser()
    assert await comes_with(browser, await link_in(noor[1]), "bram") == "/messages"
    back = ChatAtDesk(browser)
    assert not await has(back, SHUT)
    await _answers_again(back)
    code = await code_of(back)
    await walks(noor[1], "Code typen")
    await noor[1].type(code)
    await walks(merel[1], "Ja, akkoord")
    again = await now(desk, bram[0])
    assert again.standing is Standing.MEMBER
    assert not again.has_telegram
    assert await has(back, "Welkom terug")


async def _line_ends(browser: Visitor) -> None:
    async with browser.client.stream("GET", "/live", timeout=20) as line:
        async for said in line.aiter_lines():
            if "ended" in said:
                return


async def _answers_again(chat: ChatAtDesk) -> None:
    while not re.search(r"\b\d{4}\b", (await chat.texts())[-1]):
        await chat.press((await chat.choices())[0])


async def test_whose_account_was_lost_comes_back_by_telegram(
    desk: OpenDesk, noor: At, merel: At, bram: At
) -> None:
    await as_person(desk, merel[0], lambda unit, by: lost_phones.lose(unit, by, bram[0].person))
    made = await as_person(
        desk, noor[0], lambda unit, by: inviting.prepare_again(unit, by, bram[0].person)
    )
    code = await desk.hall.work(lambda unit: inviting.draw_code(unit, made))
    phone = Someone(desk.hall, bram[0].person, AccountId(700_900))
    chat = Chat(phone)
    await chat.says(f"/start {code}")
    again = await now(desk, bram[0])
    assert again.standing is Standing.RETURNING
    assert again.has_telegram
    assert (await desk.browser().signs_in("bram")).status_code == 403, "the desk is not theirs now"


async def test_whose_phone_was_lost_comes_back_by_the_desk_alone(
    desk: OpenDesk, noor: At, official: Someone
) -> None:
    await as_person(desk, noor[0], lambda unit, by: lost_phones.lose(unit, by, official.person))
    made = await as_person(
        desk, noor[0], lambda unit, by: inviting.prepare_again(unit, by, official.person)
    )
    code = await desk.hall.work(lambda unit: inviting.draw_code(unit, made))
    browser = desk.browser()
    assert await comes_with(browser, code, "fatima") == "/messages"
    again = await now(desk, official)
    assert again.standing is Standing.RETURNING
    assert not again.has_telegram
    await _answers_again(ChatAtDesk(browser))
    outsider = Someone(desk.hall, official.person, official.account)
    await Chat(outsider).says("hallo")
    assert (await now(desk, official)).account != official.account


async def test_who_returns_and_is_turned_down_is_as_lost_as_before(
    desk: OpenDesk, noor: At, merel: At, bram: At
) -> None:
    await as_person(desk, merel[0], lambda unit, by: lost_phones.lose(unit, by, bram[0].person))
    made = await as_person(
        desk, noor[0], lambda unit, by: inviting.prepare_again(unit, by, bram[0].person)
    )
    code = await desk.hall.work(lambda unit: inviting.draw_code(unit, made))
    browser = desk.browser()
    await comes_with(browser, code, "mallory")
    await _answers_again(ChatAtDesk(browser))
    await walks(noor[1], "Niet toelaten")
    assert (await now(desk, bram[0])).standing is Standing.LOST
    assert (await browser.get("/messages")).status_code == 401
    assert SHUT in await says_at_door(desk, "mallory")
    assert not await desk.hall.look(lambda store: store.desk_accounts.has(bram[0].person))


async def test_who_is_removed_is_out_at_once_and_reads_thanks_at_the_door(
    desk: OpenDesk, noor: At, merel: At, concern: ConcernId
) -> None:
    line = asyncio.create_task(_line_ends(merel[1].browser))
    await asyncio.sleep(0.2)
    await as_person(
        desk,
        noor[0],
        lambda unit, by: language_and_removal.remove(unit, by, merel[0].person),
    )
    await asyncio.wait_for(line, 10)
    for address in ("/", "/messages", f"/concerns/{concern}"):
        assert (await merel[1].browser.get(address)).status_code == 401
    said = await says_at_door(desk, "merel")
    assert "Je hoort niet meer bij het netwerk" in said
    assert "Ga ook zelf uit de ambtenarengroep" not in said
    assert "Je hoort niet meer bij het netwerk" not in await says_at_door(desk, "merel")
    assert await desk.hall.waiting() == []


async def test_who_was_removed_can_be_invited_anew(desk: OpenDesk, noor: At, merel: At) -> None:
    await as_person(
        desk, noor[0], lambda unit, by: language_and_removal.remove(unit, by, merel[0].person)
    )
    await noor[1].type("/uitnodigen")
    await walks(noor[1], "Ambtenaar")
    assert await comes_with(desk.browser(), await link_in(noor[1]), "merel") == "/messages"


async def test_an_erased_colleague_leaves_nothing_but_a_last_word(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    await merel[1].type("iets van Merel")

    def erase(unit: Unit) -> None:
        found = unit.store.people.by_id(merel[0].person)
        assert found is not None
        erasing.erase_person(unit, found, Why.BY_HAND)

    await desk.hall.work(erase)
    for table in ("person", "desk_message", "desk_account", "newest_page", "bell", "mail_address"):
        assert await _rows_of(desk, table, merel[0].person) == 0, table
    assert (await merel[1].browser.get("/messages")).status_code == 401
    assert "gewist" in await says_at_door(desk, "merel")
    assert await desk.hall.waiting() == []


async def _rows_of(desk: OpenDesk, table: str, whose: PersonId) -> int:
    column = "id" if table == "person" else "person_id"

    def count(store: Store) -> int:
        asked = f"SELECT COUNT(*) FROM {table} WHERE {column} = ?"
        return int(store._connection.execute(asked, (whose,)).fetchone()[0])

    return await desk.hall.look(count)


async def test_a_backup_does_not_bring_back_who_was_removed(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    def removed_again(unit: Unit) -> None:
        found = unit.store.people.by_id(merel[0].person)
        assert found is not None
        language_and_removal.remove_again(unit, found)

    await desk.hall.work(removed_again)
    assert (await merel[1].browser.get("/messages")).status_code == 401
    assert "Je hoort niet meer" not in await says_at_door(desk, "merel"), "nobody is told twice"


async def test_a_backup_does_not_bring_back_an_account_that_was_lost(
    desk: OpenDesk, noor: At, merel: At
) -> None:
    where = desk.hall.database
    stones = await where.run(lambda store: store.tombstones.all())
    before = {stone.id for stone in stones}
    hashed = await desk.hall.look(lambda store: store.desk_accounts.hash_for(merel[0].person))
    way_in = await desk.hall.look(lambda store: store.desk_accounts.way_in(merel[0].person))
    assert hashed is not None
    assert way_in is not None
    await as_person(desk, noor[0], lambda unit, by: lost_phones.lose(unit, by, merel[0].person))
    stones = await where.run(lambda store: store.tombstones.all())
    new = [stone for stone in stones if stone.id not in before]

    def put_back(unit: Unit) -> None:
        unit.store.desk_accounts.give(merel[0].person, hashed, way_in)
        ended_again.apply(unit, new)

    await desk.hall.work(put_back)
    assert not await desk.hall.look(lambda store: store.desk_accounts.has(merel[0].person))


async def test_the_export_says_what_is_in_the_chat(desk: OpenDesk, merel: At) -> None:
    await merel[1].type("Mijn eigen woorden")

    def look(store: Store) -> exporting.Facts:
        found = store.people.by_id(merel[0].person)
        assert found is not None
        return exporting.export(store, desk.hall.municipality.protocol, found, desk.hall.now)

    facts = await desk.hall.look(look)
    chat = facts["chat_at_the_desk"]
    assert [each["words"] for each in chat if each["yours"]] == ["Mijn eigen woorden"]
    assert [each for each in chat if not each["yours"]], "what was said to them: when, and what of"
    assert facts["person"]["telegram_account"] is None


async def test_a_damaged_message_hides_no_other(desk: OpenDesk, merel: At) -> None:
    await merel[1].type("eerste")
    await merel[1].type("tweede")

    def damage(store: Store) -> None:
        store._connection.execute(
            "UPDATE desk_message SET body_sealed = x'00'"
            " WHERE id = (SELECT MIN(id) FROM desk_message)"
        )

    await desk.hall.look(damage)
    texts = await merel[1].texts()
    assert "eerste" not in texts
    assert "tweede" in texts


async def test_a_pin_does_not_stay_in_the_chat(desk: OpenDesk, merel: At) -> None:
    network = desk.hall.municipality.network
    asks = replace(network, pin=replace(network.pin, required=True))
    desk.hall.municipality = replace(desk.hall.municipality, network=asks)
    await as_person(desk, merel[0], lambda unit, who: pins.ask(unit, who, ""))
    assert await has(merel[1], "wie achter jouw computer gaat zitten")
    for _ in range(2):
        await merel[1].type("480793")
        assert not await has(merel[1], "480793")
    assert await desk.hall.look(lambda store: store.pins.of(merel[0].person).is_set)
    desk.hall.wait(hours=2)
    await as_person(desk, merel[0], lambda unit, who: pins.ask(unit, who, ""))
    await merel[1].browser.signs_in("merel")
    await merel[1].type("480794")
    kept = await desk.hall.look(lambda store: store.desk_messages.of(merel[0].person))
    assert not any("48079" in each.text for each in kept)


PHONE_WORDS = re.compile(
    r"Telegram|swipe|veeg|onderin|\b[Tt]ik |je telefoon|niet bewaard|ambtenarengroep|/koppel"
)
"""What somebody at the desk may not be told to do, or is not so there."""


async def test_what_is_said_at_the_desk_is_true_there(
    desk: OpenDesk, noor: At, merel: At, bram: At
) -> None:
    for chat, menu in (
        (merel[1], ["/start", "Hoe werkt het?", "hallo", "Bijeenkomsten", "/afwezig", "/taal"]),
        (noor[1], ["/start", "Hoe werkt het?", "hallo", "/bijeenkomst", "/dienst", "/taal"]),
    ):
        for words in menu:
            await chat.type(words)
        said = [each for each in await chat.texts() if PHONE_WORDS.search(each)]
        # A coordinator reads that a group is possible, and that it is not needed.
        assert [each for each in said if "hoeft niet" not in each] == []


async def test_an_admission_at_the_desk_speaks_of_no_phone(desk: OpenDesk, noor: At) -> None:
    await noor[1].type("/uitnodigen")
    await walks(noor[1], "Ambtenaar")
    browser = desk.browser()
    await comes_with(browser, await link_in(noor[1]), "jan")
    jan, said = ChatAtDesk(browser), []
    await jan.press("Nederlands")
    while "Ja" not in " ".join(await jan.choices()):
        said += await jan.texts()
        await jan.press("Verder")
    assert "niet langs Telegram" in "\n".join(said)
    assert not re.search("app|Toegangscode|Telegram-account", "\n".join(said))


async def test_an_invitation_says_where_the_desk_is(desk: OpenDesk, noor: At) -> None:
    await desk.hall.work(lambda unit: desk_address.keep(unit, "https://werkplek.example"))
    await noor[1].type("/uitnodigen")
    await walks(noor[1], "Ambtenaar")
    assert await has(noor[1], "geen Telegram? Dan gaat die naar https://werkplek.example")
    await noor[1].type("/uitnodigen")
    await walks(noor[1], "Sleutelfiguur")
    assert not re.search("werkplek.example", (await noor[1].texts())[-1])


async def test_who_has_telegram_reads_the_texts_of_a_phone(
    desk: OpenDesk, official: Someone
) -> None:
    await Chat(official).says("/start")
    assert "Nieuwe meldingen zie je in de ambtenarengroep" in official.inbox[-1]


async def test_colleagues_hear_of_an_account_and_not_of_a_phone(
    desk: OpenDesk, noor: At, merel: At, official: Someone
) -> None:
    await merel[1].type("/telefoonkwijt")
    await walks(merel[1], "Noor")
    assert await has(merel[1], "Kan een ander bij het account van Noor?")
    await walks(merel[1], "Ja")
    assert "Een ander kan bij het account van Noor" in official.inbox[-1]
