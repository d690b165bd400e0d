"""The town's mailbox: takes e-mail for anybody on this machine, and shows it on a page.

It speaks as much SMTP as it takes to hand something over, passes nothing on, and forgets
everything when the town closes.
"""

import asyncio
import html
from collections import deque
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiohttp import web

MOST_KEPT, MOST_BYTES = 50, 100_000

_PAGE = """<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<title>Postvak van Voorbeeldstad</title></head>
<body><main><h1>Postvak van Voorbeeldstad</h1>
<p>Alle e-mail die de werkplek in de demo verstuurt. Er verlaat niets deze computer.</p>
{letters}</main></body></html>"""
_LETTER = "<article><h2>{subject}</h2><p>Aan: {to}</p><pre>{text}</pre></article>"
_NONE = "<p>Er is nog geen e-mail. Ververs deze pagina als je er een verwacht.</p>"
_OK, _UNKNOWN = b"250 taken", b"502 not here"
_SAID = {b"QUIT": b"221 until next time", b"DATA": b"354 go on, and end with a dot"}
_TAKEN = frozenset({b"EHLO", b"HELO", b"MAIL", b"RCPT", b"RSET", b"NOOP"})


class Mailbox:
    """What came, the newest first."""

    def __init__(self) -> None:
        self._letters: deque[EmailMessage] = deque(maxlen=MOST_KEPT)
        self._server: asyncio.Server | None = None

    async def open(self, host: str) -> str:
        """Listen at a port that is free; gives where, as a setting of the bot."""
        self._server = await asyncio.start_server(self._talk, host, 0, limit=MOST_BYTES)
        return f"smtp://{host}:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the address of its page."""
        return [web.get("/mail", self._show)]

    async def _show(self, request: web.Request) -> web.Response:  # noqa: ARG002 - as aiohttp wants
        shown = [
            _LETTER.format(
                subject=html.escape(str(each["Subject"])),
                to=html.escape(str(each["To"])),
                text=html.escape(str(each.get_content())),
            )
            for each in self._letters
        ]
        page = _PAGE.format(letters="".join(shown) or _NONE)
        return web.Response(text=page, content_type="text/html")

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hear one visitor out, until they leave or say too much."""
        said = b"220 demo town"
        verb = b""
        try:
            while True:
                writer.write(said + b"\r\n")
                if verb == b"QUIT":
                    break
                if verb == b"DATA":
                    self._keep(await reader.readuntil(b"\r\n.\r\n"))
                    said, verb = _OK, b""
                    continue
                verb = (await reader.readuntil(b"\r\n"))[:4].upper()
                said = _OK if verb in _TAKEN else _SAID.get(verb, _UNKNOWN)
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass  # gone, or no e-mail of ours
        finally:
            writer.close()

    def _keep(self, sent: bytes) -> None:
        letter = message_from_bytes(sent.removesuffix(b".\r\n"), policy=default)
        if isinstance(letter, EmailMessage) and letter.get_content_type() == "text/plain":
            self._letters.appendleft(letter)
