"""What a browser may do with our pages: headers, cookies, and the files that are the same for all.

Nothing of ours runs in another page, nothing of others in ours, and nothing is kept by a browser
but the cookie of its session.
"""

from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from config.addresses import LOOPBACK
from config.desk_settings import DeskSettings
from web.drawing import STATIC

_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_STATIC = {path.name: path for path in STATIC.iterdir() if path.suffix in _KINDS}
_THEME = "town.css"
_FOLDER = "static"
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self';"
    " connect-src 'self'; form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
_YEAR = 365 * 24 * 3600


class Browser:
    """What is told every browser; `theme` is a style sheet of the town's own, if it has one."""

    def __init__(self, settings: DeskSettings, theme: Path | None) -> None:
        self._secure = settings.url.startswith("https:")
        self.cookie = "__Host-desk" if self._secure else "desk"
        provider = urlsplit(settings.issuer)
        self._policy = _POLICY.format(provider=f"{provider.scheme}://{provider.netloc}")
        self._files = dict(_STATIC)
        if theme is not None and theme.is_file():
            self._files[_THEME] = theme

    def guard(self, answer: web.StreamResponse) -> None:
        """Say what may be done with an answer."""
        for name, value in _HEADERS.items():
            answer.headers.setdefault(name, value)
        answer.headers["Content-Security-Policy"] = self._policy
        if self._secure:
            answer.headers["Strict-Transport-Security"] = f"max-age={_YEAR}"

    def keep(self, answer: web.Response, name: str, value: str) -> None:
        """Let a browser keep a secret until it is closed; no script reads it."""
        answer.set_cookie(name, value, path="/", secure=self._secure, httponly=True, samesite="Lax")

    def static(self, path: tuple[str, ...]) -> web.Response:
        """Give a style, script or picture."""
        file = self._files.get(path[-1]) if path[:-1] == (_FOLDER,) else None
        if file is None:
            return web.Response(status=404)
        return web.Response(
            body=file.read_bytes(),
            content_type=_KINDS[file.suffix],
            charset="utf-8",
            headers={"Cache-Control": "max-age=300"},
        )


def address_of(request: web.Request) -> str:
    """Tell from where it comes; a proxy on this machine says from where it has it."""
    peer = request.remote or ""
    if peer in LOOPBACK and (forwarded := request.headers.get("X-Forwarded-For")):
        return forwarded.rpartition(",")[2].strip()
    return peer
