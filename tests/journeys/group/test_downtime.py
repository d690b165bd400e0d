"""The bot is down while a text stands in the officials' group: it goes first, or went before."""

from tests.journeys import handling, interview
from tests.journeys.network import ELS, FATIMA, SAMIRA, Network

NOT_SHOWN, REFUSED = "laat ik hier nu niet zien", "nog niet weghalen"


async def test_a_text_that_stood_while_the_bot_was_down_goes_first_of_all(
    network: Network,
) -> None:
    town, reference = network.town, await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.READ)
    text = await fatima.sees(interview.STORY)
    await network.is_quiet()

    # Something else for the group waits when the power goes.
    await town.fault("429", chat=network.group, times=None, retry_after=600)
    second = await interview.file(network.phone(ELS))
    await network.bot.kill()
    await town.clear_faults()
    await network.passes(hours=12)
    after = (await town.calls())[-1]["seq"]
    began = await town.seq()
    await network.bot.serve()
    gone = {"type": "delete", "chat": network.group, "message_id": text.id}
    await town.wait_for_event(lambda event: gone.items() <= event.items(), 60, since=began)
    await network.topic(second)

    calls = [call for call in await town.calls(after=after) if call["chat_id"] is not None]
    in_group = [call["method"] for call in calls if str(call["chat_id"]) == str(network.group)]
    assert in_group[0] == "deleteMessage"
    assert "createForumTopic" in in_group


async def test_a_bot_that_is_stopped_leaves_no_text_behind(network: Network) -> None:
    town, reference = network.town, await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await handling.does(fatima, card, handling.READ)
    await fatima.sees(interview.STORY)
    await network.is_quiet()

    assert await network.bot.stop() == 0
    assert not any(interview.STORY in text for text in await fatima.reads_all())

    fatima.seen_at = await town.seq()
    await network.bot.serve()
    await fatima.sees(reference, NOT_SHOWN)
    await handling.does(fatima, card, handling.READ)
    await fatima.sees(interview.STORY)


async def test_while_a_text_cannot_be_taken_away_no_other_is_shown(network: Network) -> None:
    town, reference = network.town, await interview.file(network.phone(SAMIRA))
    second = await interview.file(network.phone(ELS))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    await handling.does(fatima, await handling.finds_card(fatima, reference), handling.READ)
    await fatima.sees(interview.STORY)
    await network.is_quiet()

    await town.fault("500", chat=network.group, method="deleteMessage", times=None)
    await network.passes(minutes=16)
    await network.passes(minutes=3)
    other = network.in_group(FATIMA, await network.topic(second))
    card = await handling.finds_card(other, second)
    refused = await other.presses(handling.READ, on=card)
    assert REFUSED in refused["text"]

    await town.clear_faults()
    await fatima.sees_no_more(interview.STORY)
    await network.is_quiet()
    await handling.does(other, card, handling.READ)
    await other.sees(interview.STORY)
