"""A reporter is asked, answers, hears back, and is not satisfied: the concern goes on."""

from datetime import UTC, datetime
from pathlib import Path

from tests.journeys import handling, interview
from tests.journeys.network import KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

MONDAY = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
WHERE = "Waar zie je dit precies?"
ANSWER = "Achter de school, bij de fietsenstalling."
DONE = "De wijkagent is langs geweest."
MISSING = "De lamp bij de brug is nog stuk."


async def _answers(samira: Phone, fatima: Phone, reference: str) -> None:
    """A question, typed back in the reporter's own chat, and nothing of it left there."""
    card = await handling.finds_card(fatima, reference)
    await handling.writes(fatima, card, handling.ASK, WHERE)
    await samira.sees(WHERE, button="Antwoorden")
    await samira.presses("Antwoorden")
    await samira.sees("Alleen de vaste groep ambtenaren leest het")
    said = await samira.says(ANSWER)
    await samira.sees("Genoteerd", button="Klaar")
    await samira.presses("Klaar")
    await samira.sees(ANSWER, button="Versturen")
    await samira.presses("Versturen")
    await samira.sees("De ambtenaren kunnen je antwoord", button="Aanvullen")
    await samira.town.wait_for_event(
        lambda event: event["type"] == "delete" and event["message_id"] == said.id, since=said.seq
    )
    await samira.sees_no_more(ANSWER)
    await fatima.sees("De melder heeft je vraag beantwoord")
    assert ANSWER in await handling.reads(fatima, await handling.finds_card(fatima, reference))


async def _is_closed(samira: Phone, fatima: Phone, reference: str) -> None:
    card = await handling.finds_card(fatima, reference)
    await handling.writes(fatima, card, handling.FEEDBACK, DONE)
    await samira.sees(DONE)
    await handling.closes(fatima, card, "Er is iets aan gedaan")
    await samira.sees("je melding is afgesloten", "wissen we alles")


async def _is_not_finished(network: Network, samira: Phone, fatima: Phone, reference: str) -> None:
    """The next day two taps: heard, but not finished; so an official opens it again."""
    await network.passes(days=1, minutes=1)
    await samira.sees("Voelde je je gehoord?", button="👂 Ja, gehoord")
    await samira.presses("👂 Ja, gehoord")
    await samira.sees("Je voelde je gehoord", button="Nee, nog niet")
    await samira.presses("Nee, nog niet")
    await samira.sees("Dit is voor jou nog niet klaar. De ambtenaren weten dat.")
    await samira.sees("Wat ontbreekt er nog", reference, button="Overslaan")
    await samira.says(MISSING)
    await samira.sees("Genoteerd", button="Klaar")
    await samira.presses("Klaar")
    await samira.sees(MISSING, button="Versturen")
    await samira.presses("Versturen")
    await samira.sees("Verstuurd", reference)
    await fatima.sees("De melder heeft iets aangevuld")
    assert not any("gehoord" in text for text in await fatima.reads_all())
    card = await handling.finds_card(fatima, reference, "Heropenen gevraagd door de melder")
    assert MISSING in await handling.reads(fatima, card)
    await handling.does(fatima, card, "Heropenen")
    await fatima.sees("Klopt het, Fatima?", button="Heropenen")
    await fatima.presses("Heropenen")
    await samira.sees("we gaan weer verder met je melding", "pakt iemand het op")


async def test_a_reporter_who_is_not_satisfied_has_the_concern_reopened(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira = network.phone(KEY_FIGURES[0])
        reference = await interview.file(samira)
        fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, handling.TAKE_UP)
        await samira.sees("heeft je melding opgepakt")
        await _answers(samira, fatima, reference)
        await _is_closed(samira, fatima, reference)
        await _is_not_finished(network, samira, fatima, reference)
        acts = [act for act in network.journaled(reference) if act != "read"]
        assert acts[-5:] == ["closed", "rated", "reopening-asked", "added", "reopened"]
        await network.journal_is_whole()


async def test_nobody_decides_and_it_goes_on_by_itself(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira = network.phone(KEY_FIGURES[0])
        reference = await interview.file(samira)
        fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, handling.TAKE_UP)
        await samira.sees("heeft je melding opgepakt")
        await _is_closed(samira, fatima, reference)
        await network.passes(days=1, minutes=1)
        await samira.sees("Voelde je je gehoord?", button="Nee, nog niet")
        await samira.presses("Nee, nog niet")
        await samira.sees("Uiterlijk dinsdag 1 december", "vanzelf verder", "wissen we niets")
        await fatima.sees("Heropenen gevraagd door de melder")
        # Nobody decides. At its date it is open again, and both hear so.
        await network.moves_to(datetime(2026, 12, 1, 16, 5, tzinfo=UTC))
        await samira.sees(
            "niet op tijd beslist",
            "nu vanzelf weer verder",
            "pakt iemand het op",
            "wissen nu niets",
        )
        await fatima.sees("Niemand besliste op tijd", reference)
        assert network.journaled(reference)[-1] == "reopened-undecided"
