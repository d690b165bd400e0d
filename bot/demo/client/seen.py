"""Messages and events as a client sees them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SeenDocument:
    """A file in a message: what its sender calls it and says it is; `size` in bytes."""

    name: str
    mime: str
    size: int
    url: str


@dataclass(frozen=True, slots=True)
class Venue:
    """A place in a message."""

    title: str
    address: str
    latitude: float
    longitude: float


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
    def document(self) -> SeenDocument | None:
        """The file in it; `TownClient.download` gives what is in the file."""
        told = self.raw.get("document")
        if told is None:
            return None
        return SeenDocument(told["file_name"], told["mime_type"], told["file_size"], told["url"])

    @property
    def venue(self) -> Venue | None:
        """The place with a name and an address in it."""
        told = self.raw.get("venue")
        if told is None:
            return None
        point = told["location"]
        return Venue(told["title"], told["address"], point["latitude"], point["longitude"])

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


class Events:
    """A live line to the town's events; use it with `async with`."""

    def __init__(self, session: aiohttp.ClientSession, address: str, query: dict[str, int]) -> None:
        self._session = session
        self._url = f"{address}/town/events"
        self._query = query
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Self:
        """Connect; from here on no event is missed."""
        self._socket = await self._session.ws_connect(self._url, params=self._query, max_msg_size=0)
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
