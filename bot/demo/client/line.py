"""The line to the town: requests and their refusals."""

from __future__ import annotations

import json
from io import BytesIO
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.demo.client.seen import Json


class TownRefusedError(Exception):
    """The town refused a control request; `status` is HTTP's."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status


class Line:
    """A connection to the town and its Bot API."""

    def __init__(self, address: str, token: str = "100:demo-town-token") -> None:  # noqa: S107
        self._address = address.rstrip("/")
        self._token = token
        self._session: aiohttp.ClientSession | None = None

    @property
    def address(self) -> str:
        """The root of the Bot API in this town."""
        return self._address

    async def __aenter__(self) -> Self:
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
        packed = None if body is None else BytesIO(json.dumps(body).encode())
        kind = {"Content-Type": "application/json"}
        async with self.session.request(method, url, data=packed, headers=kind) as answer:
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
