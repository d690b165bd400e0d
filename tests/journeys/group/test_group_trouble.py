"""The officials' group changes under the bot; nothing is lost and nothing goes astray."""

from pathlib import Path

from bot.demo.client import TownClient
from tests.journeys import handling, interview
from tests.journeys.network import (
    BOT_ACCOUNT,
    BRAM,
    COORDINATOR,
    ELS,
    FATIMA,
    FEEDBACK,
    SAMIRA,
    Network,
    in_one_network,
    living_network,
)
from tests.journeys.stage import ROOT


@in_one_network
async def test_a_deleted_topic_is_made_anew_with_its_card(shared_network: Network) -> None:
    samira = shared_network.phone(SAMIRA)
    reference = await interview.file(samira)
    thread = await shared_network.topic(reference)
    card = await handling.finds_card(shared_network.in_group(FATIMA, thread), reference)
    before = await shared_network.town.seq()
    await shared_network.town.delete_topic(COORDINATOR.account, shared_network.group, thread)

    # Somebody still had the card on their screen.
    acknowledge = card.data(handling.ACKNOWLEDGE)
    await shared_network.town.tap(FATIMA.account, card, chat=shared_network.group, data=acknowledge)
    made = await shared_network.town.wait_for_event(
        lambda e: e["type"] == "topic" and e["act"] == "created" and reference in e["name"],
        since=before,
    )
    assert made["thread"] != thread
    fatima = shared_network.in_group(FATIMA, made["thread"])
    card = await fatima.sees(reference, "is verwijderd", "Er is niets verloren", button="Lezen")
    assert interview.STORY in await handling.reads(fatima, card)
    assert "topic-remade" in shared_network.journaled(reference)
    await samira.sees(reference, "de ambtenaren hebben je melding gezien")


@in_one_network
async def test_officials_see_that_a_reporter_blocked_the_bot_and_feedback_waits(
    shared_network: Network,
) -> None:
    els = shared_network.phone(ELS)
    reference = await interview.file(els)
    fatima = shared_network.in_group(FATIMA, await shared_network.topic(reference))
    card = await handling.finds_card(fatima, reference)
    await shared_network.town.block(ELS.account)
    card = await handling.finds_card(fatima, reference, "niet te bereiken")
    await handling.does(fatima, card, handling.TAKE_UP)
    await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
    await shared_network.bot.says("undeliverable")

    els.seen_at = await shared_network.town.seq()
    await shared_network.town.unblock(ELS.account)
    await els.sees(reference, FEEDBACK)
    await shared_network.journals(reference, "feedback-delivered")
    told = [text for text in await els.reads_all() if FEEDBACK in text]
    assert len(told) == 1
    await fatima.town.wait_for(
        fatima.where,
        lambda message: message.id == card.id and "niet te bereiken" not in message.text,
    )


@in_one_network
async def test_the_bot_leaves_a_foreign_group_without_a_word(shared_network: Network) -> None:
    town = shared_network.town
    stranger = await town.add_person("Vreemdeling")
    for owner in (stranger, SAMIRA.account, FATIMA.account):
        foreign = await town.add_group("Vreemde groep", members=[owner], admins=[owner])
        before = await town.seq()
        await town.set_member(foreign, BOT_ACCOUNT, "administrator", by=owner)
        await town.wait_for_event(lambda e: _bot_left(e, foreign), since=before)  # noqa: B023 - waited for here
        assert await _methods(town, foreign) == ["leaveChat"]


def _bot_left(event: dict[str, object], chat: int) -> bool:
    return (event["type"], event["chat"], event.get("user"), event.get("status")) == (
        "member",
        chat,
        BOT_ACCOUNT,
        "left",
    )


async def _methods(town: TownClient, chat: int, after: int = 0) -> list[str]:
    return [
        call["method"]
        for call in await town.calls(after=after)
        if str(call["chat_id"]) == str(chat)
    ]


async def _kept_to(town: TownClient, chat: int, after: int) -> list[str]:
    """List what was tried in a chat, but for taking away what stands there: that is always tried.

    The list of a morning is taken away when the next morning comes.
    """
    methods = await _methods(town, chat, after)
    return [method for method in methods if method != "deleteMessage"]


@in_one_network
async def test_koppel_from_anybody_but_a_coordinator_does_nothing(shared_network: Network) -> None:
    await shared_network.passes(minutes=2)  # the overview follows within a minute
    await shared_network.is_quiet()
    refused = shared_network.journaled().count("refused")
    after = (await shared_network.town.calls())[-1]["seq"]
    for resident in (FATIMA, BRAM):
        await shared_network.in_group(resident).says("/koppel")
    await shared_network.town.say(
        COORDINATOR.account, "/koppel", chat=shared_network.group, as_="anonymous_admin"
    )
    await interview.fill_in(shared_network.phone(SAMIRA))  # all that came before is handled now
    assert await _methods(shared_network.town, shared_network.group, after) == []
    assert await _methods(shared_network.town, COORDINATOR.account, after) == []
    assert shared_network.journaled().count("refused") == refused + 3


async def test_outdated_cards_are_mended_at_the_start(network: Network, tmp_path: Path) -> None:
    reference = await interview.file(network.phone(SAMIRA))
    fatima = network.in_group(FATIMA, await network.topic(reference))
    card = await handling.finds_card(fatima, reference, "Noord")

    # The act is kept, but the power goes before its card could be changed.
    await network.town.fault("429", chat=network.group, times=None, retry_after=600)
    acknowledge = card.data(handling.ACKNOWLEDGE)
    await network.town.tap(FATIMA.account, card, chat=network.group, data=acknowledge)
    await network.phone(SAMIRA).sees(reference, "de ambtenaren hebben je melding gezien")
    await network.bot.kill()
    await network.town.clear_faults()

    # Meanwhile the municipality has given the neighbourhood another name.
    shipped = (ROOT / "config" / "network.toml").read_text("utf-8")
    own = shipped.replace('noord = { nl = "Noord" }', 'noord = { nl = "Noorderkwartier" }')
    assert own != shipped
    (tmp_path / "network.toml").write_text(own, "utf-8")
    network.bot.extra["SCHAKEL_NETWORK"] = str(tmp_path)
    await network.bot.serve()
    card = await fatima.sees(reference, "Noorderkwartier", "Ontvangst bevestigd")
    assert handling.ACKNOWLEDGE not in card.buttons


async def test_without_topics_each_concern_has_a_card(tmp_path: Path) -> None:
    async with living_network(tmp_path, forum=False) as network:
        reference = await interview.file(network.phone(SAMIRA))
        fatima = network.in_group(FATIMA)
        card = await handling.finds_card(fatima, reference)
        assert card.thread is None
        assert interview.STORY in await handling.reads(fatima, card)
        await handling.does(fatima, card, handling.TAKE_UP)
        await handling.writes(fatima, card, handling.FEEDBACK, FEEDBACK)
        await network.phone(SAMIRA).sees(reference, FEEDBACK)


async def test_a_moved_group_waits_for_the_coordinator(network: Network) -> None:
    town, noor = network.town, network.phone(COORDINATOR)
    first = await interview.file(network.phone(SAMIRA))
    await handling.finds_card(network.in_group(FATIMA, await network.topic(first)), first)
    await network.passes(minutes=2)  # the overview follows within a minute
    await network.is_quiet()
    after = (await town.calls())[-1]["seq"]
    old, new = network.group, await town.migrate(network.group)
    moved = await noor.sees("omgezet naar een nieuwe groep")

    # Concerns are received, and wait; neither a restart nor a night changes anything about that.
    second = await interview.file(network.phone(ELS))
    await network.restart()
    third = await interview.file(network.phone(SAMIRA))
    await network.passes(days=1)
    await noor.says("/privacy")  # all that came before is on its way now
    await noor.sees("geen score en geen profiel")
    assert await _kept_to(town, old, after) == []
    assert await _methods(town, new, after) == []

    before = await town.seq()
    await noor.presses("Ja, ga door in de nieuwe groep", on=moved)
    network.group = new
    for reference in (first, second, third):
        event = await town.wait_for_event(
            lambda e: e["type"] == "topic" and e["chat"] == new and reference in e["name"],  # noqa: B023 - waited for here
            since=before,
        )
        await handling.finds_card(network.in_group(FATIMA, event["thread"]), reference)
    await town.wait_for_event(lambda e: _bot_left(e, old), since=before)
    assert await _kept_to(town, old, after) == ["leaveChat"]
    assert "group-confirmed" in network.journaled()
