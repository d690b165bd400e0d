"""People and groups: who comes to live where."""

from collections.abc import Sequence
from typing import Literal

from bot.demo.client.line import Line
from bot.demo.client.seen import Json

Status = Literal["member", "administrator", "left", "kicked"]


class Settling(Line):
    """Making people and groups, and changing who is in them."""

    async def add_person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        user: int | None = None,
    ) -> int:
        """Let somebody come to live in the town; gives the account's id."""
        person = await self.post(
            "people",
            id=user,
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
        )
        return int(person["id"])

    async def add_group(
        self,
        title: str,
        *,
        forum: bool = False,
        kind: Literal["supergroup", "group"] = "supergroup",
        members: Sequence[int] | None = None,
        admins: Sequence[int] | None = None,
        username: str | None = None,
    ) -> int:
        """Make a group; the first administrator who is a person owns it. Gives its id."""
        group = await self.post(
            "groups",
            title=title,
            forum=forum,
            type=kind,
            members=members,
            admins=admins,
            username=username,
        )
        return int(group["id"])

    async def set_member(
        self,
        chat: int,
        user: int,
        status: Status,
        *,
        rights: dict[str, bool] | None = None,
        by: int | None = None,
    ) -> Json:
        """Let somebody join, leave, be removed or become administrator.

        `rights` changes what administrators usually get: all but promoting and anonymity.
        """
        return await self.post(
            f"groups/{chat}/members", user=user, status=status, rights=rights, by=by
        )

    async def set_group(
        self,
        chat: int,
        *,
        username: str | None = None,
        linked: int | None = None,
        history: bool | None = None,
    ) -> Json:
        """Let the owner of a group change how it is set; None leaves a setting as it is.

        An empty `username` makes it private, `linked` 0 unlinks it from its channel, `history`
        says whether newcomers can read back.
        """
        return await self.post(
            f"groups/{chat}/settings",
            username=username or None,
            private=username == "",
            linked=linked,
            history=history,
        )

    async def migrate(self, chat: int) -> int:
        """Upgrade a group; gives the id of the new one."""
        return int((await self.post("migrate", chat=chat))["id"])

    async def switch_topics(self, chat: int, *, on: bool) -> None:
        """Let the owner of a group switch its topics on or off."""
        await self.post("topics/switch", chat=chat, on=on)

    async def close_topic(self, chat: int, thread: int) -> None:
        """Let somebody close a topic."""
        await self.post("topics/close", chat=chat, thread=thread)

    async def delete_topic(self, user: int, chat: int, thread: int) -> None:
        """Let somebody delete a topic with all its messages."""
        await self.post("topics/delete", user=user, chat=chat, thread=thread)
