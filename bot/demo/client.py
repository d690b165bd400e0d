"""A typed way to the demo town, for seeding, journeys and the benchmark.

    async with TownClient(api_address) as town:
        amina = await town.add_person("Amina", language_code="nl")
        await town.say(amina, "/start")
        greeting = await town.wait_for(amina, lambda message: "Welkom" in message.text)

Waiting listens to the town's events; nothing here sleeps.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal

import aiohttp

Json = dict[str, Any]
Status = Literal["member", "administrator", "left", "kicked"]
FaultKind = Literal[
    "429", "500", "502", "reset", "timeout_before", "timeout_after_delivery", "down"
]
Attachment = Literal[
    "sticker", "photo", "document", "voice", "location", "contact", "video_note", "poll"
]
WAIT_SECONDS = 10.0


class TownRefusedError(Exception):
    """The town refused a control request; `status` is HTTP's."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as it stands in a chat; `seq` is the number of the event that showed it."""

    raw: Json
    seq: int

    @property
    def id(self) -> int:
        """Its number in the chat."""
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        """Its text or caption; empty when it has neither."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def thread(self) -> int | None:
        """The topic it is in."""
        thread: int | None = self.raw["thread"]
        return thread

    @property
    def author(self) -> int:
        """The account it shows as its writer."""
        return int(self.raw["from"]["id"])

    @property
    def by_bot(self) -> bool:
        """Whether a bot wrote it."""
        return bool(self.raw["from"]["is_bot"])

    @property
    def protected(self) -> bool:
        """Whether it may not be forwarded or saved."""
        return bool(self.raw["protect_content"])

    @property
    def buttons(self) -> list[str]:
        """The labels under it, of an inline or a reply keyboard, row after row."""
        markup = self.raw["reply_markup"] or {}
        rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
        return [button["text"] for row in rows for button in row]

    def data(self, label: str) -> str:
        """Give the callback data of an inline button (KeyError when there is none)."""
        for row in (self.raw["reply_markup"] or {}).get("inline_keyboard", []):
            for button in row:
                if button["text"] == label:
                    return str(button["callback_data"])
        raise KeyError(label)


class TownClient:
    """Everything under /town, as methods. Ids are Telegram's; times are the town's.

    `since` in the waits is an event number: only what came after it counts. What `say`,
    `tap` and the like return carries one, and `seq()` asks for the newest.
    """

    def __init__(self, address: str, token: str = "100:demo-town-token") -> None:  # noqa: S107
        self._address = address.rstrip("/")
        self._token = token
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> TownClient:
        """Connect."""
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Disconnect."""
        if self._session is not None:
            await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        """The open HTTP session."""
        if self._session is None:
            raise RuntimeError("use TownClient with `async with`")
        return self._session

    async def ask(self, method: str, path: str, body: Json | None = None) -> Json:
        """Send any control request (TownRefusedError when the town says no)."""
        url = f"{self._address}/town/{path}"
        async with self.session.request(method, url, json=body) as answer:
            given: Json = await answer.json()
            if not answer.ok:
                raise TownRefusedError(answer.status, str(given.get("error")))
            return given

    async def post(self, path: str, **fields: Any) -> Json:
        """Send a control request; fields that are None stay out."""
        body = {name.rstrip("_"): value for name, value in fields.items() if value is not None}
        return await self.ask("POST", path, body)

    async def api(self, method: str, **params: Any) -> Json:
        """Call the Bot API as the bot would; gives the whole answer, also when it says no."""
        url = f"{self._address}/bot{self._token}/{method}"
        async with self.session.post(url, json=params) as answer:
            given: Json = await answer.json()
            return given

    # People and groups

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
        members: list[int] | None = None,
        admins: list[int] | None = None,
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

    async def migrate(self, chat: int) -> int:
        """Upgrade a group; gives the id of the new one."""
        return int((await self.post("migrate", chat=chat))["id"])

    async def delete_topic(self, user: int, chat: int, thread: int) -> None:
        """Let somebody delete a topic with all its messages."""
        await self.post("topics/delete", user=user, chat=chat, thread=thread)

    # What people do

    async def say(
        self,
        user: int,
        text: str,
        *,
        chat: int | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
        as_: Literal["anonymous_admin", "channel"] | None = None,
    ) -> Seen:
        """Say something, in the chat with the bot or in a group."""
        return _seen(
            await self.post(
                "say", user=user, chat=chat, text=text, thread=thread, reply_to=reply_to, as_=as_
            )
        )

    async def send(
        self,
        user: int,
        kind: Attachment,
        *,
        chat: int | None = None,
        thread: int | None = None,
        caption: str | None = None,
    ) -> Seen:
        """Send something other than text."""
        return _seen(
            await self.post(
                "send", user=user, chat=chat, kind=kind, thread=thread, caption=caption
            )
        )

    async def edit(self, user: int, message: int, text: str, *, chat: int | None = None) -> Seen:
        """Edit one's own message."""
        return _seen(await self.post("edit", user=user, chat=chat, message=message, text=text))

    async def delete(self, user: int, message: int, *, chat: int | None = None) -> None:
        """Delete a message for everyone."""
        await self.post("delete", user=user, chat=chat, message=message)

    async def tap(
        self,
        user: int,
        message: int | Seen,
        button: str | None = None,
        *,
        chat: int | None = None,
        data: str | None = None,
    ) -> str:
        """Press a button, by its label or with any data at all; gives the callback's id."""
        number = message.id if isinstance(message, Seen) else message
        tapped = await self.post(
            "tap", user=user, chat=chat, message=number, button=button, data=data
        )
        return str(tapped["callback_id"])

    async def answer(self, callback_id: str, *, wait: float = WAIT_SECONDS) -> Json | None:
        """Give the bot's answer to a tap: `text` and `show_alert`; None when it stays away."""
        try:
            return await self.ask("GET", f"answers/{callback_id}?wait={wait}")
        except TownRefusedError:
            return None

    async def open(self, user: int, payload: str) -> Seen:
        """Open a deep link (its payload) and press Start."""
        return _seen(await self.post("open", user=user, payload=payload))

    async def block(self, user: int) -> None:
        """Block the bot."""
        await self.post("block", user=user)

    async def unblock(self, user: int) -> None:
        """Unblock the bot."""
        await self.post("unblock", user=user)

    async def deactivate(self, user: int) -> None:
        """Delete one's account."""
        await self.post("deactivate", user=user)

    async def set_cast(self, phones: list[Json]) -> None:
        """Say who holds the phones on the page."""
        await self.post("cast", phones=phones)

    # Looking

    async def people(self) -> list[Json]:
        """List everybody, the bot too."""
        return list((await self.ask("GET", "people"))["people"])

    async def groups(self) -> list[Json]:
        """List all groups."""
        return list((await self.ask("GET", "groups"))["groups"])

    async def chat(self, chat: int) -> Json:
        """Show a chat: title, topics, members, commands."""
        return await self.ask("GET", f"chats/{chat}")

    async def messages(
        self, chat: int, *, thread: int | None = None, after: int = 0
    ) -> list[Seen]:
        """Show what stands in a chat now, oldest first."""
        only = "" if thread is None else f"&thread={thread}"
        given = await self.ask("GET", f"chats/{chat}/messages?after={after}{only}")
        return [Seen(raw, given["seq"]) for raw in given["messages"]]

    async def calls(self, *, after: int = 0, method: str | None = None) -> list[Json]:
        """List the Bot API calls that came in, of one method or all."""
        calls = (await self.ask("GET", f"calls?after={after}"))["calls"]
        return [call for call in calls if method is None or call["method"] == method]

    async def pending(self) -> int:
        """Count the updates that wait for the bot."""
        return int((await self.ask("GET", "pending"))["updates"])

    async def seq(self) -> int:
        """Give the number of the newest event."""
        return int((await self.ask("GET", "seq"))["seq"])

    # Faults, time, limits

    async def fault(
        self,
        kind: FaultKind,
        *,
        method: str = "*",
        chat: int | None = None,
        times: int | None = 1,
        retry_after: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Order a fault, once unless told otherwise; `times=None` until cleared."""
        await self.post(
            "faults",
            kind=kind,
            method=method,
            chat=chat,
            times=None if kind == "down" else times,
            retry_after=retry_after,
            seconds=seconds,
        )

    async def clear_faults(self) -> None:
        """End all faults."""
        await self.ask("DELETE", "faults")

    async def raw_update(self, update: Json | str) -> None:
        """Queue anything for the bot: an update of any shape, or a text that is no JSON."""
        await self.post("updates/raw", **{"text" if isinstance(update, str) else "update": update})

    async def duplicate_updates(self, last: int) -> None:
        """Queue the last updates again, under their old numbers."""
        await self.post("updates/duplicate", last=last)

    async def advance(self, seconds: float) -> None:
        """Push the town's time forward."""
        await self.post("clock", advance=seconds)

    async def limits(self, *, on: bool) -> None:
        """Turn the sending limits on or off."""
        await self.post("limits", on=on)

    async def reset(self) -> None:
        """Empty the town."""
        await self.post("reset")

    # Waiting

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
        async with self.follow(since) as events:
            if since is None:
                for message in reversed(await self.messages(chat)):
                    if predicate(message):
                        return message
            try:
                async with asyncio.timeout(timeout):
                    while True:
                        event = await events.next()
                        if event["chat"] == chat and event["type"] in {"message", "edit"}:
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

    def follow(self, since: int | None = None) -> Events:
        """Follow the town's events, from after `since` or from now on."""
        after = "" if since is None else f"?after={since}"
        return Events(self.session, f"{self._address}/town/events{after}")


class Events:
    """A live line to the town's events; use it with `async with`."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Events:
        """Connect; from here on no event is missed."""
        self._socket = await self._session.ws_connect(self._url, max_msg_size=0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Disconnect."""
        if self._socket is not None:
            await self._socket.close()

    async def next(self) -> Json:
        """Give the next event (ConnectionError when the town is gone)."""
        if self._socket is None:
            raise RuntimeError("use Events with `async with`")
        message = await self._socket.receive()
        if message.type is not aiohttp.WSMsgType.TEXT:
            raise ConnectionError("the town is gone")
        event: Json = json.loads(message.data)
        return event


def _seen(raw: Json) -> Seen:
    return Seen(raw, int(raw["seq"]))
