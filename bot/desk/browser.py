"""What a browser may do with our pages: headers, cookies, and the files that are the same for all.

Nothing of ours runs in another page, nothing of others in ours, and nothing is kept by a browser
but the cookie of its session.
"""

from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import quote, urlsplit

from aiohttp import web
from aiohttp.helpers import content_disposition_header

from config.addresses import LOOPBACK
from config.desk_settings import DeskSettings
from web.answers import HTML, Answer
from web.drawing import STATIC

_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_STATIC = {path.name: path for path in STATIC.iterdir() if path.suffix in _KINDS}
_THEME = "town.css"
_FOLDER = "static"
_OF_AN_ADDRESS = "/?#&=%:+,;@!$'()*~[]"
"""What an address is made of besides letters and digits."""

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self';"
    " connect-src 'self'; form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "Schakel",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
YEAR = 365 * 24 * 3600


class StaticFiles:
    """Styles, scripts and pictures; `theme` is a style sheet of the town's own, if it has one."""

    def __init__(self, theme: Path | None) -> None:
        files = dict(_STATIC)
        if theme is not None and theme.is_file():
            files[_THEME] = theme
        self._files = {
            name: (file.read_bytes(), _KINDS[file.suffix]) for name, file in files.items()
        }

    def give(self, name: str) -> web.Response | None:
        """Give one of them; None for what is none."""
        found = self._files.get(name)
        if found is None:
            return None
        body, kind = found
        headers = {"Cache-Control": "max-age=300"}
        return web.Response(body=body, content_type=kind, charset="utf-8", headers=headers)


class Browser:
    """What is told every browser; `theme` is a style sheet of the town's own, if it has one."""

    def __init__(self, settings: DeskSettings, theme: Path | None) -> None:
        self._secure = settings.url.startswith("https:")
        self._origin = _origin(settings.url)
        self.cookie = "__Host-desk" if self._secure else "desk"
        self._policy = _POLICY.format(provider=_origin(settings.issuer))
        self._files = StaticFiles(theme)

    async def guard(self, _request: web.Request, answer: web.StreamResponse) -> None:
        """Say what may be done with an answer, just before it goes out."""
        for name, value in HEADERS.items():
            if name not in answer.headers or name == "Server":
                answer.headers[name] = value
        answer.headers["Content-Security-Policy"] = self._policy
        if self._secure:
            answer.headers["Strict-Transport-Security"] = f"max-age={YEAR}"

    def comes_from_us(self, request: web.Request) -> bool:
        """Tell whether a form was posted from a page of ours, as far as its browser says so.

        Reading does nothing, so a page may be asked for from anywhere.
        """
        if request.method != "POST":
            return True
        site = request.headers.get("Sec-Fetch-Site", "same-origin")
        origin = request.headers.get("Origin", self._origin)
        return site in {"same-origin", "none"} and origin == self._origin

    def keep(self, answer: web.Response, name: str, value: str) -> None:
        """Let a browser keep a secret until it is closed; no script reads it."""
        answer.set_cookie(name, value, path="/", secure=self._secure, httponly=True, samesite="Lax")

    def forget(self, answer: web.Response, name: str) -> None:
        """Let a browser forget a secret."""
        answer.del_cookie(name, path="/", secure=self._secure, httponly=True, samesite="Lax")

    def static(self, path: tuple[str, ...]) -> web.Response | None:
        """Give a style, script or picture; None for what is none."""
        return self._files.give(path[-1]) if path[:-1] == (_FOLDER,) else None


def address_of(request: web.Request) -> str:
    """Tell from where it comes; a proxy on this machine says from where it has it, last of all.

    Of IPv6 it is the network, as one household has addresses without end.
    """
    peer = request.remote or ""
    said = request.headers.getall("X-Forwarded-For", [])
    if peer not in LOOPBACK or not said:
        return peer
    try:
        address = ip_address(said[-1].rpartition(",")[2].strip())
    except ValueError:
        return peer
    if address.version == 4:  # noqa: PLR2004 - as it is called
        return str(address)
    return str(ip_network(f"{address}/64", strict=False))


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def response_of(answer: Answer) -> web.Response:
    """Give a page as HTTP has it, or where the browser goes on."""
    if answer.location is not None:
        location = quote(answer.location, safe=_OF_AN_ADDRESS)  # it can hold what was asked for
        return web.Response(status=answer.status, headers={"Location": location})
    charset = "utf-8" if answer.content_type == HTML else None
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    response = web.Response(
        status=answer.status, body=body, content_type=answer.content_type, charset=charset
    )
    if answer.name:
        response.headers["Content-Disposition"] = content_disposition_header(
            "attachment", filename=answer.name
        )
    return response
