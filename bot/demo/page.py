"""The page's own port: its files, under a strict Content-Security-Policy."""

from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler
from font_source_sans_pro import (
    SourceSansPro,
    SourceSansProBold,
    SourceSansProIt,
    SourceSansProSemibold,
)

FOLDER = Path(__file__).with_name("page")
_ARABIC = Path(__file__).parents[2] / "handlers" / "telegram" / "fonts"
"""The pictures' own: a path, as the town knows nothing of the bot's modules."""

FACES = {
    "text-regular.otf": SourceSansPro,
    "text-italic.otf": SourceSansProIt,
    "text-semibold.otf": SourceSansProSemibold,
    "text-bold.otf": SourceSansProBold,
    "text-arabic-regular.woff2": _ARABIC / "arabic-regular.woff2",
    "text-arabic-semibold.woff2": _ARABIC / "arabic-semibold.woff2",
}
"""The page's letters, by the name its style sheet knows them under, and where they lie."""

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


async def face(request: web.Request) -> web.FileResponse:
    """Give a typeface that pictures are drawn with too. Raises HTTPNotFound for another name."""
    file = FACES.get(request.match_info["name"])
    if file is None:
        raise web.HTTPNotFound
    kind = Path(file).suffix.removeprefix(".")
    return web.FileResponse(file, headers={"Content-Type": f"font/{kind}"})


def page_routes() -> list[web.AbstractRouteDef]:
    """Give the page and its files: those of its own folder, and the letters of the pictures."""
    return [
        web.get("/", index),
        web.get("/fonts/{name:text-.*}", face),
        web.static("/", FOLDER),
    ]
