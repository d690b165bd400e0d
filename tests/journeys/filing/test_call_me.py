"""Somebody would rather be called: one tap and a moment, and not a word of what it is about."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, living_network
from tests.journeys.phone import Phone

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA, FATIMA = KEY_FIGURES[0], OFFICIALS[0]
CALL_ME, HAVE_IT = "Bel mij", "Dat hebben jullie al"
WHEN, NUMBER = "Wanneer kunnen we je bellen?", "Op welk nummer?"
CALLED, NOT_REACHED = "Gebeld", "Niet bereikt"
TOLD = "Verteld aan de telefoon"


async def asks_for_a_call_now(phone: Phone) -> str:
    """Tap, say now, and that the number is known; gives the reference."""
    await phone.says(CALL_ME)
    screen = await phone.sees(WHEN, "Bel 112", "weet wie je bent", button="Vanmiddag")
    now = next(label for label in screen.buttons if label.startswith("Nu, uiterlijk 11."))
    await phone.presses(now)
    await phone.sees(NUMBER, "zo snel mogelijk", button=HAVE_IT)
    await phone.presses(HAVE_IT)
    receipt = await phone.sees("Ontvangen. We bellen je.", "uiterlijk maandag 7 juni om 11.")
    return interview.reference_in(receipt)


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]


async def test_one_tap_and_a_moment_and_an_official_calls(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        # Monday, ten o'clock. Samira would rather talk: now, on the number they have.
        samira = network.phone(SAMIRA)
        reference = await asks_for_a_call_now(samira)
        # Fatima calls and is not answered. Samira hears it, and by when they try again.
        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference, "Belverzoek", SAMIRA.name)
        await handling.does(fatima, card, NOT_REACHED)
        await samira.sees(
            reference, "kon je niet bereiken", "proberen het weer", "Uiterlijk maandag 7 juni"
        )
        # The second time they talk. She hears that this was noted, and that an answer will come.
        await handling.does(fatima, card, CALLED)
        await samira.sees(reference, f"{FATIMA.name} heeft je gebeld", "hoor je van ons")
        # What she was told on the phone counts as an answer, once Fatima says so; then it ends.
        await handling.does(fatima, card, TOLD)
        await fatima.sees("telt dan als terugkoppeling", button=TOLD)
        await fatima.presses(TOLD)
        await samira.sees(reference, "is je aan de telefoon verteld")
        await handling.closes(fatima, card, "Er is een gesprek geweest")
        await samira.sees(reference, "afgesloten")
        acts = network.journaled(reference)
        assert [act for act in acts if act in {"not-reached", "called", "told-by-phone"}] == [
            "not-reached",
            "called",
            "told-by-phone",
        ]


async def test_a_story_under_way_is_not_lost_by_asking_to_be_called(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        samira = network.phone(SAMIRA)
        await samira.says("Zorg melden")
        await samira.goes_through(("direct gevaar", "Ja, nu"))
        await samira.sees("BEL NU 112", button=CALL_ME)
        await samira.presses("112 is gebeld, ik ga verder")
        await samira.sees("Wat zie of hoor je", button=CALL_ME)
        await samira.says("Er wordt gevochten bij het plein.")
        await samira.sees("Genoteerd", button=CALL_ME)
        await samira.presses(CALL_ME)
        # She types a time, and another number than the one that is known.
        await samira.sees(WHEN, "blijft bewaard")
        await samira.says("om 4 uur")
        await samira.sees(NUMBER, "tussen 16.00 en 17.00 uur")
        await samira.says("06 12 34 56 78")
        receipt = await samira.sees("Ontvangen", "maandag 7 juni tussen 16.00 en 17.00 uur")
        reference = interview.reference_in(receipt)
        # Her story is back, as it was, and still hers to send.
        await samira.sees("Genoteerd", button="Klaar")
        # The number is read like what is told: for a short while, and not on the card.
        fatima = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(fatima, reference, "Belverzoek", "16.00")
        assert "06 12" not in card.text
        assert "06 12 34 56 78" in await handling.reads(fatima, card)


async def test_nobody_calls_and_both_sides_hear_of_it(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await asks_for_a_call_now(samira)
        fatima = network.in_group(FATIMA, await network.topic(reference))
        await handling.finds_card(fatima, reference)
        # Half an hour later the officials are reminded; after the hour she hears that it failed.
        await network.moves_to(local(2027, 6, 7, 10, 50))
        await fatima.sees(reference, "wil gebeld worden, en wacht daarop")
        await network.moves_to(local(2027, 6, 7, 11, 25))
        await samira.sees(reference, "we zouden je", "bellen. Dat is nog niet gelukt")
        # Half an hour after that the coordinator has it.
        await network.moves_to(local(2027, 6, 7, 12, 5))
        await noor.sees(reference, "wil gebeld worden, en wacht al te lang")
