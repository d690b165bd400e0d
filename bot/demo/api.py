"""The Bot API as HTTP: reading calls, obeying faults and limits, answering as Telegram does."""

import json
import re
from json import JSONEncoder
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.demo.calls import ReceivedCall, Upload
from bot.demo.faults import HELD, Fault
from bot.demo.methods import COUNTED, METHODS
from bot.demo.methods.reach import look_up
from bot.demo.model import Json
from bot.demo.refusals import (
    NOT_FOUND,
    SERVER_ERROR,
    UNAUTHORIZED,
    WEBHOOK_ACTIVE,
    ApiRefusal,
    Cut,
    Reason,
    too_many,
)
from bot.demo.town import Town

MOST_BYTES = 55 * 1024 * 1024
LONGEST_POLL_SECONDS = 50
MOST_UPDATES = 100
_encode = JSONEncoder(separators=(",", ":")).encode
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,80}")
_BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n"


class BotApi:
    """Serves /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, town: Town) -> None:
        self._town = town

    def routes(self) -> list[web.RouteDef]:
        """Give the routes to serve."""
        return [
            web.post("/bot{token}/{method}", self.call),
            web.get("/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.file),
        ]

    async def call(self, request: web.Request) -> web.Response:
        """Answer one call of a method."""
        try:
            self._check_token(request.match_info["token"])
            call = await read_call(request)
        except ApiRefusal as refusal:
            return _refuse(refusal.reason)
        fault = self._town.faults.strike(call.method, call.chat, call.user)
        answer, error = await self._answer(call, fault, request)
        self._write_down(call, answer, error)
        if fault is not None and fault.kind in HELD:
            await self._town.faults.hold(fault)
        return _cut(request) if answer is None else answer

    async def _answer(
        self, call: ReceivedCall, fault: Fault | None, request: web.Request
    ) -> tuple[web.Response | None, str | None]:
        """Give the answer, None for a broken connection, and what went wrong."""
        try:
            if fault is not None and fault.kind != "timeout_after_delivery":
                return _meet(fault), fault.kind
            text = await self._perform(call, request)
        except ApiRefusal as refusal:
            return _refuse(refusal.reason), refusal.reason.description
        except Cut:
            return None, "cut"
        if fault is not None:
            return None, fault.kind
        return web.Response(text=text, content_type="application/json"), None

    def _write_down(
        self, call: ReceivedCall, answer: web.Response | None, error: str | None
    ) -> None:
        if self._town.calls.keep:
            status = 0 if answer is None else answer.status
            entry = self._town.calls.add(call, self._town.clock.now(), status, error)
            self._town.events.tell("call", call=entry)

    async def _perform(self, call: ReceivedCall, request: web.Request) -> str:
        method = call.method.lower()
        if method == "getupdates":
            return f'{{"ok":true,"result":[{",".join(await self._updates(call, request))}]}}'
        act = METHODS.get(method)
        if act is None:
            raise ApiRefusal(NOT_FOUND)
        town = self._town
        chat = look_up(town, call.chat_id()) if method in COUNTED and call.chat else None
        if chat is not None:
            town.limits.check(chat)
        result = act(town, call)
        if chat is not None:
            town.limits.spend(chat)
        return f'{{"ok":true,"result":{_encode(result)}}}'

    async def _updates(self, call: ReceivedCall, request: web.Request) -> list[str]:
        town = self._town
        if town.hook.url:
            raise ApiRefusal(WEBHOOK_ACTIVE)
        town.queue.allow(call.structure("allowed_updates"))
        limit = min(max(call.number("limit", MOST_UPDATES), 1), MOST_UPDATES)
        seconds = min(call.number("timeout"), LONGEST_POLL_SECONDS)
        town.queue.confirm(call.number("offset"))
        taken = town.queue.take(limit)
        if not taken and seconds > 0:
            await town.queue.wait(seconds)
            if request.transport is None:  # who waited is gone, and gets nothing
                raise Cut
            taken = town.queue.take(limit)
        return taken

    async def file(self, request: web.Request) -> web.Response:
        """Give a file's bytes."""
        try:
            self._check_token(request.match_info["token"])
        except ApiRefusal as refusal:
            return _refuse(refusal.reason)
        if self._town.faults.down:
            return _cut(request)
        stored = self._town.files.by_path(request.match_info["path"])
        if stored is None:
            return _refuse(NOT_FOUND)
        return web.Response(body=stored.content, content_type="application/octet-stream")

    def _check_token(self, token: str) -> None:
        if token != self._town.token:
            raise ApiRefusal(UNAUTHORIZED if _TOKEN.fullmatch(token) else NOT_FOUND)


def _meet(fault: Fault) -> web.Response | None:
    """Give the answer of a fault that keeps the call from being performed; None: no answer."""
    if fault.kind == "429":
        return _refuse(too_many(fault.retry_after))
    if fault.kind == "answer":
        return _refuse(Reason(fault.status, fault.description))
    if fault.kind == "500":
        return _refuse(SERVER_ERROR)
    if fault.kind == "502":
        return web.Response(text=_BAD_GATEWAY, content_type="text/html", status=502)
    return None


def _refuse(reason: Reason) -> web.Response:
    answer: Json = {"ok": False, "error_code": reason.code, "description": reason.description}
    headers = {}
    if reason.parameters is not None:
        answer["parameters"] = reason.parameters
        if "retry_after" in reason.parameters:
            headers["Retry-After"] = str(reason.parameters["retry_after"])
    return web.json_response(answer, status=reason.code, headers=headers)


def _cut(request: web.Request) -> web.Response:
    """Break the connection off; what is returned never gets out."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def read_call(request: web.Request) -> ReceivedCall:
    """Read the parameters, from the address and from JSON, a form or a multipart body."""
    method = request.match_info["method"]
    params: Json = dict(request.query) if request.query_string else {}
    if request.method != "POST":
        return ReceivedCall(method, params)
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _read_parts(request, ReceivedCall(method, params))
    body = await request.read()
    if kind == "application/json":
        params.update(_read_json(body))
    elif body:
        params.update(parse_qsl(body.decode(), keep_blank_values=True))
    return ReceivedCall(method, params)


def _read_json(body: bytes) -> Json:
    try:
        given: Any = json.loads(body) if body else {}
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise ApiRefusal(Reason(400, "Bad Request: can't parse JSON object"))
    return given


async def _read_parts(request: web.Request, call: ReceivedCall) -> ReceivedCall:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read())
        if part.filename is None:
            call.params[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            call.files[part.name] = Upload(part.filename, content, kind)
    return call
