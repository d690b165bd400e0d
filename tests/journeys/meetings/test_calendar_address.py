"""A member's own calendar reads the meetings from an address that only they have."""

import re
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import vobject

from tests.journeys.network import COORDINATOR, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone
from tests.journeys.stage import free_port
from tests.journeys.together import calls

SAMIRA = KEY_FIGURES[0]
TITLE = "Samen door de winter"
THURSDAY = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
FRIDAY = datetime(2026, 12, 4, 19, 0, tzinfo=UTC)


async def test_an_address_is_switched_on_read_renewed_and_switched_off(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        await _offers_addresses(network)
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await calls(noor, TITLE, "do 3 dec 19:30")
        await samira.sees(TITLE, button="Ik kom")

        # She reads what it means before she switches it on, and then sees the address, once.
        await samira.says("/bijeenkomsten")
        await samira.goes_through(
            ("Dit komt er voor jou", "📆 In je eigen agenda"),
            ("Wie het adres heeft, kan lezen waar en wanneer", "Aanzetten"),
        )
        first = await _address(samira)
        assert await _starts(first) == [THURSDAY]
        await samira.presses("Klaar")
        await samira.sees("staat aan", "Ik kan het niet nog een keer laten zien")
        assert not any(first in text for text in await samira.reads_all())

        # It is moved: her calendar reads that by itself, also after the bot was down.
        await network.restart()
        await noor.says("/bijeenkomst")
        listed = await noor.sees("Bijeenkomsten die je leidt")
        await noor.presses(next(label for label in listed.buttons if TITLE in label))
        await noor.goes_through(("donderdag 3 december", "Verzetten"))
        await noor.sees("Wanneer wordt het?")
        await noor.says("vr 4 dec 20:00")
        await noor.goes_through(("Iedereen kiest opnieuw", "Verzetten"))
        await samira.sees("is veranderd", "vrijdag 4 december")
        assert await _starts(first) == [FRIDAY]

        # Somebody else has it: she takes a new one.
        await samira.says("/bijeenkomsten")
        await samira.goes_through(
            ("Dit komt er voor jou", "📆 In je eigen agenda"),
            ("staat aan", "Nieuw adres"),
        )
        second = await _address(samira)
        assert await _status(first) == 404
        assert await _starts(second) == [FRIDAY]

        # She switches it off.
        await samira.presses("Uitzetten")
        await samira.sees("Het staat uit", button="Aanzetten")
        assert await _status(second) == 404
        acts = [act for act in network.journaled() if act.startswith("calendar-")]
        assert acts == ["calendar-opened", "calendar-closed"] * 2
        log = network.bot.log.read_text()
        assert not any(_secret(address) in log for address in (first, second))


async def _offers_addresses(network: Network) -> None:
    """Start the bot anew, as its operator does who lets members have an address."""
    await network.bot.stop()
    place = f"127.0.0.1:{free_port()}"
    network.bot.extra |= {
        "SCHAKEL_CALENDAR": place,
        "SCHAKEL_CALENDAR_URL": f"http://{place}/agenda",
    }
    await network.bot.serve()


async def _address(phone: Phone) -> str:
    seen = await phone.sees("Dit is je agenda-adres", button="Klaar")
    found = re.search(r"http://\S+/agenda/\S+\.ics", seen.text)
    assert found is not None
    return found[0]


def _secret(address: str) -> str:
    return address.rpartition("/")[2].removesuffix(".ics")


async def _starts(address: str) -> list[datetime]:
    """Give when the events begin that a calendar reads here, as another library reads them."""
    async with aiohttp.ClientSession() as calendar, calendar.get(address) as answer:
        assert answer.status == 200
        assert answer.content_type == "text/calendar"
        read = vobject.readOne(await answer.text())
    return [event.dtstart.value.astimezone(UTC) for event in read.contents.get("vevent", [])]


async def _status(address: str) -> int:
    async with aiohttp.ClientSession() as calendar, calendar.get(address) as answer:
        return answer.status
