"""What a browser sends: forms and addresses, read within bounds, or refused with a status.

Nothing of it ever stands in a file: forms with files in them are not read at all.
"""

import asyncio
import re
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit

from aiohttp import web

from domain.typed_text import without_piles

MOST_BYTES = 128 * 1024
"""The longest request that is read: an announcement in every language, with room to spare."""

SECONDS = 10.0
"""How long a form may take to come in."""

_MOST_FIELDS = 1_000
"""As many: of a form in which everybody of a large network was picked by name."""

_FORM = "application/x-www-form-urlencoded"
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


class NotRead(Exception):  # noqa: N818 - an answer
    """This cannot be read; `status` says why, as HTTP does."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


async def form_of(request: web.Request) -> dict[str, str]:
    """Read a form. Raises NotRead."""
    if request.content_type != _FORM:
        raise NotRead(415)
    if (request.content_length or 0) > MOST_BYTES:
        raise NotRead(413)
    try:
        async with asyncio.timeout(SECONDS):
            body = await request.read()
    except TimeoutError:
        raise NotRead(408) from None
    except web.HTTPRequestEntityTooLarge:
        raise NotRead(413) from None
    except (web.RequestPayloadError, ConnectionError):  # who sent it let go, or it is packed wrong
        raise NotRead(400) from None
    try:
        pairs = parse_qsl(
            body.decode("utf-8"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise NotRead(400) from None
    return {name: without_piles(typed) for name, typed in pairs}


def secret_in(cookies: str | None) -> str:
    """Give what can be a secret of ours in a cookie; nothing for nonsense."""
    return cookies if cookies and _SECRET.fullmatch(cookies) else ""


def page_of_ours(to: str) -> str:
    """Give a page of ours to go on to; anything else leads to the board."""
    try:
        parts = urlsplit(to)
        query = {name: values[0] for name, values in parse_qs(parts.query, errors="strict").items()}
    except ValueError:
        return "/"
    if parts.scheme or parts.netloc or "\\" in to or not to.isprintable():
        return "/"
    path = "/" + "/".join(quote(part) for part in parts.path.split("/") if part)
    return path + (f"?{urlencode(query)}" if query else "")
