"""A reporter takes their words back: they go, unless there is a reason that two people agree on."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network
from tests.journeys.phone import Phone

MONDAY = datetime(2027, 6, 7, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
KEEP = "Toch bewaren"
REASON = "Er wordt iemand bedreigd."


async def _withdraws(samira: Phone, reference: str) -> None:
    await samira.says("Mijn meldingen")
    listed = await samira.sees("Kies een melding")
    await samira.presses(next(label for label in listed.buttons if reference in label))
    await samira.sees(reference, button="Intrekken")
    await samira.presses("Intrekken")
    await samira.sees("Weet je het zeker?", "Na 7 dagen", button="Ja, intrekken")
    await samira.presses("Ja, intrekken")
    await samira.sees("ingetrokken", "De ambtenaren stoppen ermee.")


async def _is_read_by(network: Network, reference: str) -> Phone:
    """Fatima has the text on show at the moment it is withdrawn."""
    fatima = network.in_group(OFFICIALS[0], await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    assert interview.STORY in await handling.reads(fatima, card)
    return fatima


async def test_what_is_withdrawn_is_erased_after_a_week(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira = network.phone(KEY_FIGURES[0])
        reference = await interview.file(samira)
        fatima = await _is_read_by(network, reference)
        # Monday: Samira takes it back. The text goes from the group; nobody hears why.
        await _withdraws(samira, reference)
        await fatima.sees("heeft", reference, "ingetrokken")
        card = await fatima.sees("Ingetrokken door de melder", button=KEEP)
        assert handling.READ not in card.buttons
        await fatima.sees_no_more(interview.STORY)
        # A week later all of it is gone: the topic, the rows, the words. Samira hears so.
        await network.passes(days=7, minutes=1)
        await samira.sees(reference, "is gewist", "Je had je melding ingetrokken")
        await network.town.wait_for_event(
            lambda event: event["type"] == "topic" and event["act"] == "deleted", since=0
        )
        assert "erased" in network.journaled()
        assert network.look(lambda store: store.concerns.all()) == []
        await fatima.sees_no_more(reference)


async def test_what_is_withdrawn_is_kept_only_when_the_coordinator_agrees_and_samira_hears_why(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path, at=MONDAY) as network:
        samira, noor = network.phone(KEY_FIGURES[0]), network.phone(COORDINATOR)
        reference = await interview.file(samira)
        fatima = await _is_read_by(network, reference)
        await _withdraws(samira, reference)
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, KEEP)
        prompt = await fatima.sees("antwoord op dit bericht")
        await fatima.says(REASON, reply_to=prompt)
        await fatima.sees(REASON, button=handling.SEND)
        await fatima.presses(handling.SEND)
        await noor.sees(reference, REASON, "Anders wordt alles gewist", button="Toestaan")
        assert not any(REASON in text for text in await samira.reads_all())
        await noor.presses("Toestaan")
        await samira.sees(reference, REASON)
        await fatima.sees("De coördinator")
        # It is handled like any other now, and outlives the week.
        await network.passes(days=8)
        card = await handling.finds_card(fatima, reference)
        await handling.does(fatima, card, handling.TAKE_UP)
        await samira.sees("heeft je melding opgepakt")
