"""The page's own port: its files, under a strict Content-Security-Policy."""

from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler

FOLDER = Path(__file__).with_name("page")
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "media-src 'self'; "
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


@web.middleware
async def strict(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let the browser load nothing but this page's own files."""
    response = await handler(request)
    if not response.prepared:
        response.headers.update(_HEADERS)
    return response


async def index(request: web.Request) -> web.FileResponse:  # noqa: ARG001 - aiohttp passes it
    """Give the page."""
    return web.FileResponse(FOLDER / "index.html")


def page_routes() -> list[web.AbstractRouteDef]:
    """Give the page and its files, all in one folder."""
    return [web.get("/", index), web.static("/", FOLDER)]
