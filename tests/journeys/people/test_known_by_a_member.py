"""Somebody whom a member knows: in by their link, a call and the code, or not at all."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.roles import Standing
from storage.store import Store
from tests.journeys import joining
from tests.journeys.network import COORDINATOR, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone

AT = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
LATER = AT + timedelta(days=30, hours=2)
LINE = "kanarie-kandidaat-v7q: ik train de jeugd"


async def _link(member: Phone) -> str:
    await member.says("/samen")
    await member.goes_through(("Dit doet het netwerk ook", "Ik ken iemand"), ("past", "Link maken"))
    found = joining.LINK.search((await member.sees("Iets voor jou?")).text)
    assert found is not None
    return found[0]


async def _introduces(phone: Phone, link: str, name: str) -> None:
    await phone.opens(link)
    await phone.goes_through(("Stel je voor", "Verder"))
    await phone.sees("Wat is je voornaam?")
    await phone.says(name)
    await phone.sees("Wat doe je")
    await phone.says(LINE)
    await phone.sees("Op welk nummer")
    await phone.says("06 12345678")
    await phone.goes_through(("Wanneer komt bellen", "Overdag"), ("Klopt dit?", "Versturen"))
    await phone.sees("Het is verstuurd")


def _newcomers(store: Store) -> int:
    return len(store.people.all(Standing.NEWCOMER))


async def test_a_candidate_comes_in_by_a_members_link_and_another_does_not(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=AT) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(KEY_FIGURES[0])
        nadia = await _somebody(network, "Nadia")
        link, other = await _link(samira), await _link(samira)
        await _introduces(nadia, link, "Nadia")
        await samira.sees("Iemand heeft jouw link geopend")

        # The link is used up; who it was passed on to hears what every stranger hears.
        curious = await _somebody(network, "Kees")
        await curious.opens(link)
        await curious.sees("alleen voor mensen met een geldige uitnodiging")

        # The power goes; the coordinator reads, calls, and invites in the same chat.
        await network.restart()
        await noor.goes_through(("zich voorgesteld", "Lezen"), (LINE, "Nadia uitnodigen"))
        await nadia.sees("je bent uitgenodigd", button="Nederlands")
        await nadia.presses("Nederlands")
        for _ in range(4):
            await nadia.sees(button="Verder")
            await nadia.presses("Verder")
        await nadia.goes_through(
            ("Doe je mee?", "Ja, ik doe mee"), ("noemen", "Nadia"), ("Welke buurt", "Noord")
        )
        code = joining.CODE.search((await nadia.sees("Bijna klaar")).text)
        assert code is not None
        await joining.lets_in(noor, "Nadia", code[0])
        await nadia.sees("Welkom, Nadia")
        await samira.sees("doet nu mee met het netwerk")

        # Another one nobody answers: after a month it goes by itself, and only they hear of it.
        joris = await _somebody(network, "Joris")
        await _introduces(joris, other, "Joris")
        await network.moves_to(LATER)
        await joris.sees("er is niets van gekomen")
        assert network.look(_newcomers) == 0
        assert not any(LINE in text for text in await noor.reads_all())
        assert not any("Joris" in text for text in await samira.reads_all())
        await network.journal_is_whole()


async def _somebody(network: Network, name: str) -> Phone:
    return Phone(network.town, await network.town.add_person(name))
