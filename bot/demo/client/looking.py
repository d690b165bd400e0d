"""Looking at the town, and waiting for what happens in it."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from bot.demo.client.line import Line
from bot.demo.client.seen import Events, Json, Seen, SeenDocument

WAIT_SECONDS = 60.0


class Looking(Line):
    """Reading chats, calls and events, and waiting without sleeping."""

    async def people(self) -> list[Json]:
        """List everybody, the bot too."""
        return list((await self.ask("GET", "people"))["people"])

    async def groups(self) -> list[Json]:
        """List all groups."""
        return list((await self.ask("GET", "groups"))["groups"])

    async def chat(self, chat: int) -> Json:
        """Show a chat: title, topics, members, commands."""
        return await self.ask("GET", f"chats/{chat}")

    async def messages(self, chat: int, *, thread: int | None = None, after: int = 0) -> list[Seen]:
        """Show what stands in a chat now, oldest first."""
        only = "" if thread is None else f"&thread={thread}"
        given = await self.ask("GET", f"chats/{chat}/messages?after={after}{only}")
        return [Seen(raw, given["seq"]) for raw in given["messages"]]

    async def download(self, document: SeenDocument) -> bytes:
        """Give what is in a file, as the page's link to it does."""
        async with self.session.get(f"{self.address}{document.url}") as answer:
            answer.raise_for_status()
            return await answer.read()

    async def calls(self, *, after: int = 0, method: str | None = None) -> list[Json]:
        """List the Bot API calls that came in, of one method or all."""
        calls = (await self.ask("GET", f"calls?after={after}"))["calls"]
        return [call for call in calls if method is None or call["method"] == method]

    async def pending(self) -> int:
        """Count the updates that wait for the bot."""
        return int((await self.ask("GET", "pending"))["updates"])

    async def clock(self) -> datetime:
        """Say what time it is in the town, UTC."""
        return datetime.fromtimestamp((await self.ask("GET", "clock"))["now"], UTC)

    async def seq(self) -> int:
        """Give the number of the newest event."""
        return int((await self.ask("GET", "seq"))["seq"])

    async def wait_for(
        self,
        chat: int,
        predicate: Callable[[Seen], bool],
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the caller decides how long
        *,
        since: int | None = None,
    ) -> Seen:
        """Give the first message in a chat that fits, now there or when it comes.

        With `since`, only messages sent or edited after that event count, deleted or not.
        Raises TimeoutError that tells what did stand there.
        """
        async with self.follow(since, chat=chat) as events:
            if since is None:
                for message in reversed(await self.messages(chat)):
                    if predicate(message):
                        return message
            try:
                async with asyncio.timeout(timeout):
                    while True:
                        event = await events.next()
                        if event["type"] in {"message", "edit"}:
                            message = Seen(event["message"], event["seq"])
                            if predicate(message):
                                return message
            except TimeoutError:
                stands = [message.text for message in await self.messages(chat)]
                raise TimeoutError(f"nothing fits in chat {chat}; it has {stands!r}") from None

    async def wait_for_event(
        self,
        predicate: Callable[[Json], bool],
        timeout: float = WAIT_SECONDS,  # noqa: ASYNC109 - the caller decides how long
        *,
        since: int | None = None,
    ) -> Json:
        """Give the first event that fits, after `since` or from now on (TimeoutError)."""
        async with self.follow(since) as events, asyncio.timeout(timeout):
            while not predicate(event := await events.next()):
                pass
            return event

    def follow(self, since: int | None = None, *, chat: int | None = None) -> Events:
        """Follow the events of one chat or all, from after `since` or from now on.

        Those of one chat leave out the Bot API calls.
        """
        query: dict[str, int] = {} if since is None else {"after": since}
        if chat is not None:
            query |= {"chat": chat, "calls": 0}
        return Events(self.session, self._address, query)
