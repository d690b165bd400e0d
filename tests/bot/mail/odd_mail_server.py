"""A mail server in this process that does what a test wants: a real one (aiosmtpd), or none."""

import asyncio
import contextlib
import ssl
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

HOST = "127.0.0.1"
AtData = Callable[[SMTP], Awaitable[None]]


@dataclass
class OddMailServer:
    """What arrived, and what is said next. `says` by command, `at_data` in place of an answer."""

    port: int = 0
    arrived: list[Envelope] = field(default_factory=list)
    visits: int = 0
    says: dict[str, str] = field(default_factory=dict)
    at_data: AtData | None = None
    password: bytes = b""

    @property
    def messages(self) -> list[EmailMessage]:
        sent = [bytes(each.original_content or b"") for each in self.arrived]
        found = [message_from_bytes(each, policy=default) for each in sent]
        return [each for each in found if isinstance(each, EmailMessage)]

    @property
    def recipients(self) -> list[str]:
        return [each for envelope in self.arrived for each in envelope.rcpt_tos]

    async def handle_EHLO(  # noqa: N802 - as the library calls it
        self,
        _server: SMTP,
        session: Session,
        _envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        return [self.says["EHLO"]] if "EHLO" in self.says else responses

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        envelope.mail_from = address
        return self.says.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        said = self.says.get(address, self.says.get("RCPT", "250 OK"))
        if said.startswith("25"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        said = self.says.get("DATA", "250 taken")
        if said.startswith("2"):
            self.arrived.append(envelope)
        if self.at_data is not None:
            await self.at_data(server)
        return said

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: Any
    ) -> AuthResult:
        right = isinstance(data, LoginPassword) and data.password == self.password
        return AuthResult(success=right, handled=False)


@dataclass(frozen=True)
class Certificates:
    """An authority of our own, and a certificate by it; as files."""

    ca: Path
    chain: Path
    key: Path

    def server(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.chain, self.key)
        return context


def certificates(folder: Path, host: str = HOST) -> Certificates:
    """Make them, for this host."""
    folder.mkdir(exist_ok=True)
    found = Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    ours, theirs = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Voorbeeldstad")])
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail")])
    begins = datetime.now(UTC) - timedelta(days=1)

    def made(name: x509.Name, key: ec.EllipticCurvePublicKey, *, ca: bool) -> x509.Certificate:
        builder = x509.CertificateBuilder(authority, name, key, x509.random_serial_number())
        builder = builder.not_valid_before(begins).not_valid_after(begins + timedelta(days=30))
        builder = builder.add_extension(x509.BasicConstraints(ca, None), critical=True)
        if ca:
            identifier = x509.SubjectKeyIdentifier.from_public_key(key)
            builder = builder.add_extension(identifier, critical=False)
        else:
            names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
            by = x509.AuthorityKeyIdentifier.from_issuer_public_key(ours.public_key())
            builder = builder.add_extension(names, critical=False).add_extension(by, critical=False)
        return builder.sign(ours, hashes.SHA256())

    found.ca.write_bytes(made(authority, ours.public_key(), ca=True).public_bytes(Encoding.PEM))
    found.chain.write_bytes(made(subject, theirs.public_key(), ca=False).public_bytes(Encoding.PEM))
    found.key.write_bytes(theirs.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return found


@contextlib.asynccontextmanager
async def odd_mail_server(
    *,
    sealed: Certificates | None = None,
    from_the_start: bool = False,
    password: bytes = b"",
    port: int = 0,
) -> AsyncIterator[OddMailServer]:
    """Listen on this machine; with a password, only who shows it hands anything over."""
    odd = OddMailServer(password=password)
    context = sealed.server() if sealed is not None else None

    def speaks() -> SMTP:
        odd.visits += 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library does not see that all of it is sealed
            return SMTP(
                odd,
                hostname="mail.voorbeeldstad.example",
                tls_context=None if from_the_start else context,
                require_starttls=context is not None and not from_the_start,
                auth_required=bool(password),
                auth_require_tls=context is not None and not from_the_start,
                authenticator=odd.authenticate,
            )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        speaks, HOST, port, ssl=context if from_the_start else None, reuse_address=True
    )
    odd.port = server.sockets[0].getsockname()[1]
    try:
        yield odd
    finally:
        server.close()


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Any]


@contextlib.asynccontextmanager
async def strange_server(talk: Talk) -> AsyncIterator[int]:
    """Listen with something that is no mail server; gives the port."""
    server = await asyncio.start_server(talk, HOST, 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
