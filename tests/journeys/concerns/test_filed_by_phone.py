"""Somebody tells it on the phone, and an official writes it down for them, with their yes."""

from pathlib import Path

from tests.journeys import handling, interview
from tests.journeys.network import FATIMA, SAMIRA, Network, living_network
from tests.journeys.phone import Phone

STORY = "Bij de brug staan elke avond twee groepen tegenover elkaar."
WHOM, MAY_I, YES = "Wie vertelde je dit?", "mag opschrijven", "Ja, dat mag"
OUTSIDE = "Iemand buiten het netwerk"
RETOLD = "Verteld aan de telefoon"


async def asks_in_the_group(network: Network) -> Phone:
    """Type the command in the group; gives the official's own chat, where it goes on."""
    group, private = network.in_group(FATIMA), network.phone(FATIMA)
    await group.says("/telefoon")
    await group.sees("privéchat")
    return private


async def writes_it_down(fatima: Phone, whom: str) -> None:
    await fatima.sees(WHOM, button=OUTSIDE)
    await fatima.says(whom)
    await fatima.sees(MAY_I, button=YES)
    await fatima.presses(YES)
    await fatima.goes_through(("direct gevaar", "Nee"))
    await fatima.sees("Wat zie of hoor je")
    await fatima.says(STORY)
    await fatima.goes_through(
        ("Genoteerd", "Klaar"),
        ("In welke buurt", "Noord"),
        ("Hoe snel", "Het kan wachten"),
        ("Waar gaat het over", "Spanning tussen groepen"),
    )
    await fatima.sees("Klopt dit?", STORY, button="Versturen")
    await fatima.presses("Versturen")


async def test_what_a_member_told_is_theirs_in_every_way(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        fatima, samira = await asks_in_the_group(network), network.phone(SAMIRA)
        await writes_it_down(fatima, SAMIRA.name)
        await fatima.sees("Opgeschreven")
        receipt = await samira.sees("Ontvangen", f"{FATIMA.name} schreef dit voor je op")
        reference = interview.reference_in(receipt)
        # It is hers: in her list, to read again, and to be answered.
        await samira.says("Mijn meldingen")
        await samira.sees(reference)
        group = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(group, reference, SAMIRA.name)
        assert STORY in await handling.reads(group, card)
        await handling.does(group, card, handling.TAKE_UP)
        await samira.sees(reference, "heeft je melding opgepakt")
        assert network.journaled(reference)[0] == "filed-by-phone"


async def test_what_somebody_outside_told_is_answered_on_the_phone(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        fatima = await asks_in_the_group(network)
        await writes_it_down(fatima, OUTSIDE)
        reference = interview.reference_in(await fatima.sees("Opgeschreven"))
        group = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(group, reference, "door iemand buiten het netwerk")
        await handling.does(group, card, handling.TAKE_UP)
        # Nobody can be written to: what was done is told on the phone, and that is ticked.
        card = await handling.finds_card(group, reference, "Opgepakt")
        assert handling.FEEDBACK not in card.buttons
        await handling.does(group, card, RETOLD)
        await group.sees("telt dan als terugkoppeling", button=RETOLD)
        await group.presses(RETOLD)
        await handling.closes(group, card, "Er is een gesprek geweest")
        await handling.finds_card(group, reference, "Afgesloten")


async def test_without_a_yes_nothing_is_written_down(tmp_path: Path) -> None:
    async with living_network(tmp_path) as network:
        fatima = await asks_in_the_group(network)
        await fatima.sees(WHOM, button=OUTSIDE)
        await fatima.presses(OUTSIDE)
        await fatima.sees(MAY_I, button="Nee")
        await fatima.presses("Nee")
        await fatima.sees("Dan schrijf je het niet op")
        assert network.look(lambda store: store.concerns.all()) == []
