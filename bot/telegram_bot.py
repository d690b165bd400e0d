"""python-telegram-bot's Bot, on our transport and at our pace.

Calls go out through its methods, so that a new Bot API reaches us by an upgrade. Three things
differ from a stock bot. Nothing that Telegram answers becomes one of the library's exceptions:
these lose how long to wait, and what was sent. The limiter holds nobody up. And the library does
not read the messages it sent: that costs more than sending them (decision 11).
"""

import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from copy import copy
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath
from typing import Any, Self

import aiohttp
from telegram import BotCommand, InputFile
from telegram.error import TelegramError
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import BaseRequest, RequestData

from bot.telegram_answers import OK, Silence, as_json, meaning, read_answer
from handlers.telegram.calls import JSON, Call, Failure, FailureKind

CALL_SECONDS = 20.0
FILE_SECONDS = 60.0
"""How long a photo, voice message or document may take, either way."""

Body = bytes | aiohttp.FormData
Post = Callable[[str, Body, float], Awaitable[tuple[int, str, bytes] | Silence]]
"""Posts a body to an address, for at most so many seconds: status, Date header and body."""

Heed = Callable[[Failure | None], None]
"""Is told at once what came of a call: None when Telegram did it."""


def unheeded(_: Failure | None) -> None:
    """Heed nothing: no pace is kept for the call."""


_TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".ogg": "audio/ogg",
    ".txt": "text/plain",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
}

# At DEBUG these two log the token, and the words of each message.
for _name in ("telegram.Bot", "telegram.ext.ExtBot"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class CallError(TelegramError):
    """A call came to nothing, and why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind.value)
        self.failure = failure


@dataclass(slots=True)
class Exchange:
    """One call and its answer, as Telegram gave it."""

    heed: Heed
    answered: bool = False
    result: JSON = None


class PaceLimiter(BaseRateLimiter[Exchange]):
    """Lets every call pass at once, and tells the pace what Telegram said to it.

    A limiter sees a call when it has been drawn and noted down as being sent: too late to let
    something more urgent go first. So the courier asks the pace (`bot/pace.py`) before it picks
    a notice, and here is only heard for how long the one place must rest.
    """

    async def initialize(self) -> None:
        """Have nothing to open."""

    async def shutdown(self) -> None:
        """Have nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, JSON]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Exchange | None,
    ) -> JSON:
        """Make the call; gives True in place of a message, as Telegram does for an inline one.

        Anything else as a copy: the library writes into it, the token among others.
        """
        del endpoint, data
        if rate_limit_args is None:
            return await callback(*args, **kwargs)
        try:
            result = await callback(*args, **kwargs)
        except CallError as failed:
            rate_limit_args.heed(failed.failure)
            raise
        rate_limit_args.result, rate_limit_args.answered = result, True
        rate_limit_args.heed(None)
        return True if isinstance(result, dict) and "message_id" in result else copy(result)


class SessionRequest(BaseRequest):
    """Posts what the library made of a call. Raises CallError for every answer but a good one."""

    def __init__(self, post: Post) -> None:
        self._post = post

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds."""
        return CALL_SECONDS

    async def initialize(self) -> None:
        """Have nothing to open: the session is the transport's."""

    async def shutdown(self) -> None:
        """Have nothing to close."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read a good answer; the library would write a bad one whole into its log."""
        outcome = meaning(read_answer(OK, "", payload))
        if isinstance(outcome, Failure):
            raise CallError(outcome)
        return {"result": outcome}

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Post, whatever timeouts the library proposes: a file may take longer, that is all."""
        del method
        data = request_data or RequestData()
        body: Body = _form(data) if data.contains_files else as_json(data.parameters).encode()
        heard = await self._post(url, body, FILE_SECONDS if data.contains_files else CALL_SECONDS)
        if isinstance(heard, Silence):
            raise CallError(meaning(heard))
        status, date, answer = heard
        if status != OK:
            failure = meaning(read_answer(status, date, answer))
            known = isinstance(failure, Failure)
            raise CallError(failure if known else Failure(FailureKind.UNREACHED))
        return status, answer


class TelegramBot(ExtBot[Exchange]):
    """The library's bot. It is never initialised: `getMe` was asked before it is needed."""

    @classmethod
    def at(cls, api: str, token: str, post: Post) -> Self:
        """Make the bot of this token at a Bot API root; calls go out by `post`."""
        request = SessionRequest(post)
        return cls(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=request,
            get_updates_request=request,
            rate_limiter=PaceLimiter(),
        )

    def __repr__(self) -> str:
        return "TelegramBot"  # the library's own shows the token

    async def make(self, call: Call, heed: Heed) -> JSON | Failure:
        """Make a call by the method of its name; gives its result, or why there is none.

        `heed` hears of it first, unless the fault is ours. Raises what the library raises when
        a method or parameter does not exist.
        """
        exchange = Exchange(heed)
        try:
            await getattr(self, call.method)(**_arguments(call), rate_limit_args=exchange)
        except CallError as failed:
            return failed.failure
        except Exception:
            if not exchange.answered:
                raise
            # It was done all the same; what the library could not read, our handlers may.
        return exchange.result


def _arguments(call: Call) -> Mapping[str, Any]:
    files = {name: InputFile(content, known_as) for name, (known_as, content) in call.files.items()}
    match call.method:
        case "editMessageMedia":  # the media says by which name its file goes along
            return {**call.params, "api_kwargs": files}
        case "setMyCommands":
            listed = [BotCommand(**command) for command in call.params["commands"]]
            return {**call.params, "commands": listed}
        case _:
            return {**call.params, **files}


def _form(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (known_as, content, _) in data.multipart_data.items():
        kind = _TYPES.get(PurePath(known_as).suffix)
        body = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, body, filename=known_as, content_type=kind)
    return form
