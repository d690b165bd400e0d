"""The municipality's mail server: comes in there, and hands over one e-mail after the other.

Whatever it does, or does not, becomes one of a few answers. What was sent and not answered is
uncertain; all else is known. Nothing of an address or of what the server says gets any further.
"""

import asyncio
import ssl
from collections.abc import Awaitable
from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP as AS_SENT
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
)

from config.mail_settings import MailSettings, Tls
from config.secret_files import ReadableByOthers, read_secret
from domain.people.bell import Trouble

COMING_IN_SECONDS, ANSWER_SECONDS, TAKING_SECONDS, GOODBYE_SECONDS = 30.0, 20.0, 60.0, 1.0
"""How long is waited to come in, for each answer, until an e-mail was taken, and to leave."""

_FIRST_NO, _FIRST_NEVER, _BEYOND = 400, 500, 600
_SIX = 6
_CLOSES, _WANTS_SIGN_IN = 421, frozenset({530, 534, 535, 538})
_FAULTS = (SMTPException, OSError, ValueError, EOFError)
"""Everything that comes of a server that is not there, hangs, or speaks nonsense."""


class Silence(StrEnum):
    """Why a mail server lets us do nothing."""

    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"  # it is not who we asked for, or nobody vouches for it
    STARTTLS = "starttls"  # it does not seal what is sent
    SIGN_IN = "sign-in"  # it does not take our name and password
    SENDER = "sender"  # it takes nothing from our address
    ANSWER = "answer"  # what it says is none


class MailSilent(Exception):  # noqa: N818 - an answer
    """Nothing can be handed over now; all of it waits."""

    def __init__(self, why: Silence) -> None:
        super().__init__(why)
        self.why = why


class MailServer:
    """One connection. `desk` is the address of the desk: its host is what we say we are."""

    def __init__(self, settings: MailSettings, desk: str) -> None:
        self._settings = settings
        self._we = _said_to_be(desk)
        self._client: SMTP | None = None

    async def come_in(self) -> None:
        """Connect, seal, and sign in. Raises MailSilent."""
        settings = self._settings
        context = None if settings.tls is Tls.NONE else _context(settings)
        client = self._client = SMTP(
            hostname=settings.host,
            port=settings.port,
            local_hostname=self._we,
            timeout=ANSWER_SECONDS,
            use_tls=settings.tls is Tls.FROM_THE_START,
            start_tls=False,
            tls_context=context,
        )
        try:
            async with asyncio.timeout(COMING_IN_SECONDS):
                await _or(Silence.UNREACHABLE, client.connect())
                await _or(Silence.ANSWER, client.ehlo())
                if settings.tls is Tls.STARTTLS:
                    await _or(Silence.STARTTLS, client.starttls())
                if settings.user is not None and settings.password_file is not None:
                    password = _password(settings.password_file)
                    await _or(Silence.SIGN_IN, client.login(settings.user, password))
        except TimeoutError:
            client.close()
            raise MailSilent(Silence.UNREACHABLE) from None
        except BaseException:
            client.close()
            raise

    async def ask_sender(self) -> None:
        """Ask whether it takes something from us, and send nothing. Raises MailSilent."""
        if self._client is not None:
            await _or(Silence.SENDER, self._client.mail(self._settings.sender))
            await _or(Silence.ANSWER, self._client.rset())

    async def hand_over(self, message: EmailMessage) -> Trouble:
        """Hand over one e-mail; gives why it was not taken, nothing once it was.

        Raises MailSilent when it was certainly not, and no other will be on this connection.
        """
        client = self._client
        if client is None or not client.is_connected:
            raise MailSilent(Silence.UNREACHABLE)
        await _or(Silence.SENDER, client.mail(self._settings.sender))
        try:
            await client.rcpt(message["To"].addresses[0].addr_spec)
        except SMTPRecipientRefused as refused:
            trouble = _refusal(refused.code)
            if trouble is None:
                raise MailSilent(_why(refused, Silence.ANSWER)) from None
            await _or(Silence.ANSWER, client.rset())
            return trouble
        except _FAULTS as fault:
            raise MailSilent(_why(fault, Silence.ANSWER)) from None
        return await _data(client, message)

    async def leave(self) -> None:
        """Say goodbye, if the server still listens."""
        client, self._client = self._client, None
        if client is None:
            return
        with suppress(*_FAULTS):  # gone all the same
            if client.is_connected:
                await client.quit(timeout=GOODBYE_SECONDS)
        client.close()


async def _data(client: SMTP, message: EmailMessage) -> Trouble:
    """Hand over what it says. From the first word on only the server's own no is one."""
    try:
        async with asyncio.timeout(TAKING_SECONDS):
            await client.data(message.as_bytes(policy=AS_SENT), timeout=TAKING_SECONDS)
    except SMTPDataError as refused:
        trouble = _refusal(refused.code)
        if trouble is not None:
            return trouble
        client.close()
        return Trouble.LATER if refused.code == _CLOSES else Trouble.UNCERTAIN
    except _FAULTS:
        client.close()
        return Trouble.UNCERTAIN
    return Trouble.NONE


async def _or(otherwise: Silence, step: Awaitable[object]) -> None:
    """Take one step. Raises MailSilent, with what it means that this one failed."""
    try:
        await step
    except _FAULTS as fault:
        raise MailSilent(_why(fault, otherwise)) from None


def _why(fault: BaseException, otherwise: Silence) -> Silence:
    """Say what a fault means; `otherwise` when it is the server's own no."""
    for cause in (fault, fault.__cause__):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Silence.CERTIFICATE
        if isinstance(cause, ssl.SSLError):
            return Silence.STARTTLS
    if isinstance(fault, SMTPResponseException):
        if fault.code in _WANTS_SIGN_IN:
            return Silence.SIGN_IN
        if fault.code == _CLOSES:
            return Silence.UNREACHABLE
        return otherwise if fault.code >= _FIRST_NO else Silence.ANSWER
    return Silence.UNREACHABLE if isinstance(fault, OSError) else otherwise


def _refusal(code: int) -> Trouble | None:
    """Say what a no means for one e-mail; None when it is about us, or the connection."""
    if code in _WANTS_SIGN_IN or code == _CLOSES:
        return None
    if _FIRST_NO <= code < _FIRST_NEVER:
        return Trouble.LATER
    return Trouble.REFUSED if _FIRST_NEVER <= code < _BEYOND else None


def _password(file: Path) -> str:
    """Read it anew: it may have been changed. Raises MailSilent."""
    try:
        return read_secret(file)
    except (ReadableByOthers, OSError, ValueError):
        raise MailSilent(Silence.SIGN_IN) from None


def _context(settings: MailSettings) -> ssl.SSLContext:
    """Say by whose certificates the server is known. Raises MailSilent."""
    try:
        return ssl.create_default_context(cafile=settings.ca_file)
    except OSError:
        raise MailSilent(Silence.CERTIFICATE) from None


def _said_to_be(desk: str) -> str:
    """Give what we say we are: the host of the desk, which the town's own names lead to."""
    host = urlsplit(desk).hostname or "localhost"
    try:
        return f"[{'IPv6:' if ip_address(host).version == _SIX else ''}{host}]"
    except ValueError:
        return host
