"""What cannot be done is refused in plain words, and changes nothing."""

import pytest

from domain.filing.drafts import DAILY_LIMIT
from domain.roles import Role
from tests.handlers.filing.interview.pocket import Phone, Town
from tests.handlers.filing.interview.usual_answers import file, tell


async def test_pressing_send_twice_files_once(town: Town, merel: Phone) -> None:
    await tell(merel)
    number = max(merel.chat)
    send = merel.last.buttons["Versturen"]
    assert not await merel.press_data(number, send)
    assert "oud bericht" in await merel.press_data(number, send)
    assert len(await town.look(lambda store: store.concerns.of_reporter(merel.person))) == 1


async def test_the_eleventh_in_a_day_gets_the_phone_number(town: Town, merel: Phone) -> None:
    for _ in range(DAILY_LIMIT):
        await file(merel)
    await merel.say("Zorg melden")
    assert f"al {DAILY_LIMIT} keer" in merel.last.text
    assert town.municipality.network.phone in merel.last.text
    town.wait(hours=24, minutes=1)
    await merel.say("Zorg melden")
    assert "Is er nu direct gevaar?" in merel.last.text


async def test_the_limit_holds_at_sending_too_and_keeps_the_draft(town: Town, merel: Phone) -> None:
    for _ in range(DAILY_LIMIT):
        await file(merel)
    town.wait(hours=24, minutes=1)
    await tell(merel)
    town.wait(hours=-24)
    toast = await merel.press("Versturen")
    assert town.municipality.network.phone in toast
    assert "Klopt je melding?" in merel.last.text


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.COORDINATOR, Role.CHAIR])
async def test_only_key_figures_file(town: Town, role: Role) -> None:
    phone = await town.member(role)
    for words in ("Zorg melden", "/melden", "Ask for help", "/mijnmeldingen"):
        await phone.say(words)
        assert "Alleen sleutelfiguren" in phone.last.text


async def test_a_button_of_somebody_else_does_nothing(town: Town, merel: Phone) -> None:
    other = await town.member(name="Olaf")
    await tell(merel)
    send = merel.last.buttons["Versturen"]
    assert "oud bericht" in await other.press_data(101, send)
    assert not await town.look(lambda store: store.concerns.open())


async def test_an_old_button_does_nothing(merel: Phone) -> None:
    await merel.say("Zorg melden")
    number, old = max(merel.chat), merel.last.buttons["Nee"]
    await merel.press("Nee")
    assert "oud bericht" in await merel.press_data(number, old)
    assert "Wat zie of hoor je?" in merel.last.text


@pytest.mark.parametrize("choice", ["start-anew", "nonsense", "a-nowhere", "q-nothing", "send"])
async def test_a_made_up_button_does_nothing(town: Town, merel: Phone, choice: str) -> None:
    await merel.say("Zorg melden")
    await merel.press("Nee")
    before = merel.last
    head, conversation, turn, _ = merel.last.buttons["Stoppen"].split(":")
    toast = await merel.press_data(max(merel.chat), f"{head}:{conversation}:{turn}:{choice}")
    assert toast
    assert merel.last == before
    assert not await town.look(lambda store: store.concerns.open())
