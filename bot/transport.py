"""The way to Telegram's Bot API, over HTTP.

The token is part of every address, so no address, no exception and no answer leaves this
module as it is: callers get a `TelegramAnswer`, a `Failure` or a `Silence`.
"""

import re
from typing import Self

import aiohttp

from bot.telegram_answers import (
    OK,
    SERVER_ERROR,
    TOO_MANY,
    Silence,
    TelegramAnswer,
    as_json,
    read_answer,
)
from bot.telegram_bot import CALL_SECONDS, FILE_SECONDS, Body, Heed, TelegramBot, unheeded
from handlers.telegram.calls import JSON, Call, Failure, FailureKind

CONNECT_SECONDS = 5.0
GRACE_SECONDS = 10.0
"""How much longer than asked for a long poll may take before it counts as lost."""

MOST_CONNECTIONS = 100
_CHUNK = 64 * 1024
_FILE_PATH = re.compile(r"(?!/)(?!.*\.\.)[\w./-]{1,200}", re.ASCII)
_HIGHEST = 2**63 - 1  # what a database column holds
_HEADERS = {"Content-Type": "application/json"}


class Transport:
    """One bot at one Bot API root. Used as an asynchronous context."""

    def __init__(self, api: str, token: str) -> None:
        self._root = f"{api}/bot{token}/"
        self._files = f"{api}/file/bot{token}/"
        self._session: aiohttp.ClientSession | None = None
        self._bot = TelegramBot.at(api, token, self._post)

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=MOST_CONNECTIONS),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=CALL_SECONDS, sock_connect=CONNECT_SECONDS),
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(self, call: Call, heed: Heed = unheeded) -> JSON | Failure:
        """Make a call by python-telegram-bot; gives its result, or why there is none.

        `heed` hears what came of it before anybody else.
        """
        return await self._bot.make(call, heed)

    async def ask(self, call: Call, seconds: float = CALL_SECONDS) -> TelegramAnswer | Silence:
        """Ask something without a file and give the whole answer; waits at most `seconds`."""
        heard = await self._plain(call, seconds)
        if isinstance(heard, Silence):
            return heard
        status, date, body = heard
        return read_answer(status, date, body)

    async def updates(
        self, offset: int, seconds: int, kinds: list[str]
    ) -> list[tuple[int, bytes]] | TelegramAnswer | Silence:
        """Wait up to `seconds` for updates from `offset` on; each with its number, as raw JSON.

        An answer that is not JSON comes back whole, under number 0: it is kept like an update,
        so that it can be looked into. Gives a `TelegramAnswer` when Telegram refuses.
        """
        asked = {"offset": offset, "timeout": seconds, "limit": 100, "allowed_updates": kinds}
        heard = await self._plain(Call("getUpdates", asked), seconds + GRACE_SECONDS)
        if isinstance(heard, Silence):
            return heard
        status, date, body = heard
        answer = read_answer(status, date, body)
        if answer.ok and isinstance(answer.result, list):
            return [numbered(update) for update in answer.result]
        return [(0, body)] if status == OK else answer

    async def download(self, path: str, most: int) -> bytes | Failure | None:
        """Give a file's bytes, by the path `getFile` told; None when there are more than `most`.

        Nothing is read beyond that, whatever Telegram said of the size; redirects lead nowhere.
        """
        if self._session is None:
            raise RuntimeError("the transport is not open")
        if not _FILE_PATH.fullmatch(path):
            return Failure(FailureKind.REFUSED)
        timeout = aiohttp.ClientTimeout(total=FILE_SECONDS, sock_connect=CONNECT_SECONDS)
        try:
            async with self._session.get(
                self._files + path, timeout=timeout, allow_redirects=False
            ) as response:
                if response.status != OK:
                    unwell = response.status >= SERVER_ERROR or response.status == TOO_MANY
                    return Failure(FailureKind.UNREACHED if unwell else FailureKind.REFUSED)
                return await _at_most(response.content, most)
        except (TimeoutError, aiohttp.ClientError, OSError):
            return Failure(FailureKind.UNREACHED)

    async def _plain(self, call: Call, seconds: float) -> tuple[int, str, bytes] | Silence:
        return await self._post(
            self._root + call.method, as_json(dict(call.params)).encode(), seconds
        )

    async def _post(
        self, address: str, body: Body, seconds: float
    ) -> tuple[int, str, bytes] | Silence:
        if self._session is None:
            raise RuntimeError("the transport is not open")
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS)
        try:
            async with self._session.post(
                address,
                data=body,
                headers=_HEADERS if isinstance(body, bytes) else None,
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                return response.status, response.headers.get("Date", ""), await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return Silence(sent=False)
        except (TimeoutError, aiohttp.ClientError, OSError):
            return Silence(sent=True)


async def _at_most(content: aiohttp.StreamReader, most: int) -> bytes | None:
    taken = bytearray()
    async for chunk in content.iter_chunked(_CHUNK):
        taken += chunk
        if len(taken) > most:
            return None
    return bytes(taken)


def numbered(update: JSON) -> tuple[int, bytes]:
    """Give an update its number and its JSON; 0 when it has no number of its own."""
    number = update.get("update_id") if isinstance(update, dict) else None
    known = isinstance(number, int) and 0 <= number <= _HIGHEST
    return int(number or 0) if known else 0, as_json(update).encode()
