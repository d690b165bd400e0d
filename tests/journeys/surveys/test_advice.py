"""Advice to its answer: asked about a plan, closed, forgotten, late, and told to all who were."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.network.townspeople import MORE_KEY_FIGURES
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, living_network
from tests.journeys.phone import Phone

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
EVERYBODY = (COORDINATOR, OFFICIALS[0], *KEY_FIGURES, *MORE_KEY_FIGURES[:1])
TITLE, PLAN = "Het plein", "Op het plein komt een hek, dat om tien uur dichtgaat."
ANSWER = "Er komt geen hek. Wel blijft het licht aan tot twaalf uur."
SAMIRA, SILENT = KEY_FIGURES[0], KEY_FIGURES[1]
ENGLISH = KEY_FIGURES[4]


async def test_who_was_asked_about_a_plan_hears_what_is_done_with_it(tmp_path: Path) -> None:
    async with living_network(tmp_path, residents=EVERYBODY, at=AT) as network:
        noor, samira = network.phone(COORDINATOR), network.phone(SAMIRA)
        silent, english = network.phone(SILENT), network.phone(ENGLISH)
        await _asks_about_a_plan(noor)
        await samira.goes_through(("uiterlijk 10 werkdagen nadat", "Beantwoorden"))
        await samira.goes_through(("Wat vind je", "2"), ("Klopt dit?", "Versturen"))
        await samira.sees("zonder je naam")
        await noor.presses("Nu sluiten")
        await noor.goes_through(("minder dan 5 antwoorden", "Ja, nu sluiten"))
        # Ten working days: that is Tuesday the eighth. Everybody reads so, who answered or not.
        await noor.sees("Beloofd is: uiterlijk dinsdag 8 december", button=WRITE)
        for phone in (samira, silent):
            await phone.sees("Uiterlijk dinsdag 8 december hoor je hier")
        await english.sees("By Tuesday 8 December you will hear here")
        # Nobody writes it: Noor is reminded, then it is late, and each of them reads so once.
        await network.moves_to(datetime(2026, 12, 7, 10, tzinfo=AMSTERDAM))
        await noor.sees("Nog niet geschreven")
        await network.moves_to(datetime(2026, 12, 9, 10, tzinfo=AMSTERDAM))
        late = await noor.sees("Wie van jullie schrijft het?", button=WRITE)
        for phone in (samira, silent):
            await phone.sees("Dat is niet gelukt", "Je hoort het nog")
        await english.sees("You will still hear")
        # She writes it; as she sends, the power goes. It is told to all, and once.
        await noor.presses(WRITE, on=late)
        await noor.sees("Wat doen jullie met wat mensen hebben gezegd?")
        await noor.says(ANSWER)
        await noor.sees("Dit gaat naar alle 6 mensen", ANSWER, button="Versturen")
        assert noor.last is not None
        await network.town.tap(noor.user, noor.last, "Versturen")
        await network.restart()
        for phone in (samira, silent, english, network.in_group(OFFICIALS[0])):
            await phone.sees(ANSWER)
        await network.is_quiet()
        for phone in (samira, silent):
            assert await _told(phone, ANSWER) == 1
        await network.passes(days=14)
        assert await _told(noor, "Wie van jullie schrijft het?") == 1
        assert network.journaled().count("advice-answered") == 1
        await network.journal_is_whole()


WRITE = "Schrijven wat we ermee doen"


async def _asks_about_a_plan(noor: Phone) -> None:
    await noor.says("/netwerk")
    await noor.goes_through(
        ("Sleutelfiguren:", "Peiling"), ("Peil hoe het is", "Vraag over beleid")
    )
    await noor.sees("Waar gaat het over?")
    await noor.says(TITLE)
    await noor.goes_through(("Hoe leg je het plan uit?", "In een bericht"))
    await noor.sees("Leg het plan kort uit.")
    await noor.says(PLAN)
    await noor.goes_through(("wat voor vraag is het?", "Een cijfer van 1 tot 5"))
    await noor.sees("wat wil je vragen?")
    await noor.says("Wat vind je ervan?")
    await noor.goes_through(
        ("Vraag 2", "Overslaan"),
        ("Voor wie", "Iedereen"),
        ("Mag wie meedoet", "Nee"),
        ("Hoe lang", "7 dagen"),
        ("uiterlijk 10 werkdagen nadat", "Versturen"),
    )
    await noor.sees(TITLE, "Gevraagd: 6", button="Nu sluiten")


async def _told(phone: Phone, words: str) -> int:
    """Count what the bot said to somebody with these words."""
    messages = await phone.town.messages(phone.where)
    return sum(message.by_bot and words in message.text for message in messages)
