"""Settings of the bell: the municipality's mail server, and how one comes in there."""

import re
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from config.addresses import LOOPBACK
from config.problems import Problem

PASSWORD = r"[\x20-\x7e]{1,1024}"  # noqa: S105 - what a password looks like

_SENDER = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_PORTS = {"smtp": 587, "smtps": 465}
_WRITTEN_AS_ONE = re.compile(r"smtps?://[!-~]+")


class Tls(StrEnum):
    """How what is sent is kept from others on the way."""

    STARTTLS = "starttls"  # demanded: without it nothing is sent
    FROM_THE_START = "from the start"
    NONE = "none"  # to this machine alone


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Where e-mail is handed over, by whom and from whom; checked and complete.

    The password is read from its file when it is shown, so that another one counts at once.
    """

    host: str
    port: int
    tls: Tls
    sender: str
    user: str | None
    password_file: Path | None
    ca_file: Path | None


class GivenMail(Protocol):
    """The settings of the mail server as they are given."""

    web: str | None
    mail: str | None
    mail_from: str | None
    mail_user: str | None
    mail_password_file: Path | None
    mail_ca_file: Path | None


def mail_server(text: str) -> str:
    """Check a server like smtp://mail.example.org:587 or smtps://…:465. Raises ValueError."""
    parts = urlsplit(text)
    if not _WRITTEN_AS_ONE.fullmatch(text) or not parts.hostname or parts.port == 0:
        raise ValueError
    if "@" in parts.netloc or parts.path not in {"", "/"} or "?" in text or "#" in text:
        raise ValueError
    return text


def sender(text: str) -> str:
    """Check the address that e-mail comes from. Raises ValueError."""
    if not _SENDER.fullmatch(text):
        raise ValueError
    return text


def contradictions(given: GivenMail, problem: Callable[[str, str], Problem]) -> Iterator[Problem]:
    """Find what does not go together, and a file of certificates that holds none."""
    if given.mail is None:
        for name in ("mail_from", "mail_user", "mail_password_file", "mail_ca_file"):
            if getattr(given, name) is not None:
                yield problem(name, "not without mail")
        return
    if given.web is None:
        yield problem("mail", "not without web: e-mail says that something waits at the desk")
    if given.mail_from is None:
        yield problem("mail_from", "this setting is missing: mail needs it")
    if given.mail_user is not None and given.mail_password_file is None:
        yield problem("mail_password_file", "this setting is missing: mail_user needs it")
    if given.mail_user is None and given.mail_password_file is not None:
        yield problem("mail_user", "this setting is missing: mail_password_file needs it")
    if given.mail_ca_file is not None and not _holds_certificates(given.mail_ca_file):
        wanted = "a file with certificates (PEM) that can be read"
        yield problem("mail_ca_file", f"{wanted}: {given.mail_ca_file}")


def mail_of(given: GivenMail) -> MailSettings | None:
    """Give the settings of the mail server; None where no bell rings."""
    if given.mail is None or given.mail_from is None:
        return None
    parts = urlsplit(given.mail)
    host = str(parts.hostname)
    tls = Tls.FROM_THE_START if parts.scheme == "smtps" else Tls.STARTTLS
    if tls is Tls.STARTTLS and host in LOOPBACK and given.mail_ca_file is None:
        tls = Tls.NONE
    return MailSettings(
        host=host,
        port=parts.port or _PORTS[parts.scheme],
        tls=tls,
        sender=given.mail_from,
        user=given.mail_user,
        password_file=given.mail_password_file and given.mail_password_file.absolute(),
        ca_file=given.mail_ca_file and given.mail_ca_file.absolute(),
    )


def _holds_certificates(file: Path) -> bool:
    try:
        return bool(ssl.create_default_context(cafile=file).get_ca_certs())
    except OSError:
        return False
