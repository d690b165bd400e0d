"""Passed on is no end: the reporter says yes first, and hears what came of it."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.client import Seen
from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

MONDAY = datetime(2027, 6, 7, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
PASS_ON, ASKED_BACK = "Doorzetten", "Nagevraagd"
WHY = "Dat er elke avond geduwd wordt bij het plein. Zij kunnen langsrijden."
WHAT_CAME = "De wijkagent is drie avonden langs geweest. Het is nu rustig."


async def _is_taken_up(network: Network, reference: str) -> tuple[Phone, Seen]:
    fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.TAKE_UP)
    return fatima, card


async def _wants_to_pass_it_on(fatima: Phone, card: Seen) -> None:
    await handling.does(fatima, card, PASS_ON)
    await fatima.sees("Naar wie", button="de politie")
    await fatima.presses("de politie")
    prompt = await fatima.sees("antwoord op dit bericht")
    await fatima.says(WHY, reply_to=prompt)
    await fatima.sees(WHY, "Zonder ja zet je niets door", button=handling.SEND)
    await fatima.presses(handling.SEND)


async def test_what_is_passed_on_is_asked_back_and_samira_hears_what_came_of_it(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira, noor = network.phone(KEY_FIGURES[0]), network.phone(COORDINATOR)
        reference = await interview.file(samira)
        fatima, card = await _is_taken_up(network, reference)
        # Fatima says to whom and what; Samira is asked first, and reads exactly that.
        await _wants_to_pass_it_on(fatima, card)
        await samira.sees(reference, WHY, "de politie", "Wie jij bent", button="Ja, dat mag")
        card = await handling.finds_card(fatima, reference, "mag dit naar de politie?")
        assert ASKED_BACK not in card.buttons
        # Her yes: Fatima calls; by Monday next she asks back, and Samira knows that day.
        await samira.presses("Ja, dat mag")
        await samira.sees("Je zei ja", "hoor je wat ervan kwam")
        await fatima.sees("De melder vindt het goed", "Bel nu zelf")
        card = await handling.finds_card(fatima, reference, "Ligt bij: de politie")
        assert ASKED_BACK in card.buttons
        assert PASS_ON not in card.buttons
        # She gives feedback meanwhile. Closing waits for what came of it.
        await handling.writes(fatima, card, handling.FEEDBACK, "We hebben de politie gebeld.")
        await samira.sees("We hebben de politie gebeld.")
        assert handling.CLOSE not in (await handling.finds_card(fatima, reference)).buttons
        # A week on nobody asked back. Fatima is reminded, Samira hears it, then the coordinator.
        await network.passes(days=7, hours=8)
        await fatima.sees(reference, "wat ervan kwam")
        await samira.sees(reference, "Dat is nog niet gelukt")
        await network.passes(days=3, hours=20)
        await noor.sees(reference, "bij de partner navragen")
        # Even a bot that starts anew knows where it lies.
        await network.restart()
        card = await handling.finds_card(fatima, reference)
        await handling.writes(fatima, card, ASKED_BACK, WHAT_CAME)
        await samira.sees(reference, "nagevraagd", WHAT_CAME)
        await handling.closes(fatima, card, "Doorgegeven aan wie erover gaat")
        await samira.sees(reference, "is afgesloten")
        await network.journal_is_whole()


async def test_without_a_yes_nothing_is_passed_on(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira = network.phone(KEY_FIGURES[0])
        reference = await interview.file(samira)
        fatima, card = await _is_taken_up(network, reference)
        await _wants_to_pass_it_on(fatima, card)
        await samira.sees(reference, WHY, button="Nee, liever niet")
        await samira.presses("Nee, liever niet")
        await samira.sees("Je zei nee", "niets doorgezet")
        await fatima.sees("De melder wil dit niet", "Zet niets door")
        # Asked once more, with silence for an answer: that is no yes either.
        card = await handling.finds_card(fatima, reference)
        await _wants_to_pass_it_on(fatima, card)
        await samira.sees(reference, button="Ja, dat mag")
        await network.passes(days=8)
        await samira.sees(reference, "niets doorgezet")
        await fatima.sees("niet gereageerd", "Zet niets door")
        card = await handling.finds_card(fatima, reference)
        assert ASKED_BACK not in card.buttons
        assert "passing-on-allowed" not in network.journaled(reference)
