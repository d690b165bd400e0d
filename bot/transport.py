"""The way to Telegram's Bot API, over HTTP.

The token is part of every address, so no address, no exception and no answer leaves this
module as it is: callers get an `Answer` or a `Silence`.
"""

import json
import re
from io import BytesIO
from pathlib import PurePath
from typing import Any, Self

import aiohttp

from bot.telegram_answers import TOO_MANY, Answer, Silence, meaning
from handlers.telegram.calls import JSON, Call, Failure, FailureKind

CALL_SECONDS = 20.0
FILE_SECONDS = 60.0
"""How long a photo, voice message or document may take, either way."""

CONNECT_SECONDS = 5.0
GRACE_SECONDS = 10.0
"""How much longer than asked for a long poll may take before it counts as lost."""

MOST_CONNECTIONS = 100
_CHUNK = 64 * 1024
_TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".ogg": "audio/ogg",
    ".txt": "text/plain",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
}
_FILE_PATH = re.compile(r"(?!/)(?!.*\.\.)[\w./-]{1,200}", re.ASCII)
_OK, _SERVER_ERROR = 200, 500
_HIGHEST = 2**63 - 1  # what a database column holds
_HEADERS = {"Content-Type": "application/json"}
_encode = json.JSONEncoder(separators=(",", ":")).encode


class Transport:
    """One bot at one Bot API root. Used as an asynchronous context."""

    def __init__(self, api: str, token: str) -> None:
        self._root = f"{api}/bot{token}/"
        self._files = f"{api}/file/bot{token}/"
        self._session: aiohttp.ClientSession | None = None

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

    async def call(self, call: Call) -> JSON | Failure:
        """Make a call; gives its result, or why there is none."""
        return meaning(await self.ask(call, FILE_SECONDS if call.files else CALL_SECONDS))

    async def ask(self, call: Call, seconds: float = CALL_SECONDS) -> Answer | Silence:
        """Make a call and give the whole answer; waits at most `seconds`."""
        heard = await self._post(call, seconds)
        if isinstance(heard, Silence):
            return heard
        status, date, body = heard
        return _read(status, date, body)

    async def updates(
        self, offset: int, seconds: int, kinds: list[str]
    ) -> list[tuple[int, bytes]] | Answer | Silence:
        """Wait up to `seconds` for updates from `offset` on; each with its number, as raw JSON.

        An answer that is not JSON comes back whole, under number 0: it is kept like an update,
        so that it can be looked into. Gives an `Answer` when Telegram refuses.
        """
        asked = {"offset": offset, "timeout": seconds, "limit": 100, "allowed_updates": kinds}
        heard = await self._post(Call("getUpdates", asked), seconds + GRACE_SECONDS)
        if isinstance(heard, Silence):
            return heard
        status, date, body = heard
        answer = _read(status, date, body)
        if answer.ok and isinstance(answer.result, list):
            return [numbered(update) for update in answer.result]
        return [(0, body)] if status == _OK else answer

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
                if response.status != _OK:
                    unwell = response.status >= _SERVER_ERROR or response.status == TOO_MANY
                    return Failure(FailureKind.UNREACHED if unwell else FailureKind.REFUSED)
                return await _at_most(response.content, most)
        except (TimeoutError, aiohttp.ClientError, OSError):
            return Failure(FailureKind.UNREACHED)

    async def _post(self, call: Call, seconds: float) -> tuple[int, str, bytes] | Silence:
        if self._session is None:
            raise RuntimeError("the transport is not open")
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS)
        headers = None if call.files else _HEADERS
        try:
            async with self._session.post(
                self._root + call.method,
                data=_form(call) if call.files else _encode(dict(call.params)).encode(),
                headers=headers,
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


def _form(call: Call) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in call.params.items():
        form.add_field(name, value if isinstance(value, str) else _encode(value))
    for name, (file_name, content) in call.files.items():
        kind = _TYPES.get(PurePath(file_name).suffix)
        form.add_field(name, BytesIO(content), filename=file_name, content_type=kind)
    return form


def numbered(update: JSON) -> tuple[int, bytes]:
    """Give an update its number and its JSON; 0 when it has no number of its own."""
    number = update.get("update_id") if isinstance(update, dict) else None
    known = isinstance(number, int) and 0 <= number <= _HIGHEST
    return int(number or 0) if known else 0, _encode(update).encode()


def _read(status: int, date: str, body: bytes) -> Answer:
    try:
        told: Any = json.loads(body)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        # Something that is not Telegram's Bot API stands in between, and says it failed.
        return Answer(max(status, _SERVER_ERROR), ok=False, date=date)
    parameters = told.get("parameters")
    return Answer(
        status,
        ok=told.get("ok") is True,
        result=told.get("result"),
        description=str(told.get("description", "")),
        parameters=parameters if isinstance(parameters, dict) else {},
        date=date,
    )
