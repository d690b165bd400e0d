"""The desk beside the group: the same concern, the same acts, each seen in the other at once."""

import pytest

from bot.demo.client import TownClient
from tests.journeys.desk.desk import Browser, SignInService
from tests.journeys.desk.reading import AtDesk, Opening
from tests.journeys.stage import BotProcess

STORY = "Bij het plein staan elke avond twee groepen jongens tegenover elkaar."


async def test_an_official_reads_and_answers_at_the_desk(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima:
        assert "Je logt in met je account van de gemeente" in await fatima.go("/")
        assert "Bord" in await fatima.sign_in("fatima")

        await fatima.follow("🔴")
        assert STORY not in fatima.text
        assert STORY in await fatima.press("Lezen")
        assert "Gelezen Fatima" in fatima.text

        await fatima.press("Oppakken")
        assert "Opgepakt door Fatima" in fatima.text
        await fatima.follow("Terugkoppelen")
        await fatima.press("Nog een keer bekijken", words="We gaan vanavond kijken.")
        assert "Er is nog niets verstuurd" in fatima.text
        await fatima.press("Versturen")
        assert "Teruggekoppeld Fatima" in fatima.text
        assert "We gaan vanavond kijken." not in fatima.text
        assert "We gaan vanavond kijken." in await fatima.press("Lezen")


async def test_an_official_asks_at_the_desk_whether_it_may_be_passed_on(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima:
        await fatima.sign_in("fatima")
        await fatima.follow("🔴")
        await fatima.press("Oppakken")
        assert "Naar wie gaat het?" in await fatima.follow("Doorzetten")
        await fatima.press("Nog een keer bekijken", outcome="police", words="Er wordt geduwd.")
        assert "de politie" in fatima.text
        assert "Zonder ja zet je niets door." in fatima.text
        await fatima.press("Versturen")
        assert "mag dit naar de politie?" in fatima.text
        assert "Gevraagd of dit doorgezet mag worden Fatima" in fatima.text


async def test_a_colleague_sees_that_somebody_is_writing_and_who_was_first(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    # Bram's page does not follow what others do meanwhile.
    async with opening(service) as fatima, Browser(service) as bram:
        both: tuple[tuple[AtDesk, str], ...] = ((fatima, "fatima"), (bram, "bram"))
        for browser, name in both:
            await browser.sign_in(name)
            await browser.follow("🔴")
        await bram.follow("Notitie")
        await bram.press("Nog een keer bekijken", words="Ik bel eerst de wijkagent.")
        await bram.go("/")
        await bram.follow("🔴")

        await fatima.go("/")
        await fatima.follow("🔴")
        assert "Bram schrijft hier nu iets bij." in fatima.text
        await fatima.press("Oppakken")
        assert "Fatima was je voor" in await bram.press("Oppakken")
        await bram.go("/")
        await bram.follow("🔴")
        await bram.follow("Notitie")
        assert "Ik bel eerst de wijkagent." in bram.html


async def test_a_coordinator_sees_the_board_and_reads_nothing(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as noor:
        await noor.sign_in("noor")
        await noor.follow("🔴")
        assert "Alleen ambtenaren lezen wat er verteld is." in noor.text
        with pytest.raises(LookupError):
            await noor.press("Lezen")


async def test_who_is_in_the_directory_and_not_in_the_network_is_nobody(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as somebody:
        assert "Schakel kent dit account niet" in await somebody.sign_in("mehmet")
        assert somebody.status == 403
        await somebody.go("/")
        assert somebody.status == 401
