"""A meeting from the desk and back: called, answered, changed and cancelled.

By night nothing of it reaches a phone, so what phones get is tested where a clock stands still.
"""

from datetime import timedelta

from bot.demo.client import TownClient
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.stage import BotProcess

Serving = tuple[TownClient, BotProcess]
LOOK = "Nog een keer bekijken"


async def test_a_meeting_is_called_answered_moved_and_cancelled(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    town, bot = serving
    day = f"{await town.clock() + timedelta(days=20):%Y-%m-%d}"
    typed = {
        "kind": "regular",
        "words.called": "Winterplannen",
        "start.day": day,
        "start.hour": "19:30",
        "place": "elsewhere",
        "words.elsewhere": "De brug",
        "minutes": "90",
        "chair": "",
        "when": "now",
    }
    async with opening(service) as noor, opening(service) as fatima:
        await noor.sign_in("noor", to="/calendar")
        await noor.follow("Nieuwe bijeenkomst")
        await noor.press(LOOK, **typed)
        assert noor.status == 422
        assert "Kies hier een van de antwoorden." in noor.text
        assert "Winterplannen" in noor.html
        await noor.press(LOOK, **typed, reach="all")
        assert "Klopt het zo?" in noor.text
        await bot.kill()
        await bot.serve()
        await bot.says("desk_opened", times=2)
        await noor.press("Versturen")
        assert "Verstuurd." in noor.text

        await fatima.sign_in("fatima", to="/calendar")
        await fatima.follow("Winterplannen")
        await fatima.press("Antwoord bewaren", answer="yes")
        assert "Jij komt." in fatima.text
        assert "BEGIN:VCALENDAR" in await fatima.keep("In mijn agenda")

        await noor.go(noor.path)
        assert "Fatima" in noor.text
        await noor.follow("Verzetten")
        await noor.press(LOOK, **{"start.day": day, "start.hour": "21:00"})
        assert "Iedereen kiest opnieuw" in noor.text
        await noor.press("Verzetten")
        assert "21.00 uur" in noor.text
        await noor.follow("Afzeggen")
        await noor.press(LOOK, **{"words.reason": "De brug is dicht."})
        await noor.press("Ja, afzeggen")
        assert "Afgezegd." in noor.text
        await fatima.go("/calendar")
        await fatima.follow("Winterplannen")
        assert "De brug is dicht." in fatima.text
