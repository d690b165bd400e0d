"""A typed way to the demo town, for seeding, journeys and the benchmark.

    async with TownClient(api_address) as town:
        amina = await town.add_person("Amina", language_code="nl")
        await town.say(amina, "/start")
        greeting = await town.wait_for(amina, lambda message: "Welkom" in message.text)

Waiting listens to the town's events; nothing here sleeps.
"""

from bot.demo.client.doing import Doing
from bot.demo.client.line import TownRefusedError
from bot.demo.client.looking import Looking
from bot.demo.client.ordering import Ordering
from bot.demo.client.seen import Events, Seen, SeenDocument, Venue
from bot.demo.client.settling import Settling

__all__ = ["Events", "Seen", "SeenDocument", "TownClient", "TownRefusedError", "Venue"]


class TownClient(Settling, Doing, Looking, Ordering):
    """Everything under /town, as methods. Ids are Telegram's; times are the town's.

    `since` in the waits is an event number: only what came after it counts. What `say`,
    `edit` and the like return carries one, and `seq()` asks for the newest.
    """
