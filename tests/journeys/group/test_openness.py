"""The officials' group is opened up in Telegram, or the bot loses its place: no text is shown."""

from datetime import UTC, datetime

import pytest

from bot.demo.client import Seen
from bot.demo.client.seen import Json
from tests.journeys import handling, interview
from tests.journeys.network import (
    BOT_ACCOUNT,
    COORDINATOR,
    FATIMA,
    OFFICIALS,
    SAMIRA,
    Network,
)
from tests.journeys.phone import Phone

FLAWED = "laat ik nu geen teksten zien"
SOUND = "klopt weer"
BACK = "Teksten zijn daar te lezen"
GONE_WITHIN = 60.0
BEFORE_THE_LOOK = datetime(2026, 11, 25, 1, 50, tzinfo=UTC)
"""Ten to three at night in the town; at three the bot looks."""


async def reading(network: Network) -> tuple[Phone, Seen, Seen]:
    """Let a concern be read: gives who reads it, its card, and the message with the text."""
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.READ)
    return fatima, card, await fatima.sees(interview.STORY)


async def is_taken_away(network: Network, text: Seen) -> None:
    def gone(event: Json) -> bool:
        wanted = {"type": "delete", "chat": network.group, "message_id": text.id}
        return wanted.items() <= event.items()

    await network.town.wait_for_event(gone, GONE_WITHIN, since=0)


async def is_refused(phone: Phone, card: Seen, *words: str) -> None:
    """Press Lezen: it is refused, in these words, and no text comes."""
    shown = len([each for each in await phone.reads_all() if interview.STORY in each])
    answer = await phone.presses(handling.READ, on=card)
    assert answer is not None
    for word in words:
        assert word in answer["text"]
    there = [each for each in await phone.reads_all() if interview.STORY in each]
    assert len(there) == shown == 0


async def everybody_hears(network: Network, *words: str) -> None:
    for resident in (COORDINATOR, *OFFICIALS):
        phone = network.phone(resident)
        phone.seen_at = 0
        await phone.sees(*words)


async def test_a_public_group_shows_nothing_until_it_is_private_again(network: Network) -> None:
    fatima, card, text = await reading(network)
    await network.town.set_group(network.group, username="ambtenaren_voorbeeldstad")

    await is_refused_after_it_was_taken_away(network, fatima, card, text)

    await everybody_hears(network, FLAWED, "openbaar")
    await network.town.set_group(network.group, username="")
    await network.passes(minutes=6)
    await everybody_hears(network, SOUND, BACK)
    assert interview.STORY in await handling.reads(fatima, card)
    assert {"group-flawed", "group-sound"} <= {*network.journaled()}


async def is_refused_after_it_was_taken_away(
    network: Network, fatima: Phone, card: Seen, text: Seen
) -> None:
    """Anything that happens says so: here the press on the button."""
    answer = await fatima.presses(handling.READ, on=card)
    assert answer is not None
    assert "kunnen anderen meekijken" in answer["text"]
    await is_taken_away(network, text)
    await is_refused(fatima, card, "kunnen anderen meekijken")


@pytest.mark.parametrize(
    ("setting", "back", "said"),
    [
        ({"linked": -1009}, {"linked": 0}, "kanaal"),
        ({"history": True}, {"history": False}, "teruglezen"),
    ],
)
async def test_what_only_a_look_can_tell_is_found_in_the_night(
    network: Network, setting: dict[str, int], back: dict[str, int], said: str
) -> None:
    await network.passes(minutes=1)  # the bot has seen this night pass
    await network.moves_to(BEFORE_THE_LOOK)
    fatima, card, text = await reading(network)
    await network.town.set_group(network.group, **setting)  # type: ignore[arg-type]
    await network.passes(minutes=12)  # the text could stand for fifteen
    await is_taken_away(network, text)
    await is_refused(fatima, card, "kunnen anderen meekijken")
    await network.passes(hours=7)  # what is found by night is told in office hours
    await everybody_hears(network, FLAWED, said)

    await network.town.set_group(network.group, **back)  # type: ignore[arg-type]
    await network.passes(minutes=6)
    await everybody_hears(network, SOUND, BACK)
    assert interview.STORY in await handling.reads(fatima, card)


async def test_a_bot_that_is_no_administrator_any_more_shows_nothing_and_sees_who_comes(
    network: Network,
) -> None:
    fatima, card, text = await reading(network)
    town, noor = network.town, network.phone(COORDINATOR)
    await town.set_member(network.group, BOT_ACCOUNT, "member", by=COORDINATOR.account)
    await is_taken_away(network, text)
    await everybody_hears(network, FLAWED, "berichten verwijderen")
    await is_refused(fatima, card, "mis in deze groep een recht")

    stranger = await town.add_person("Onno")
    await town.set_member(network.group, stranger, "member", by=COORDINATOR.account)
    await noor.sees("In de ambtenarengroep zit Onno")
    await town.set_member(network.group, BOT_ACCOUNT, "administrator", by=COORDINATOR.account)
    await network.is_quiet()
    await is_refused(fatima, card, "die niet op de lijst staat")

    await town.set_member(network.group, stranger, "kicked", by=COORDINATOR.account)
    await everybody_hears(network, SOUND, BACK)
    assert interview.STORY in await handling.reads(fatima, card)


async def test_what_the_bot_is_not_told_it_asks_before_a_text_is_shown(network: Network) -> None:
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await network.town.set_group(network.group, linked=-1009)
    await handling.does(fatima, card, handling.READ)
    await everybody_hears(network, FLAWED, "kanaal")
    await is_refused(fatima, card, "kunnen anderen meekijken")
