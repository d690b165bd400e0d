"""Being in the network over time: a pause, a buddy, a goodbye, thanks, and the quarter."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.store import Store
from tests.journeys import handling, interview, joining, together
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.opening import Row, everything
from tests.journeys.phone import Phone
from tests.looking import eventually

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
BACK = datetime(2026, 11, 28, 10, 1, tzinfo=AMSTERDAM)
BEGINS = datetime(2026, 12, 3, 19, 30, tzinfo=AMSTERDAM)
VOLUNTEERS = datetime(2026, 12, 7, 10, 1, tzinfo=AMSTERDAM)
SAMIRA, ELS, DWIGHT = KEY_FIGURES[:3]
NEW, TITLE, WORDS = "Nadia", "Winterplannen", "Het buurthuis is tot maart dicht."
WHY, SUCCESSOR = "kanarie-afscheid-pz5m", "kanarie-opvolger-cw8t"
OWN_NUMBER = "Je was bij 1 bijeenkomst"


async def test_somebody_pauses_others_come_and_go_and_each_is_thanked_with_their_own_numbers(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=AT) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        els, dwight = network.phone(ELS), network.phone(DWIGHT)
        await _hears_only_of_her_own_concern(network, samira, els)
        await els.says("/pauze")
        await els.goes_through(("Je doet mee", "Ik wil buddy zijn"))
        await _walk_together(noor, els, Phone(network.town, await network.town.add_person(NEW)))
        await _leaves(network, dwight, noor)

        # The day comes: she is welcome, and invited to what is still ahead.
        await network.moves_to(BACK)
        await samira.sees("Welkom terug")
        await samira.sees(TITLE, button="Ik kom")
        await samira.presses("Ik kom")
        await network.moves_to(BEGINS + timedelta(minutes=5))
        await _was_there(noor, SAMIRA.name)
        await network.moves_to(BEGINS + timedelta(hours=14, minutes=31))
        await samira.sees("Dank je wel dat je er was")

        # The day of volunteers: thanks to all, with numbers for nobody else's eyes.
        await network.moves_to(VOLUNTEERS)
        await samira.sees("Dank je wel, Samira!", OWN_NUMBER, "Alleen jij ziet deze getallen")
        assert "bijeenkomst" not in (await els.sees("Dank je wel, Els!")).text
        await _asks_for_the_quarter(noor)
        await network.restart()
        await network.passes(hours=1)
        for other in (noor, els, network.in_group(OFFICIALS[0])):
            assert not any(OWN_NUMBER in text for text in await other.reads_all())
        assert sum(OWN_NUMBER in text for text in await samira.reads_all()) == 1
        assert not any("Dank je wel, Coach" in text for text in await dwight.reads_all())
        await network.journal_is_whole()


async def _hears_only_of_her_own_concern(network: Network, samira: Phone, els: Phone) -> None:
    """While she pauses the network leaves her alone; the town hall still owes her an answer."""
    noor, reference = network.phone(COORDINATOR), await interview.file(samira)
    await samira.says("/pauze")
    await samira.goes_through(("Je doet mee", "Pauze tot een dag"))
    await samira.sees("Op welke dag wil je weer meedoen?")
    await samira.says("28 november")
    await samira.goes_through(("zaterdag 28 november", "Pauze nemen"))
    await samira.sees("Je hebt pauze tot zaterdag 28 november")
    await together.calls(noor, TITLE, "do 3 dec 19:30")
    await together.announces(noor, WORDS)
    await els.sees(TITLE, button="Ik kom")
    await els.sees(WORDS)
    topic = network.in_group(OFFICIALS[0], await network.topic(reference))
    await handling.does(topic, await handling.finds_card(topic, reference), handling.TAKE_UP)
    await samira.sees(reference, "heeft je melding opgepakt")
    heard = await samira.reads_all()
    assert not any(TITLE in text or WORDS in text for text in heard)


async def _walk_together(noor: Phone, els: Phone, newcomer: Phone) -> None:
    link = await joining.invites(noor, "Sleutelfiguur")
    await joining.joins(newcomer, noor, link, NEW, neighbourhood="Noord")
    await noor.goes_through((f"Wie loopt er mee met {NEW}?", f"{ELS.name} · Molenwijk"))
    asked = await els.sees("Wil jij de eerste tijd meelopen?", button="Ja, dat doe ik")
    assert NEW not in asked.text
    await els.presses("Ja, dat doe ik")
    await els.sees(f"Je loopt mee met {NEW}")
    await newcomer.sees("Je hebt een buddy: Els")
    await noor.sees(f"Els loopt mee met {NEW}")


async def _leaves(network: Network, dwight: Phone, noor: Phone) -> None:
    """Say goodbye; the coordinator reads why, and after that it is nowhere."""
    noor.seen_at = await network.town.seq()
    await together.leaves(dwight, WHY, SUCCESSOR)
    await noor.sees(DWIGHT.name, "Ik voelde me niet gehoord", WHY, SUCCESSOR)
    await dwight.says("/pauze")
    await dwight.sees("alleen voor mensen")
    await eventually(lambda: not network.look(_of_who_left))


def _of_who_left(store: Store) -> list[Row]:
    """List what is still kept of the name and the last words of who left."""
    words = (DWIGHT.name, WHY, SUCCESSOR)
    return [row for row in everything(store) if any(each in row for each in words)]


async def _was_there(noor: Phone, name: str) -> None:
    await noor.says("/bijeenkomst")
    listed = await noor.sees("Bijeenkomsten die je leidt")
    await noor.presses(next(label for label in listed.buttons if TITLE in label))
    await noor.goes_through(
        (TITLE, "Aanwezig, afspraken, verslag"),
        ("Leg vast wie er was", "Aanwezigheid"),
        ("wie is er?", f"▫️ {name}"),
    )
    await noor.sees("1 persoon", button=f"✓ {name}")


async def _asks_for_the_quarter(noor: Phone) -> None:
    await noor.says("/netwerk")
    await noor.goes_through(("Sleutelfiguren: 5", "Overzicht per kwartaal"))
    assert (await noor.sees("zonder namen")).raw["photo"]
    told = (await noor.sees("Overzicht: 4e kwartaal 2026", "Stil gebleven")).text
    silent, _, busy = told.partition("🎒")
    assert ELS.name in silent
    assert SAMIRA.name not in silent
    assert "Havenkwartier" in busy.partition("🏘")[2]
    assert DWIGHT.name not in told
