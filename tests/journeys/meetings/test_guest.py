"""A guest without an account comes to one meeting: a link, a page, a seat, a calendar file."""

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


async def test_a_guest_is_invited_answers_follows_and_stays_nobody_here(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        await _has_pages_for_guests(network)
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        await calls(noor, TITLE, "do 3 dec 19:30")
        await samira.sees(TITLE, button="Ik kom")

        # Noor invites the alderman, who is no member and has no account.
        await _opens(noor, "Gasten zonder account")
        await noor.goes_through(("Een gast heeft geen account", "Gast uitnodigen"))
        await noor.sees("Hoe staat de gast op de uitnodiging?")
        await noor.says("de wethouder")
        await noor.goes_through(("Gast: de wethouder", "Uitnodigen"))
        shown = await noor.sees("Uitnodiging voor de wethouder", "Geef hem niet door")
        link = re.search(r"http://\S+/gast/[\w-]{32}", shown.text)
        assert link is not None
        await samira.sees(TITLE, "Gast (uitgenodigd): de wethouder")

        # The alderman reads it as often as they like, and says yes on a page without a script.
        page = await _reads(link[0])
        assert TITLE in page
        assert "donderdag 3 december" in page
        assert "Samira" not in page
        own = await _answers(link[0], page, "yes")
        assert "Je komt. Fijn!" in await _reads(own)
        await samira.sees(TITLE, "Gast: de wethouder", "Er komt nu één persoon")

        # Whoever the link is passed on to, gets one clear sentence.
        assert "Deze link werkt niet of niet meer." in await _reads(link[0], 404)

        # It is in their calendar, and follows when it moves, also after the bot was down.
        assert await _starts(own) == THURSDAY
        await network.restart()
        await _opens(noor, "Verzetten")
        await noor.sees("Wanneer wordt het?")
        await noor.says("vr 4 dec 20:00")
        await noor.goes_through(("Iedereen kiest opnieuw", "Verzetten"))
        await samira.sees("is veranderd", "vrijdag 4 december")
        page = await _reads(own)
        assert "De bijeenkomst is verzet" in page
        assert await _answers(own, page, "no") == own
        assert "Je komt niet." in await _reads(own)
        await _opens(noor, "Wie komt er")
        await noor.sees("Komt niet (1)\n• de wethouder")
        acts = [act for act in network.journaled() if act.startswith("outside-")]
        assert acts == ["outside-invited"]
        log = network.bot.log.read_text()
        assert not any(each.rpartition("/")[2] in log for each in (link[0], own))


async def _has_pages_for_guests(network: Network) -> None:
    """Start the bot anew, as its operator does who lets guests be invited."""
    await network.bot.stop()
    place = f"127.0.0.1:{free_port()}"
    network.bot.extra |= {
        "SCHAKEL_OUTSIDE": place,
        "SCHAKEL_OUTSIDE_URL": f"http://{place}/open",
    }
    await network.bot.serve()


async def _opens(noor: Phone, button: str) -> None:
    await noor.says("/bijeenkomst")
    listed = await noor.sees("Bijeenkomsten die je leidt")
    await noor.presses(next(label for label in listed.buttons if TITLE in label))
    await noor.goes_through((TITLE, button))


async def _reads(address: str, status: int = 200) -> str:
    async with aiohttp.ClientSession() as browser, browser.get(address) as answer:
        assert answer.status == status
        assert "Set-Cookie" not in answer.headers
        return await answer.text()


async def _answers(address: str, page: str, said: str) -> str:
    """Send the form that stands on the page; gives the address it leads to."""
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([\w-]+)"', page))
    assert hidden.keys() == {"own", "seen"}
    form = {**hidden, "said": said}
    async with aiohttp.ClientSession() as browser, browser.post(address, data=form) as answer:
        assert answer.status == 200
        return str(answer.url.with_query(None))


async def _starts(own: str) -> datetime:
    file = f"{own}/bijeenkomst.ics"
    async with aiohttp.ClientSession() as calendar, calendar.get(file) as answer:
        assert answer.status == 200
        assert answer.content_type == "text/calendar"
        event = vobject.readOne(await answer.text()).vevent
    assert isinstance(event.dtstart.value, datetime)
    return event.dtstart.value
