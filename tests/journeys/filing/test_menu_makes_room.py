"""The menu leaves the screen while somebody is in a conversation, and is back however it ends."""

from pathlib import Path

from bot.demo.network.concern_stories import Resident
from tests.journeys import interview
from tests.journeys.network import KEY_FIGURES, Network, living_network
from tests.looking import eventually

SAMIRA = KEY_FIGURES[0]


async def _has_menu(network: Network, resident: Resident) -> bool:
    return bool((await network.town.chat(resident.account))["keyboard"])


async def _menu_is(network: Network, resident: Resident, *, there: bool) -> None:
    """Wait until the menu stands below somebody's chat, or is away (TimeoutError)."""

    async def so() -> bool:
        return await _has_menu(network, resident) is there

    await eventually(so)


async def test_it_makes_room_for_a_concern_and_is_back_after_the_receipt(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira = network.phone(SAMIRA)
        await samira.says("/start")
        await _menu_is(network, SAMIRA, there=True)
        # She tells a concern: the answers have the whole screen. The first thing she reads is 112.
        await interview.fill_in(samira)
        await _menu_is(network, SAMIRA, there=False)
        assert any("Bel 112" in text for text in await samira.reads_all())
        # The power goes; she sends it off when the bot is back. The menu comes with the answer.
        await network.restart()
        await samira.presses("Versturen")
        await samira.sees("Ontvangen")
        await _menu_is(network, SAMIRA, there=True)
        await network.is_quiet()
        # Nothing of the conversation is left, the line that took the menu away neither.
        assert not any("komt terug" in text for text in await samira.reads_all())


async def test_whoever_just_speaks_and_stops_has_the_menu_back(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        samira = network.phone(SAMIRA)
        await samira.says("/start")
        await _menu_is(network, SAMIRA, there=True)
        # With no menu in mind she says what there is, and is asked whether to report it.
        await samira.says("er is ruzie op het plein")
        await samira.sees("Wil je dit melden?", button="Nee")
        await _menu_is(network, SAMIRA, there=False)
        # Killed between her no and the word about it: the menu is back all the same.
        await samira.presses("Nee")
        await network.restart(amid=True)
        await _menu_is(network, SAMIRA, there=True)
        # A label of the menu, typed in the middle of something, means what it always does.
        await samira.says("Zorg melden")
        await samira.sees("direct gevaar", button="Stoppen")
        await samira.says("Hulp vragen")
        await samira.sees("Wat heb je nodig?", button="Stoppen")
        await _menu_is(network, SAMIRA, there=False)
        # Keeping it for later is an end too, and going on with it begins again.
        await samira.says("Een zaal voor dertig mensen.")
        await samira.sees(button="Klaar")
        await samira.presses("Stoppen")
        await samira.sees(button="Bewaren")
        await samira.presses("Bewaren")
        await _menu_is(network, SAMIRA, there=True)
        await samira.says("Hulp vragen")
        await samira.sees(button="Verder gaan")
        await _menu_is(network, SAMIRA, there=False)
        # Stopping is her way back.
        await samira.presses("Stoppen")
        await samira.sees(button="Weggooien")
        await samira.presses("Weggooien")
        await _menu_is(network, SAMIRA, there=True)


async def test_a_draft_that_nobody_touches_gives_the_menu_back_when_it_goes(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        samira = network.phone(SAMIRA)
        await samira.says("/start")
        await interview.fill_in(samira)
        await _menu_is(network, SAMIRA, there=False)
        # A day later she is told that it will go, and a day after that it has gone.
        await network.passes(hours=24)
        await samira.sees("niet is verstuurd. Ik wis het")
        await network.passes(hours=30)
        await samira.sees("gewist")
        await _menu_is(network, SAMIRA, there=True)
