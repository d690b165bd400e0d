"""The town's control routes, /town/...: JSON in, JSON out, errors as {"error": "..."}."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.demo.control import doing, grouping, looking, ordering
from bot.demo.control.watching import Watching
from bot.demo.control.wish import ControlWish
from bot.demo.model import Json
from bot.demo.town import Town, TownError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def control_routes(town: Town, watching: Watching) -> list[web.RouteDef]:
    """Give all routes under /town, for both ports."""
    routes = []
    for path, act in {**doing.POSTS, **grouping.POSTS, **ordering.POSTS}.items():
        routes.append(web.post(f"/town/{path}", _doing(town, act)))
    for path, act in ordering.DELETES.items():
        routes.append(web.delete(f"/town/{path}", _doing(town, act)))
    for path, look in looking.GETS.items():
        routes.append(web.get(f"/town/{path}", _looking(town, look)))
    return routes + watching.routes()


def _doing(town: Town, act: Callable[[Town, ControlWish], Json]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        given = await _read(request)
        for name, value in request.match_info.items():
            if not value.removeprefix("-").isdigit():
                raise TownError(f"{name} must be a whole number")
            given[name] = int(value)
        return web.json_response(act(town, ControlWish(town, given)))

    return handle


def _looking(town: Town, look: Callable[[Town, web.Request], Json]) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        return web.json_response(look(town, request))

    return handle


async def _read(request: web.Request) -> Json:
    body = await request.read()
    try:
        given: Any = json.loads(body) if body else {}
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise TownError("a JSON object is expected")
    return given


@web.middleware
async def refuse_kindly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn TownError into JSON, and keep other web sites out.

    A page from elsewhere that a browser on this machine has open can reach loopback; it is
    known by the name it asked for (Host) or by where it comes from (Origin).
    """
    if not request.path.startswith("/bot") and not _from_here(request):
        return web.json_response({"error": "only this machine's own pages"}, status=403)
    try:
        return await handler(request)
    except TownError as error:
        return web.json_response({"error": str(error)}, status=error.status)


def _from_here(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        return False
    return request.url.host in _LOOPBACK
