"""What officials ask of a coordinator is read, answered and decided at the desk."""

from bot.demo.client import TownClient
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.stage import BotProcess


async def test_a_coordinator_answers_who_escalated_at_the_desk(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as fatima, opening(service) as noor:
        await fatima.sign_in("fatima")
        await fatima.follow("🔴")
        await fatima.follow("Opschalen")
        await fatima.press("Nog een keer bekijken", words="Wie belt de wijkagent?")
        await fatima.press("Versturen")

        await noor.sign_in("noor")
        await noor.follow("🔴")
        assert "Wie belt de wijkagent?" in noor.text
        await noor.follow("Antwoorden")
        assert "niet de melder" in noor.text
        await noor.press("Nog een keer bekijken", words="Ik bel vandaag zelf.")
        assert "Er is nog niets verstuurd" in noor.text
        await noor.press("Versturen")
        assert "Noor antwoordde de ambtenaren" in noor.text

        await fatima.go("/")
        await fatima.follow("🔴")
        assert "Nog door niemand gelezen." in fatima.text
        assert "Ik bel vandaag zelf." in await fatima.press("Lezen")
        assert "Gelezen door: Fatima." in fatima.text


async def test_a_concern_is_given_to_somebody_and_reminded_of_at_the_desk(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    async with opening(service) as noor, opening(service) as bram:
        await noor.sign_in("noor")
        await noor.follow("🔴")
        await noor.press("Herinneren")
        assert "Noor vroeg" in noor.text
        await noor.follow("Toewijzen")
        assert "Aan wie geef je" in noor.text
        await bram.sign_in("bram")
        await noor.press("Toewijzen", official=noor.choice("official", "Bram"))
        assert "Opgepakt door Bram" in noor.text
        assert "aan Bram" in noor.text
        await bram.follow("🔴")
        assert "Opgepakt door Bram" in bram.text
