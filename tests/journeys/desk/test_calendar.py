"""The calendar at the desk: meetings as officials and coordinators see them, and answers."""

from datetime import datetime, timedelta

from bot.demo.client import TownClient
from tests.journeys import together
from tests.journeys.desk.conftest import NOOR
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import Opening
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess

WORDS = "Het buurthuis is tot maart dicht."


def _in_the_month_after(today: datetime) -> datetime:
    return today.replace(day=1) + timedelta(days=40)


async def test_meetings_and_announcements_stand_in_one_calendar(
    serving: tuple[TownClient, BotProcess], service: SignInService, opening: Opening
) -> None:
    town, _ = serving
    noor = Phone(town, NOOR)
    day = _in_the_month_after(await town.clock())
    await together.calls(noor, "Winterplannen", f"{day:%d-%m-%Y} 19:30")
    await together.announces(noor, WORDS)
    async with opening(service) as at_desk, opening(service) as coordinator:
        await at_desk.sign_in("fatima", to=f"/calendar?month={day:%Y-%m}")
        assert WORDS not in at_desk.text
        await at_desk.follow("Winterplannen")
        await at_desk.press("Antwoord bewaren", answer=at_desk.choice("answer", "Ik kom"))
        assert "Winterplannen" in at_desk.text

        await coordinator.sign_in("noor", to="/calendar")
        assert "Het buurthuis" in coordinator.text
        await coordinator.follow("Het buurthuis")
        assert WORDS in coordinator.text
        await coordinator.go(f"/calendar?month={day:%Y-%m}")
        await coordinator.follow("Winterplannen")
        assert "Komt ( 1 )" in coordinator.text or "Komt (1)" in coordinator.text
        assert "Fatima" in coordinator.text
        await coordinator.go("/calendar?month=nonsense")
        assert coordinator.status == 200
