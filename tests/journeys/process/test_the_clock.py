"""Minutes of what time brings: the town hall keeps its word, and says so to who has to know."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.journeys import handling, interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network, living_network

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SAMIRA, ELS = KEY_FIGURES[:2]
FATIMA, COLLEAGUE = OFFICIALS[:2]
MORNING, OVERVIEW, REMINDER = "Goedemorgen", "Overzicht", "🔔"


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]


async def said(network: Network, words: str) -> list[str]:
    """List what the bot said in the group with these words."""
    messages = await network.town.messages(network.group)
    return [each.text for each in messages if each.by_bot and words in each.text]


async def mornings_sent(network: Network) -> list[str]:
    """List every morning's list that was ever sent: a new one takes the older ones away."""
    sent = await network.town.calls(method="sendMessage")
    arrived = [each for each in sent if each["status"] == 200]
    here = [each["params"] for each in arrived if each["chat_id"] == network.group]
    return [each["text"] for each in here if MORNING in each["text"]]


async def test_nobody_confirms_an_urgent_concern_on_the_friday_before_easter(
    tmp_path: Path,
) -> None:
    # It lives as fast as the world: what is promised to the minute must not depend on the machine.
    async with living_network(tmp_path, speed=1, at=local(2027, 3, 26, 14)) as network:
        # Good Friday, two o'clock: the town hall is open. Samira shares something urgent.
        samira, noor = network.phone(SAMIRA), network.phone(COORDINATOR)
        reference = await interview.file(samira, urgency="urgent")
        topic = network.in_group(FATIMA, await network.topic(reference))
        await handling.finds_card(topic, reference)
        # Four o'clock: half of the four hours is over. All officials are reminded.
        await network.moves_to(local(2027, 3, 26, 16, 1))
        nudge = await topic.sees(REMINDER, reference, "wacht sinds vrijdag 26 maart")
        assert all(official.name in nudge.text for official in OFFICIALS)
        assert "dinsdag 30 maart, 10.00 uur" in nudge.text
        # Easter: the town hall is closed until Tuesday, and nobody is disturbed.
        for day, hour in ((27, 12), (28, 10), (29, 15), (30, 8)):
            await network.moves_to(local(2027, 3, day, hour))
        assert len(await said(network, REMINDER)) == 1
        # Tuesday, nine o'clock: the day begins with what it asks for.
        await network.moves_to(local(2027, 3, 30, 9))
        whole = network.in_group(FATIMA)
        assert reference in (await whole.sees(MORNING, "Vandaag (1)")).text
        # Ten o'clock: the promised moment. Twelve: it goes to the coordinator.
        await network.moves_to(local(2027, 3, 30, 10, 1))
        await topic.sees(REMINDER, "Dat was beloofd voor dinsdag 30 maart, 10.00 uur")
        await network.moves_to(local(2027, 3, 30, 12, 1))
        await topic.sees("De coördinator heeft dit nu ook gekregen")
        desk = await noor.sees(reference, "wacht al te lang op een bevestiging", button="Toewijzen")
        await noor.presses("Toewijzen", on=desk)
        await noor.sees("Aan wie geef je", button=COLLEAGUE.name)
        await noor.presses(COLLEAGUE.name)
        # It has somebody, everybody concerned hears of it, and the reminding is over.
        await noor.sees(f"Opgepakt door {COLLEAGUE.name}")
        await samira.sees(reference, COLLEAGUE.name)
        await topic.sees(f"aan {COLLEAGUE.name} gegeven")
        reminders = len(await said(network, REMINDER))
        await network.moves_to(local(2027, 3, 31, 15))
        assert len(await said(network, REMINDER)) == reminders
        acts = network.journaled(reference)
        assert [act for act in acts if act in {"escalated", "assigned"}] == [
            "escalated",
            "assigned",
        ]
        await network.journal_is_whole()


@pytest.mark.timeout(600)
async def test_five_days_of_downtime_bring_one_message_and_no_flood(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 7, 30)) as network:
        # Monday: eight concerns come in, and at nine the group sees them in one list.
        # Then the machine is off, and everything falls due.
        people, noor = [network.phone(SAMIRA), network.phone(ELS)], network.phone(COORDINATOR)
        references = [await interview.file(people[number % 2]) for number in range(8)]
        for reference in references:
            await network.topic(reference)
        await network.moves_to(local(2027, 6, 7, 9))
        await network.in_group(FATIMA).sees(MORNING, "Nieuw (8)")
        await network.is_quiet()
        await network.bot.kill()
        await network.moves_to(local(2027, 6, 12, 3))
        before = await network.town.seq()
        # Saturday night it is back. Nobody is woken; on Monday there is one message.
        await network.bot.serve()
        await network.passes(hours=20)
        assert len(await mornings_sent(network)) == 1
        await network.moves_to(local(2027, 6, 14, 9))
        whole = network.in_group(FATIMA)
        whole.seen_at = before
        morning = await whole.sees(MORNING, "Over de termijn (8)")
        assert all(reference in morning.text for reference in references)
        desk = await noor.sees("Er staan 8 meldingen open")
        assert len([label for label in desk.buttons if "Z-" in label]) == 8
        # And nothing more, however often the clock ticks and the machine falters.
        await network.is_quiet()
        await network.restart()
        await network.passes(hours=2)
        await network.is_quiet()
        assert len(await mornings_sent(network)) == 2
        assert await said(network, MORNING) == [morning.text]
        assert await said(network, REMINDER) == []
        assert network.journaled().count("escalated") == 8


@pytest.mark.parametrize(
    ("saturday", "ten_at_night", "seven", "monday"),
    [
        ((2027, 3, 27), (2027, 3, 27, 22), (2027, 3, 28, 7), (2027, 3, 30, 9)),
        ((2027, 10, 30), (2027, 10, 30, 22), (2027, 10, 31, 7), (2027, 11, 1, 9)),
    ],
    ids=["the night that is an hour short", "the night that is an hour long"],
)
async def test_both_nights_in_which_the_clock_is_moved(
    tmp_path: Path,
    saturday: tuple[int, ...],
    ten_at_night: tuple[int, ...],
    seven: tuple[int, ...],
    monday: tuple[int, ...],
) -> None:
    async with living_network(tmp_path, at=local(*saturday, 20)) as network:
        # Saturday evening: Samira shares a concern and has her answer at once, whatever the hour.
        samira = network.phone(SAMIRA)
        reference = await interview.file(samira)
        topic = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(topic, reference)
        # Ten at night: an official works late. Samira is not disturbed.
        await network.moves_to(local(*ten_at_night, 30))
        await handling.does(topic, card, handling.TAKE_UP)
        await topic.sees("Opgepakt door")
        await samira.sees_nothing_new()
        seven_before = local(*seven).replace(hour=6, minute=58)
        await network.moves_to(seven_before)
        await samira.sees_nothing_new()
        # Seven on the wall: now she hears it, though nobody stirs.
        await network.moves_to(local(*seven))
        await samira.sees(reference, "heeft je melding opgepakt")
        # And the working week begins at nine on the wall, not an hour early or late.
        els = network.phone(ELS)
        await network.moves_to(local(*monday).replace(hour=8, minute=50))
        other = await interview.file(els)
        await network.topic(other)
        assert await said(network, MORNING) == []
        await network.moves_to(local(*monday))
        assert other in (await network.in_group(FATIMA).sees(MORNING, "Nieuw (1)")).text


async def test_the_overview_is_pinned_and_follows(tmp_path: Path) -> None:
    async with living_network(tmp_path, at=local(2027, 6, 7, 10)) as network:
        reference = await interview.file(network.phone(SAMIRA))
        topic = network.in_group(FATIMA, await network.topic(reference))
        card = await handling.finds_card(topic, reference)
        whole = network.in_group(FATIMA)
        shown = await whole.sees(OVERVIEW, reference, "nog van niemand")
        await network.is_quiet()  # it is pinned once it stands there
        pinned = [call for call in await network.town.calls() if call["method"] == "pinChatMessage"]
        assert [call["params"]["message_id"] for call in pinned] == [shown.id]
        await handling.does(topic, card, handling.TAKE_UP)
        await network.passes(minutes=2)
        await whole.sees(OVERVIEW, reference, FATIMA.name)
        await whole.says("/overzicht")
        await whole.sees("Hier staat het overzicht")
