"""From the desk to the network and back: an announcement, letters, a pulse.

By night nothing of it reaches a phone, so what phones get is tested where a clock stands still.
"""

from bot.demo.client import TownClient
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.stage import BotProcess

WORDS = "Het buurthuis is tot maart dicht."
Serving = tuple[TownClient, BotProcess]


async def test_an_announcement_is_written_answered_and_answered_back(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    assert serving
    async with opening(service) as noor, opening(service) as fatima:
        await noor.sign_in("noor")
        await noor.follow("Mededelingen")
        await noor.follow("Bericht sturen")
        await noor.press("Nog een keer bekijken", **{"words.words-nl": WORDS})
        assert noor.status == 422
        assert WORDS in noor.html
        typed = {"reach": "all", "when": "now", "words.words-nl": WORDS}
        assert "Klopt het zo?" in await noor.press("Nog een keer bekijken", **typed)
        await noor.press("Versturen")
        assert "Bezorgd" in noor.text

        await fatima.sign_in("fatima", to="/announcements")
        await fatima.follow("Het buurthuis")
        assert WORDS in fatima.text
        await fatima.follow("Reageren")
        await fatima.press("Nog een keer bekijken", **{"words.words": "Waar kan ik terecht?"})
        assert "is doorgegeven aan de coördinator" in await fatima.press("Versturen")

        await noor.follow("Naar de mededelingen")
        await noor.follow("1 wacht op antwoord")
        assert "Waar kan ik terecht?" in noor.text
        await noor.follow("Antwoorden")
        await noor.press("Nog een keer bekijken", **{"words.words": "In de bibliotheek."})
        assert "Je antwoord gaat nu" in await noor.press("Versturen")
        assert "In de bibliotheek." in await fatima.go(fatima.path)


async def test_a_pulse_is_asked_closed_and_read(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    assert serving
    async with opening(service) as noor, opening(service) as fatima:
        await noor.sign_in("noor", to="/surveys")
        await noor.follow("Nieuwe peiling")
        typed = {"words.about": "Na de brand", "set": "ready", "share": "no", "days": "3"}
        await noor.press("Nog een keer bekijken", **typed, reach="all")
        assert "Hoe is de stemming in jouw buurt?" in noor.text
        await noor.press("Versturen")
        assert "Open tot" in noor.text

        await fatima.sign_in("fatima", to="/surveys")
        assert "Na de brand" not in fatima.text
        await noor.follow("Nu sluiten")
        await noor.press("Ja, nu sluiten")
        assert "te weinig antwoorden" in noor.text
        await fatima.go("/surveys")
        await fatima.follow("Na de brand")
        assert "te weinig antwoorden" in fatima.text
