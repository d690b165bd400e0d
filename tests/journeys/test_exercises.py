"""Exercises in the demo town: the town plays a key figure, officials act, and see how it went."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.demo.client import Seen, TownClient
from bot.demo.client.line import TownRefusedError
from bot.demo.network.townspeople import TOWN
from tests.journeys import handling
from tests.journeys.network import COORDINATOR, FATIMA, Network, living_network
from tests.journeys.phone import Phone
from tests.looking import eventually

TUESDAY = datetime(2027, 6, 8, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
FRIDAY = datetime(2027, 6, 11, 16, 50, tzinfo=ZoneInfo("Europe/Amsterdam"))
MONDAY = datetime(2027, 6, 14, 16, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


async def now(town: TownClient) -> dict[str, Any]:
    """How the exercise goes that is under way."""
    told = await town.ask("GET", "exercises")
    assert told["now"] is not None
    assert told["now"]["state"] != "stuck", told["now"]
    return dict(told["now"])


async def states(town: TownClient) -> list[str]:
    return [line["state"] for line in (await now(town))["lines"]]


async def _played(town: TownClient) -> bool:
    return bool((await now(town))["state"] == "played")


def _says_late(event: dict[str, Any]) -> bool:
    said = str(event.get("message", {}).get("text", ""))
    return "je zou uiterlijk" in said and "hebben gezien" in said


async def stands(town: TownClient, *wanted: str) -> None:
    """Wait until the checks stand like this."""

    async def so() -> bool:
        return await states(town) == list(wanted)

    try:
        await eventually(so)
    except TimeoutError:
        raise AssertionError(await now(town)) from None


async def begins(network: Network, name: str, words: str = "") -> tuple[Phone, Seen]:
    """Begin an exercise; gives Fatima's view of the topic it leads to, and the card in it."""
    since = await network.town.seq()
    await network.town.post("exercises", name=name)
    event = await network.town.wait_for_event(
        lambda event: event["type"] == "topic" and event["act"] == "created", since=since
    )
    fatima = network.in_group(FATIMA, int(event["thread"]))
    return fatima, await fatima.sees(words, button=handling.READ)


async def test_officials_practise_and_only_they_see_how_it_went(tmp_path: Path) -> None:
    async with living_network(tmp_path, residents=TOWN, at=TUESDAY) as network:
        town = network.town
        await town.set_cast(
            [
                {"slot": "group", "user": FATIMA.account, "chat": network.group},
                {"slot": "coordinator", "user": COORDINATOR.account},
            ]
        )
        assert (await town.ask("GET", "exercises"))["now"] is None
        with pytest.raises(TownRefusedError):
            await town.post("exercises", name="nothing")

        # Friday, ten to five: it is taken up on Monday at the end of the day. That is late, as its
        # reporter read by then.
        fatima, card = await begins(network, "friday")
        assert abs((await town.clock() - FRIDAY).total_seconds()) < 3600
        await stands(town, "open", "open", "open")
        await handling.reads(fatima, card)
        await stands(town, "done", "open", "open")
        since = await town.seq()
        await network.moves_to(MONDAY)
        await town.wait_for_event(_says_late, since=since)
        await handling.does(fatima, card, handling.TAKE_UP)
        await stands(town, "done", "late", "done")

        # Without a name: it is taken up, and its reporter hears something.
        fatima, card = await begins(network, "nameless")
        await stands(town, "open", "open", "open")
        await handling.does(fatima, card, handling.TAKE_UP)
        await stands(town, "done", "open", "done")
        await handling.writes(fatima, card, handling.FEEDBACK, "Er gaat vanavond iemand langs.")
        await stands(town, "done", "done", "done")
        assert "zonder naam" in (await now(town))["lines"][0]["nl"]

        # Withdrawn after it was taken up.
        fatima, card = await begins(network, "withdrawn")
        await handling.does(fatima, card, handling.TAKE_UP)
        await stands(town, "done", "done", "done")
        await eventually(lambda: _played(town))

        # Somebody who does not belong in the group: until they are out, nothing is shown there.
        noor = network.phone(COORDINATOR)
        noor.seen_at = await town.seq()
        await town.post("exercises", name="guest")
        asked = await noor.sees("Rens", button="Hoort er niet bij")
        await stands(town, "open", "open", "open")
        await noor.presses("Hoort er niet bij", on=asked)
        await stands(town, "done", "open", "done")
        assert (await now(town))["guest"] == "Rens"
        await town.post("exercises/take-out")
        await stands(town, "done", "done", "done")
        await noor.sees("niemand meer die daar niet hoort")

        # Nothing of it is left.
        told = await town.post("exercises/end")
        assert told["now"] is None
