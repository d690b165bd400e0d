from dataclasses import dataclass
from typing import Any

from bot.demo.client import TownClient

BOT = 100


@dataclass
class Corner:
    """A corner of the town that most tests need, and the bot's side of it."""

    town: TownClient
    amina: int
    karel: int
    forum: int

    @classmethod
    async def settle(cls, town: TownClient) -> "Corner":
        amina = await town.add_person("Amina", language_code="nl")
        karel = await town.add_person("Karel")
        await town.say(amina, "/start")
        forum = await town.add_group("Ambtenaren", forum=True, admins=[karel, BOT])
        corner = cls(town, amina, karel, forum)
        await corner.updates()
        return corner

    async def does(self, method: str, **params: Any) -> Any:
        """Let the bot do something that Telegram allows."""
        answer = await self.town.api(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """Let the bot do something that Telegram refuses; give Telegram's words."""
        answer = await self.town.api(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self) -> list[dict[str, Any]]:
        """Take all updates and confirm them."""
        taken: list[dict[str, Any]] = await self.does("getUpdates")
        if taken:
            await self.does("getUpdates", offset=taken[-1]["update_id"] + 1)
        return taken

    async def update(self, kind: str) -> dict[str, Any]:
        """Take all updates, of which exactly one is of this kind."""
        (found,) = [update[kind] for update in await self.updates() if kind in update]
        payload: dict[str, Any] = found
        return payload
