"""How somebody is taken out of the network: by the coordinator, on the page of members."""

from bot.demo.network.concern_stories import Resident
from tests.journeys.network import COORDINATOR, Network
from tests.journeys.phone import Phone


async def removes(network: Network, resident: Resident) -> None:
    """Let the coordinator take somebody out of the network."""
    noor = network.phone(COORDINATOR)
    await noor.says("/netwerk")
    await noor.sees(button="Leden")
    await noor.presses("Leden")
    name = await _on_the_page(noor, resident.name)
    await noor.presses(name)
    await noor.sees(resident.name, button="Verwijderen")
    await noor.presses("Verwijderen")
    await noor.sees(button=f"Ja, verwijder {resident.name}")
    await noor.presses(f"Ja, verwijder {resident.name}")


async def _on_the_page(noor: Phone, name: str) -> str:
    """Leaf through the members until somebody is there; gives their button."""
    while True:
        page = await noor.sees("Leden")
        for label in page.buttons:
            if label.startswith(name):
                return label
        await noor.presses("Volgende →")
