"""Minutes of what happens when people do not do what they could: somebody is always next."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, living_network

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA, FATIMA, COLLEAGUE = KEY_FIGURES[0], OFFICIALS[0], OFFICIALS[1]


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]


async def test_the_reporter_never_answers_and_the_work_goes_on(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        # Monday, ten o'clock: Samira shares a concern, Fatima takes it up and asks something.
        samira = network.phone(SAMIRA)
        reference = await interview.file(samira)
        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, handling.TAKE_UP)
        await samira.sees("heeft je melding opgepakt")
        await handling.does(fatima, card, handling.ASK)
        await fatima.sees("Dit gaat naar de melder.", button="Speelt het nog?")
        await fatima.presses("Speelt het nog?")
        await fatima.sees(button=handling.SEND)
        await fatima.presses(handling.SEND)
        await samira.sees("Speelt dit nog?")
        # A week passes, and Samira says nothing. The question closes by itself, on both sides.
        await network.moves_to(local(2027, 6, 15, 9, 30))
        await samira.sees(reference, "geen antwoord", "We gaan verder")
        await fatima.sees("niet op tijd geantwoord")
        assert "question-lapsed" in network.journaled(reference)
        # What was promised moves by the days the question was open: the card says until when.
        moved = "dinsdag 6 juli, 17.00 uur"
        card = await handling.finds_card(fatima, reference, "Koppel terug vóór", moved)
        assert moved in card.text


async def test_the_owner_falls_ill_and_somebody_else_is_reminded(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await interview.file(samira)
        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, handling.TAKE_UP)
        await samira.sees("heeft je melding opgepakt")
        # Fatima is ill. The coordinator says so, and that a colleague stands in for her.
        await noor.says("/netwerk")
        await noor.sees(button="Ambtenaren")
        await noor.presses("Ambtenaren")
        roster = await noor.sees(button=f"{FATIMA.name} · ambtenaar")
        await noor.presses(f"{FATIMA.name} · ambtenaar", on=roster)
        await noor.sees(button="Afwezig")
        await noor.presses("Afwezig")
        await noor.sees("Kies een collega als vervanger", button=COLLEAGUE.name)
        await noor.presses(COLLEAGUE.name)
        await network.phone(COLLEAGUE).sees("Jij vervangt", FATIMA.name)
        # Half of the term is over: the colleague is reminded, in the topic, and Fatima is not.
        await network.moves_to(local(2027, 6, 18, 10))
        await fatima.sees(reference, COLLEAGUE.name, "wacht sinds maandag 7 juni")


async def test_dates_pass_and_the_reporter_hears_it_each_time(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        samira = network.phone(SAMIRA)
        reference = await interview.file(samira)
        # Nobody looks at it. On Wednesday at five the first date has passed.
        await network.moves_to(local(2027, 6, 9, 17, 5))
        await samira.sees(reference, "uiterlijk woensdag 9 juni", "nog niet gelukt", "Bellen mag")
        # The officials have it before their eyes too: their card says since when it is too late.
        fatima = network.in_group(FATIMA, await network.topic(reference))
        await handling.finds_card(fatima, reference, "te laat sinds woensdag 9 juni, 17.00 uur")
        # On Friday the coordinator has been told, and her page says since when.
        await network.moves_to(local(2027, 6, 11, 14))
        await network.journals(reference, "escalated")
        await samira.says("Mijn meldingen")
        await samira.sees("Bevestiging: zou uiterlijk woensdag 9 juni komen")
        await samira.presses(f"{reference} · Noord · melding · 7 jun")
        await samira.sees("De coördinator weet dit sinds vrijdag 11 juni")
        # The bot is started anew: nothing is told twice. The next date passes, and is told.
        await network.restart()
        await network.moves_to(local(2027, 6, 14, 17, 5))
        await samira.sees(reference, "iemand zou je melding uiterlijk maandag 14 juni oppakken")
        told = [text for text in await samira.reads_all() if "⏰" in text]
        assert len(told) == 2
