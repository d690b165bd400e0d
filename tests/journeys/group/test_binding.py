"""The coordinator and the officials' group: told what comes next, and never in two groups."""

from collections.abc import Sequence

from bot.demo.client.seen import Json
from bot.demo.network.installation import BOT_ACCOUNT
from tests.journeys import interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network


def _bot_leaves(event: Json, chat: int) -> bool:
    wanted = {"type": "member", "chat": chat, "user": BOT_ACCOUNT, "status": "left"}
    return wanted.items() <= event.items()


def _shows_in(call: Json, chat: int) -> bool:
    return str(call["chat_id"]) == str(chat) and str(call["method"]).startswith("send")


async def test_a_public_group_is_left_and_the_coordinator_hears_why(network: Network) -> None:
    noor, town = network.phone(COORDINATOR), network.town
    public = await town.add_group("Plein", username="plein", admins=[COORDINATOR.account])
    noor.seen_at = await town.seq()
    await town.set_member(public, BOT_ACCOUNT, "member", by=COORDINATOR.account)
    await noor.sees("openbaar", "privé")
    await town.wait_for_event(lambda e: _bot_leaves(e, public), since=0)


async def _proposes(network: Network, title: str, inside: Sequence[int]) -> int:
    """Let the coordinator make a group and propose it; gives it once the officials are asked."""
    noor, town = network.phone(COORDINATOR), network.town
    second = await town.add_group(title, forum=True, members=inside, admins=inside[:1])
    noor.seen_at = await town.seq()
    await town.set_member(second, BOT_ACCOUNT, "administrator", by=COORDINATOR.account)
    await noor.sees("Maak mij daar beheerder", "/koppel")
    await town.say(COORDINATOR.account, "/koppel", chat=second)
    await noor.sees(title, button="Koppelen")
    await noor.presses("Koppelen")
    await noor.sees("moet nog een ambtenaar akkoord gaan")
    return second


async def test_another_group_takes_two_people_and_then_the_place_of_the_first(
    network: Network,
) -> None:
    fatima, bram, yusuf = (network.phone(official) for official in OFFICIALS)
    noor, town = network.phone(COORDINATOR), network.town
    bram.seen_at = yusuf.seen_at = fatima.seen_at = await town.seq()

    # A group of the coordinator and a second account of theirs: an official sees that, and says no.
    account = await town.add_person("Jansen")
    alone = await _proposes(network, "Met ons tweeën", [COORDINATOR.account, account])
    question = await fatima.sees("Met ons tweeën", "niet in de groep", button="Nee, niet akkoord")
    assert "1 persoon" in question.text
    await network.restart()
    await fatima.says("nee")
    for hears in (noor, bram, yusuf):
        await hears.sees("Fatima ging niet akkoord")
    await town.wait_for_event(lambda e: _bot_leaves(e, alone), since=0)
    assert not [call for call in await town.calls() if _shows_in(call, alone)]

    # A group of all of them: one yes, and all hear of it.
    inside = [COORDINATOR.account, *(official.account for official in OFFICIALS)]
    second = await _proposes(network, "Nieuwe groep", inside)
    await bram.sees("Nieuwe groep", button="Ja, akkoord")
    await bram.presses("Ja, akkoord")
    for hears in (fatima, bram, yusuf):
        await hears.sees("Nieuwe groep is nu de ambtenarengroep", "Bram ging akkoord")
    await town.wait_for(second, lambda message: "Bram ging akkoord" in message.text)
    await town.wait_for_event(lambda e: _bot_leaves(e, network.group), since=0)

    reference = await interview.file(network.phone(KEY_FIGURES[0]))
    thread = await network.topic(reference)
    await town.wait_for(
        second, lambda message: message.thread == thread and reference in message.text
    )
