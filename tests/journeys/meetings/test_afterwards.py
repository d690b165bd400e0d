"""The evening of a meeting and all that comes after it, until nothing of it is left."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.meetings.meeting import Meeting
from domain.meetings.talk import Talk
from storage.store import Store
from tests.journeys.network import COORDINATOR, FATIMA, KEY_FIGURES, Network, living_network
from tests.journeys.phone import Phone
from tests.journeys.searching import found_in
from tests.looking import eventually

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA, ELS, THIRD = KEY_FIGURES[:3]
TITLE, KEYS, CHAIRS = "Kanarie-avond", "De kanariesleutel ophalen", "Kanariestoelen lenen"
LAMPS, LIGHTS = "De kanarielampen nakijken", "Alle kanarielichten nakijken"
BEGINS = datetime(2026, 11, 26, 19, 30, tzinfo=AMSTERDAM)
ITS_DAY = datetime(2026, 11, 28, 10, 1, tzinfo=AMSTERDAM)
LATER_DAY = datetime(2026, 11, 30, 10, 1, tzinfo=AMSTERDAM)
A_MINUTE = timedelta(minutes=1)


async def test_who_was_there_is_thanked_agreements_come_back_and_at_last_all_is_erased(
    tmp_path: Path,
) -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
    async with living_network(tmp_path, at=at) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        els, third = network.phone(ELS), network.phone(THIRD)
        await _call(noor, TITLE, "do 26 nov 19:30")
        for phone in (samira, els, third):
            await phone.sees(TITLE, button="Ik kom")
        await network.moves_to(BEGINS + 5 * A_MINUTE)
        await _are_there(network, noor, samira, els)
        await _agree(noor, KEYS, ELS.name, "28 november")
        await _agree(noor, CHAIRS, "Iedereen", None)
        await noor.presses("Versturen aan wie er was")
        for phone in (samira, els):
            await phone.sees("Dit is afgesproken", KEYS, CHAIRS)

        # The next morning whoever was there is thanked, once, also when the power goes.
        await network.moves_to(BEGINS + timedelta(hours=2))
        await noor.sees("Leg vast wie er was")
        await network.moves_to(BEGINS + timedelta(hours=14, minutes=31))
        await samira.sees("Dank je wel dat je er was", TITLE)
        await network.restart()
        await network.moves_to(ITS_DAY)
        asked = await els.sees("Is het gelukt?", KEYS, button="Gelukt")
        await els.presses("Gelukt", on=asked)
        await els.sees("dit is genoteerd")
        thanks = sum("Dank je wel dat je er was" in text for text in await samira.reads_all())
        assert thanks <= 1 + network.journaled().count("delivery-uncertain")
        assert not any("Dank je wel dat je er was" in text for text in await third.reads_all())

        await _outside_a_meeting(network, network.phone(FATIMA), samira, noor)

        # What is still open stands in the next invitation; then it is done.
        await _call(noor, "Kerst", "do 17 dec 19:30")
        await samira.sees("Kerst", "Nog open van eerder", CHAIRS)
        await noor.says("/bijeenkomst")
        await _opens(noor)
        await noor.goes_through(
            ("Afspraken: 2", "Afspraken"), (CHAIRS, CHAIRS), (CHAIRS, "Gelukt"), (CHAIRS, "Terug")
        )

        await network.moves_to(LATER_DAY + timedelta(days=180, hours=3))
        await _is_gone(network)
        await _nothing_is_left(network, samira, els)


async def _call(noor: Phone, title: str, when: str) -> None:
    await noor.says("/bijeenkomst")
    await noor.goes_through(
        ("Bijeenkomsten die je leidt", "Nieuwe bijeenkomst"),
        ("Wat voor bijeenkomst", "Gewone bijeenkomst"),
    )
    await noor.sees("Hoe heet")
    await noor.says(title)
    await noor.sees("Wanneer is het?")
    await noor.says(when)
    await noor.goes_through(("Waar is het?", "Stadhuis, kamer 2"))
    await noor.goes_through(("Voor wie", "Iedereen"), ("Zo zien mensen het:", "Versturen"))
    await noor.sees("Verstuurd.", title)


async def _outside_a_meeting(network: Network, fatima: Phone, samira: Phone, noor: Phone) -> None:
    """Agree something with one member, who has other words; the power goes before its day."""
    await fatima.says("/samen")
    await fatima.goes_through(
        ("Samen", "Afspraken die open zijn"),
        ("Je open afspraken", "Nieuwe afspraak met een lid"),
        ("Met wie heb je iets afgesproken?", SAMIRA.name),
    )
    await fatima.sees("Wat hebben jullie afgesproken")
    await fatima.says(LAMPS)
    await fatima.goes_through(("Wie doet het?", "De ander"))
    await fatima.sees("Wanneer moet het klaar zijn?")
    await fatima.says("30 november")
    await fatima.goes_through((LAMPS, "Leg dit voor"))
    await samira.goes_through(("Klopt dit zo?", "Andere woorden"))
    await samira.sees("Hoe schrijf jij de afspraak op")
    await samira.says(LIGHTS)
    await samira.goes_through((LIGHTS, "Leg dit voor"))
    await fatima.goes_through(("schrijft de afspraak liever zo op", "Ja, dit klopt"))
    await samira.sees("Afgesproken met Fatima", LIGHTS)
    await noor.says("/samen")
    await noor.goes_through(("Samen", "Afspraken die open zijn"))
    listed = await noor.sees("Alle open afspraken", LIGHTS, CHAIRS)
    assert listed.text.index(LIGHTS) < listed.text.index(CHAIRS), "what has a day comes first"

    await network.restart()
    await network.moves_to(LATER_DAY)
    asked = await samira.sees("Vandaag is de dag van deze afspraak met Fatima", button="Gelukt")
    await samira.presses("Gelukt", on=asked)
    await fatima.sees("Gelukt! Dit is genoteerd", LIGHTS)


async def _opens(noor: Phone) -> None:
    """Open what is done at the meeting."""
    listed = await noor.sees("Bijeenkomsten die je leidt")
    await noor.presses(next(label for label in listed.buttons if TITLE in label))
    await noor.goes_through((TITLE, "Aanwezig, afspraken, verslag"))


async def _are_there(network: Network, noor: Phone, samira: Phone, els: Phone) -> None:
    """One scans the code, the other is noted by a tap."""
    await noor.says("/bijeenkomst")
    await _opens(noor)
    await noor.goes_through(("Leg vast wie er was", "Aanwezigheid"))
    listed = await noor.sees("wie is er?", button="Code tonen")
    await noor.presses("Code tonen")
    await noor.sees("De code voor wie er is", TITLE)
    meeting = network.look(_the_meeting)
    await samira.opens(f"start=a-{meeting.id}-{meeting.code}")
    await samira.sees("Welkom bij", TITLE)
    await els.says("Bijeenkomsten")
    entry = await els.sees("Dit komt er voor jou")
    await els.presses(next(label for label in entry.buttons if TITLE in label))
    await els.goes_through((TITLE, "Ik ben er"))
    await els.sees("Welke code zie je in de zaal")
    await els.says("0000" if meeting.code != "0000" else "1111")
    await els.sees("Dat is niet de code", button="Opnieuw proberen")
    await noor.presses(f"▫️ {ELS.name}", on=listed)
    await noor.goes_through(("Nu 2 mensen", "Terug"))


async def _agree(noor: Phone, what: str, who: str, by: str | None) -> None:
    """From the page of the meeting on, or from that of its agreements."""
    page = await noor.sees(TITLE, button="Afspraken" if what == KEYS else "Afspraak toevoegen")
    if "Afspraken" in page.buttons:
        await noor.goes_through((TITLE, "Afspraken"))
        await noor.sees("Er staat nog niets", button="Afspraak toevoegen")
    await noor.presses("Afspraak toevoegen")
    await noor.sees("Wat is er afgesproken?")
    await noor.says(what)
    await noor.goes_through(("Wie doet het?", who))
    await noor.sees("Wanneer moet het klaar zijn?", button="Overslaan")
    if by is None:
        await noor.presses("Overslaan")
    else:
        await noor.says(by)
    await noor.goes_through((what, "Opschrijven"))
    await noor.sees(what, "Nog niet verstuurd", button="Versturen aan wie er was")


async def _is_gone(network: Network) -> None:
    """Wait until the meeting was erased, and its words left the disk."""
    await eventually(lambda: not network.look(_still_there))
    await network.passes(minutes=1)
    assert found_in(network.bot.data, [TITLE, KEYS, CHAIRS, LAMPS, LIGHTS], []) == []


async def _nothing_is_left(network: Network, *phones: Phone) -> None:
    for phone in phones:
        await phone.sees_no_more(KEYS)
        await phone.sees_no_more(LIGHTS)
    assert "erased" in network.journaled()
    assert "affair" in (network.bot.data / "erased").read_text()
    await network.journal_is_whole()


def _the_meeting(store: Store) -> Meeting:
    (found,) = store.affairs.all(Meeting)
    return found


def _still_there(store: Store) -> bool:
    return bool(store.affairs.all(Talk)) or any(
        each.title == TITLE for each in store.affairs.all(Meeting)
    )
