"""The coordinator and the officials' group: told what comes next, and never in two groups."""

from bot.demo.client.seen import Json
from bot.demo.network.installation import BOT_ACCOUNT
from tests.journeys import interview
from tests.journeys.network import COORDINATOR, KEY_FIGURES, OFFICIALS, Network


def _bot_leaves(event: Json, chat: int) -> bool:
    wanted = {"type": "member", "chat": chat, "user": BOT_ACCOUNT, "status": "left"}
    return wanted.items() <= event.items()


async def test_a_public_group_is_left_and_the_coordinator_hears_why(network: Network) -> None:
    noor, town = network.phone(COORDINATOR), network.town
    public = await town.add_group("Plein", username="plein", admins=[COORDINATOR.account])
    noor.seen_at = await town.seq()
    await town.set_member(public, BOT_ACCOUNT, "member", by=COORDINATOR.account)
    await noor.sees("openbaar", "privé")
    await town.wait_for_event(lambda e: _bot_leaves(e, public), since=0)


async def test_another_group_takes_the_place_of_the_first(network: Network) -> None:
    noor, town = network.phone(COORDINATOR), network.town
    inside = [COORDINATOR.account, *(official.account for official in OFFICIALS)]
    second = await town.add_group("Nieuwe groep", forum=True, members=inside, admins=inside[:1])
    noor.seen_at = await town.seq()
    await town.set_member(second, BOT_ACCOUNT, "administrator", by=COORDINATOR.account)
    await noor.sees("Maak mij daar beheerder", "/koppel")

    await town.say(COORDINATOR.account, "/koppel", chat=second)
    await noor.sees("Nieuwe groep", button="Koppelen")
    await noor.presses("Koppelen")
    await noor.sees("De groep is gekoppeld")
    await town.wait_for_event(lambda e: _bot_leaves(e, network.group), since=0)

    reference = await interview.file(network.phone(KEY_FIGURES[0]))
    thread = await network.topic(reference)
    await town.wait_for(
        second, lambda message: message.thread == thread and reference in message.text
    )
