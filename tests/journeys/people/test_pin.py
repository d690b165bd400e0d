"""A PIN: chosen, forgotten, taken away by two, and typed where it does not belong."""

import re
from pathlib import Path

from config.tables import SHIPPED
from tests.journeys import handling, interview
from tests.journeys.network import BRAM, COORDINATOR, FATIMA, SAMIRA, Network, living_network
from tests.journeys.opening import everything
from tests.journeys.phone import Phone

PINS = {"Fatima": "480793", "new": "739561", "Noor": "682947", "Bram": "350842"}
WRONG = "905274"
FIRST = "Typ eerst je pincode"
HOURS = 10


async def test_a_pin_is_set_forgotten_reset_and_seen_with_the_power_gone_at_each_step(
    tmp_path: Path,
) -> None:
    async with living_network(tmp_path) as network:
        reference = await interview.file(network.phone(SAMIRA))
        await network.topic(reference)
        await _wants_a_pin(network, tmp_path / "own")
        await _sets_it(network, reference)
        await _forgets_it(network, reference)
        await _two_take_it_away(network)
        await _sets_another(network, reference)
        await _types_it_in_the_group(network, reference)
        await network.is_quiet()
        await network.journal_is_whole()
        rows = network.look(everything)
        for pin in (*PINS.values(), WRONG):
            assert not [row for row in rows if re.search(rf"\b{pin}\b", repr(row))]
            assert pin not in "\n".join(await network.phone(FATIMA).reads_all())


async def _wants_a_pin(network: Network, own: Path) -> None:
    """Let the municipality switch it on while the network lives."""
    await network.is_quiet()
    await network.bot.stop()
    shipped = (SHIPPED / "network.toml").read_text("utf-8")
    text = shipped.replace(
        "required = false\nminutes = 30", f"required = true\nminutes = {HOURS * 60}"
    )
    assert text != shipped
    own.mkdir()
    (own / "network.toml").write_text(text, "utf-8")
    network.bot.extra["SCHAKEL_NETWORK"] = str(own)
    await network.bot.serve()


async def _in_topic(network: Network, reference: str) -> Phone:
    return network.in_group(FATIMA, await network.topic(reference))


async def _sets_it(network: Network, reference: str) -> None:
    fatima, group = network.phone(FATIMA), await _in_topic(network, reference)
    card = await handling.finds_card(group, reference)
    assert FIRST in (await group.presses(handling.READ, on=card))["text"]
    await fatima.sees("Kies een pincode van zes cijfers")
    await network.restart()
    await fatima.says("123456")
    await fatima.sees("te makkelijk te raden")
    await fatima.says(PINS["Fatima"])
    await fatima.sees("nog een keer")
    await network.restart()
    await fatima.says(PINS["Fatima"])
    await network.restart(amid=True)
    await fatima.sees("staat nu in de ambtenarengroep")
    await group.sees(interview.STORY)
    await fatima.sees_no_more(PINS["Fatima"])


async def _forgets_it(network: Network, reference: str) -> None:
    await network.passes(hours=HOURS + 14)
    fatima, group = network.phone(FATIMA), await _in_topic(network, reference)
    card = await handling.finds_card(group, reference)
    assert FIRST in (await group.presses(handling.READ, on=card))["text"]
    await fatima.sees("Typ je pincode: zes cijfers")
    for left in ("4 keer", "3 keer", "2 keer", "één keer"):
        await fatima.says(WRONG)
        await fatima.sees(left)
        await network.restart()
    await fatima.says(WRONG)
    await network.restart(amid=True)
    await fatima.sees("Je pincode zit op slot")
    await network.phone(BRAM).sees("De pincode van Fatima zit op slot")
    await fatima.says(PINS["Fatima"])
    await fatima.sees("Je pincode zit op slot")
    assert "op slot" in (await group.presses(handling.READ, on=card))["text"]
    assert not any(interview.STORY in text for text in await group.reads_all())


async def _two_take_it_away(network: Network) -> None:
    for resident, said in ((COORDINATOR, "Nog één collega"), (BRAM, "De pincode is gewist")):
        phone = network.phone(resident)
        await phone.says("/pincode")
        page = await phone.sees("Is een collega de pincode vergeten?")
        label = next(label for label in page.buttons if FATIMA.name in label)
        assert FIRST in (await phone.presses(label, on=page))["text"]
        await phone.sees("Kies een pincode")
        await phone.says(PINS[resident.name])
        await phone.sees("nog een keer")
        await phone.says(PINS[resident.name])
        await phone.sees("Je pincode is bewaard")
        assert said in (await phone.presses(label, on=page))["text"]
        await network.restart()
    await network.phone(FATIMA).sees("Je pincode is gewist", COORDINATOR.name, BRAM.name)


async def _sets_another(network: Network, reference: str) -> None:
    fatima, group = network.phone(FATIMA), await _in_topic(network, reference)
    card = await handling.finds_card(group, reference)
    assert FIRST in (await group.presses(handling.READ, on=card))["text"]
    await fatima.sees("Kies een pincode van zes cijfers")
    for _ in range(2):
        await fatima.says(PINS["new"])
    await group.sees(interview.STORY)


async def _types_it_in_the_group(network: Network, reference: str) -> None:
    fatima, group = network.phone(FATIMA), await _in_topic(network, reference)
    await group.says(PINS["new"])
    await network.in_group(FATIMA).sees("Een pincode hoort niet in de groep")
    await group.sees_no_more(PINS["new"])
    card = await handling.finds_card(group, reference)
    assert FIRST in (await group.presses(handling.READ, on=card))["text"]
    await fatima.sees("Typ je pincode: zes cijfers")
    await fatima.says(PINS["new"])
    await fatima.sees("Kies nu een nieuwe")
