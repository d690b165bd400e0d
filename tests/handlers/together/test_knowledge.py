"""Knowledge: sheets that everybody can open from `Samen`, and of which nobody knows who did."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from domain.functions import Functions, NetworkFunction
from domain.people.desk_session import DeskSession
from domain.roles import Role, Standing
from domain.together.sheets import Sheets
from handlers.together.doors import DOORS
from handlers.together.knowledge import worded
from services.unit import Unit
from tests.handlers.chat import Chat
from tests.handlers.fake_telegram.messages import Shown
from tests.handlers.town_hall import MUNICIPALITY, Someone, TownHall
from web import routing
from web.answers import Answer
from web.asked import Asked, Visit

OFF = "Dat doet jullie netwerk nu niet"
SIGNALS = "Wat is een signaal?"
HOSTILE = '<script>alert("x")</script> & <b>'


@pytest.fixture
def chat(merel: Someone) -> Chat:
    return Chat(merel)


def switch_off(hall: TownHall, *functions: NetworkFunction) -> None:
    network = replace(MUNICIPALITY.network, functions=Functions(frozenset(functions)))
    if NetworkFunction.FUND in functions:
        network = replace(network, fund=None)
    hall.municipality = replace(MUNICIPALITY, network=network)


async def at_desk(hall: TownHall, someone: Someone, *path: str) -> Answer:
    def ask(unit: Unit) -> Answer:
        person = unit.store.people.by_id(someone.person)
        assert person is not None
        session = DeskSession(person.id, "a", "of-this-session", unit.now, unit.now)
        return routing.handle(unit, Visit(person, session, Asked("GET", path, {}, {})))

    return await hall.work(ask)


async def opens(chat: Chat) -> Shown:
    await chat.says("Samen")
    await chat.presses("Kennis")
    return chat.last


async def test_a_sheet_is_two_taps_away_and_so_is_the_way_back(chat: Chat) -> None:
    listed = await opens(chat)
    assert "De gemeente ziet niet welke kaart je opent" in listed.text
    assert len(listed.buttons) == 8 + 1
    await chat.presses(SIGNALS)
    assert chat.last.text.startswith(f"{SIGNALS}\n\nEen signaal is iets wat je ziet")
    assert "<b>Tussen groepen</b>\n\n• Mensen die met elkaar omgingen" in chat.last.html
    assert list(chat.last.buttons) == ["Terug naar Kennis"]
    await chat.presses("Terug naar Kennis")
    assert chat.last.text == listed.text
    await chat.presses("Terug naar Samen")
    assert "Kennis" in chat.last.buttons
    assert len(chat.shown) == 2, "it is one message that changes"


@pytest.mark.parametrize("role", list(Role))
async def test_it_is_for_every_role_in_their_own_language(hall: TownHall, role: Role) -> None:
    chat = Chat(await hall.person(role, "Alex", language="en"))
    await chat.says("/samen")
    await chat.presses("Knowledge")
    await chat.presses("Talking about what is hard")
    assert "Ask open questions" in chat.last.text


async def test_a_sheet_is_opened_by_typing_what_its_button_says(chat: Chat) -> None:
    await opens(chat)
    await chat.says(SIGNALS)
    assert chat.last.text.startswith(SIGNALS)


async def test_every_sheet_that_comes_along_fits_a_message(chat: Chat) -> None:
    await opens(chat)
    for label in list(chat.last.buttons)[:-1]:
        await chat.presses(label)
        assert chat.last.text.startswith(label)
        await chat.presses("Terug naar Kennis")


async def test_a_link_shows_its_whole_address(chat: Chat) -> None:
    await opens(chat)
    await chat.presses("Wie gaat waarover in Nederland?")
    assert '<a href="https://www.prodemos.nl">https://www.prodemos.nl</a>' in chat.last.html


async def test_which_sheet_somebody_opened_stands_nowhere(
    hall: TownHall, chat: Chat, merel: Someone, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody opened one, somebody else another: what is kept is the same, row by row."""
    samir = Chat(await hall.person(Role.KEY_FIGURE, "Samir"))
    for each in (chat, samir):
        await opens(each)
    before = dict(_kept(tmp_path))
    await chat.presses(SIGNALS)
    await chat.presses("Terug naar Kennis")
    await samir.presses("Ouders en jongeren online")
    await samir.presses("Terug naar Kennis")

    after = dict(_kept(tmp_path))
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed <= {"newest_page"}, "which shows the list once more"
    assert len(after["newest_page"]) == len(before["newest_page"])
    assert not after["outbox"]
    for code in ("10-signals", "70-online"):
        assert code not in caplog.text


def _kept(folder: Path) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    with closing(sqlite3.connect(folder / "schakel.db")) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            yield table, connection.execute(f"SELECT * FROM {table}").fetchall()


async def test_while_a_sheet_stands_open_no_row_says_which(chat: Chat, tmp_path: Path) -> None:
    await opens(chat)
    sizes = []
    for label in (SIGNALS, "Goed zorgen voor jezelf"):
        await chat.presses(label)
        kept = dict(_kept(tmp_path))
        assert not kept["outbox"]
        sizes.append([len(str(row)) for row in kept["newest_page"]])
        await chat.presses("Terug naar Kennis")
    buttons = chat.last.buttons.values()
    assert all("1t:sheet:" in data for data in list(buttons)[:8])
    assert len({len(each) for each in sizes}) == 1


async def test_switched_off_there_is_no_door_no_row_of_the_menu_and_no_page(
    hall: TownHall, chat: Chat, merel: Someone, fatima: Someone
) -> None:
    listed = await opens(chat)
    door, sheet = "1t:knowledge::", listed.buttons[SIGNALS]
    switch_off(hall, *(each.function for each in DOORS))

    await chat.says("/start")
    menu = hall.telegram.menus[merel.account]
    assert not any("Samen" in row for row in menu)
    await chat.says("/samen")
    assert (
        chat.last.text == "Samen\n\nJullie netwerk heeft hier nu niets. Kies hieronder iets anders."
    )
    assert not chat.last.buttons
    number = chat.showing("Kennis\n\nOm iets")
    for data in (door, sheet):
        assert (await chat.presses_data(number, data)).startswith(OFF)
    assert (await at_desk(hall, fatima, "knowledge")).status == 404
    assert 'href="/knowledge"' not in str((await at_desk(hall, fatima)).body)


async def test_switched_off_alone_only_its_own_door_goes(hall: TownHall, chat: Chat) -> None:
    switch_off(hall, NetworkFunction.KNOWLEDGE)
    await chat.says("/samen")
    assert "Kennis" not in chat.last.buttons


async def test_switched_off_before_it_arrived_nothing_comes(hall: TownHall, chat: Chat) -> None:
    await opens(chat)
    hall.offline = True
    await chat.presses(SIGNALS)
    switch_off(hall, NetworkFunction.KNOWLEDGE)
    hall.offline = False
    await hall.deliver()
    assert "Een signaal is iets" not in chat.texts


async def test_a_sheet_that_is_gone_and_a_made_up_button_do_nothing(
    hall: TownHall, chat: Chat
) -> None:
    listed = await opens(chat)
    number = chat.showing("Kennis\n\nOm iets")
    own = Sheets(
        {code: each for code, each in MUNICIPALITY.sheets.by_code.items() if "1" not in code}
    )
    hall.municipality = replace(MUNICIPALITY, sheets=own)
    for data in (listed.buttons[SIGNALS], "1t:sheet:no-such:", "1t:sheet::", "1t:knowledge::x"):
        assert "oud bericht" in await chat.presses_data(number, data)
    assert chat.last.text == listed.text


async def test_who_is_removed_a_second_ago_sees_nothing(
    hall: TownHall, chat: Chat, merel: Someone
) -> None:
    await opens(chat)
    hall.offline = True
    await chat.presses(SIGNALS)
    await hall.work(lambda unit: _removed(unit, merel))
    hall.offline = False
    await hall.deliver()
    assert "Een signaal is iets" not in chat.texts


def _removed(unit: Unit, someone: Someone) -> None:
    person = unit.store.people.by_id(someone.person)
    assert person is not None
    unit.store.people.save(replace(person, standing=Standing.REMOVED))


async def test_many_sheets_are_turned_by_page(hall: TownHall, chat: Chat) -> None:
    table = {"blocks": [{"kind": "words", "runs": [{"text": "Woorden."}]}]}
    many = {f"a-{number:02}": {"nl": {**table, "title": f"Kaart {number}"}} for number in range(23)}
    hall.municipality = replace(MUNICIPALITY, sheets=Sheets.from_tables(many))
    listed = await opens(chat)
    assert "Kaart 9" in listed.buttons
    assert "Kaart 10" not in listed.buttons
    await chat.presses("Volgende →")
    await chat.presses("Volgende →")
    assert [each for each in chat.last.buttons if "Kaart" in each] == [
        "Kaart 20",
        "Kaart 21",
        "Kaart 22",
    ]


async def test_words_of_a_town_are_shown_as_words_in_the_chat_and_at_the_desk(
    hall: TownHall, chat: Chat, fatima: Someone
) -> None:
    runs = [
        {"text": HOSTILE, "bold": True, "italic": True},
        {"text": "https://a.example/?a=1&b=2", "link": True},
    ]
    kinds = ("heading", "words", "step", "step", "words", "step", "point", "point")
    table = {"title": "A <b>", "blocks": [{"kind": kind, "runs": runs} for kind in kinds]}
    sheets = Sheets.from_tables({"eigen": {"nl": table}})
    hall.municipality = replace(MUNICIPALITY, sheets=sheets)
    await opens(chat)
    await chat.presses("A <b>")
    assert chat.last.text.count(HOSTILE) == len(kinds)
    assert "1. " in chat.last.text
    assert "2. " in chat.last.text
    (sheet,) = sheets.read_in("nl")
    assert "<script" not in worded(sheet)

    page = str((await at_desk(hall, fatima, "knowledge")).body)
    main = page.split("<main")[1]
    assert "<script" not in main
    assert main.count("<strong><em>&lt;script&gt;") == len(kinds)
    assert main.count('<a href="https://a.example/?a=1&amp;b=2" rel="noreferrer">') == len(kinds)
    order = [
        tag
        for tag in main.replace("\n", " ").split("<")
        if tag.startswith(("ol", "/ol", "ul", "/ul"))
    ]
    assert [tag.rstrip("> ") for tag in order] == ["ol", "/ol", "ol", "/ol", "ul", "/ul"]


async def test_at_the_desk_all_of_it_is_one_page_and_no_address_says_which_is_read(
    hall: TownHall, fatima: Someone
) -> None:
    answer = await at_desk(hall, fatima, "knowledge")
    page = str(answer.body)
    assert answer.status == 200
    assert page.count('<details class="sheet">') == 8
    assert f"<summary><h2>{SIGNALS}</h2></summary>" in page
    assert "/knowledge/" not in page
    assert 'href="/knowledge" aria-current="page"' in page
