"""Settings of the mail server: nothing half, nothing in clear but on this machine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from config.expected import EXPECTED
from config.mail_settings import MailSettings, Tls
from config.problems import ConfigProblems
from config.settings import load_settings


@pytest.fixture
def desk(environment: pytest.MonkeyPatch, token: str, tmp_path: Path) -> pytest.MonkeyPatch:
    """Set all a desk needs, and where its e-mail comes from."""
    secret = tmp_path / "client-secret"
    secret.write_text("of-the-desk")
    secret.chmod(0o400)
    for name, value in {
        "WEB": "127.0.0.1:8090",
        "WEB_URL": "https://desk.example.org",
        "SIGN_IN": "https://sign-in.example.org",
        "SIGN_IN_CLIENT": "schakel",
        "SIGN_IN_SECRET_FILE": str(secret),
        "MAIL": "smtp://mail.example.org:2525",
        "MAIL_FROM": "schakel@example.org",
    }.items():
        environment.setenv(f"SCHAKEL_{name}", value)
    return environment


def mail() -> MailSettings:
    found = load_settings().mail
    assert found is not None
    return found


def refused() -> list[str]:
    with pytest.raises(ConfigProblems) as problems:
        load_settings()
    return [str(each).removeprefix("environment: ") for each in problems.value.problems]


def certificate(file: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "an invented authority")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file.write_bytes(made.public_bytes(Encoding.PEM))
    return file


@pytest.mark.parametrize(
    ("server", "host", "port", "tls"),
    [
        ("smtp://mail.example.org", "mail.example.org", 587, Tls.STARTTLS),
        ("smtp://mail.example.org:25/", "mail.example.org", 25, Tls.STARTTLS),
        ("smtps://mail.example.org", "mail.example.org", 465, Tls.FROM_THE_START),
        ("smtps://127.0.0.1:4465", "127.0.0.1", 4465, Tls.FROM_THE_START),
        ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Tls.NONE),
        ("smtp://LOCALHOST", "localhost", 587, Tls.NONE),
        ("smtp://[::1]:25", "::1", 25, Tls.NONE),
        ("smtp://10.0.0.1:25", "10.0.0.1", 25, Tls.STARTTLS),
    ],
)
def test_only_to_this_machine_it_goes_in_clear(
    desk: pytest.MonkeyPatch, server: str, host: str, port: int, tls: Tls
) -> None:
    desk.setenv("SCHAKEL_MAIL", server)
    found = mail()
    assert (found.host, found.port, found.tls) == (host, port, tls)


def test_with_certificates_of_its_own_not_even_there(
    desk: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.setenv("SCHAKEL_MAIL", "smtp://localhost:2525")
    desk.setenv("SCHAKEL_MAIL_CA_FILE", str(certificate(tmp_path / "ca.pem")))
    assert mail().tls is Tls.STARTTLS
    assert mail().ca_file == tmp_path / "ca.pem"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("mail", "mail.example.org"),
        ("mail", "mail.example.org:587"),
        ("mail", "http://mail.example.org"),
        ("mail", "smtp://"),
        ("mail", "smtp://mail.example.org:0"),
        ("mail", "smtp://mail.example.org:70000"),
        ("mail", "smtp://schakel:secret@mail.example.org"),
        ("mail", "smtp://mail.example.org/inbox"),
        ("mail", "smtp://mail.example.org?starttls=no"),
        ("mail", "smtp://mail example.org"),
        ("mail_from", "schakel"),
        ("mail_from", "Schakel <schakel@example.org>"),
        ("mail_from", "schakel@example.org\r\nBcc: joost@elders.example"),
        ("mail_from", "schakel@localhost"),
    ],
)
def test_what_is_none_is_said_by_its_name(desk: pytest.MonkeyPatch, name: str, value: str) -> None:
    desk.setenv(f"SCHAKEL_{name.upper()}", value)
    assert refused() == [f"SCHAKEL_{name.upper()}: {EXPECTED[name]}"]


def test_one_goes_not_without_the_other(desk: pytest.MonkeyPatch, tmp_path: Path) -> None:
    desk.delenv("SCHAKEL_MAIL_FROM")
    desk.setenv("SCHAKEL_MAIL_USER", "schakel")
    assert refused() == [
        "SCHAKEL_MAIL_FROM: this setting is missing: mail needs it",
        "SCHAKEL_MAIL_PASSWORD_FILE: this setting is missing: mail_user needs it",
    ]
    desk.setenv("SCHAKEL_MAIL_FROM", "schakel@example.org")
    desk.delenv("SCHAKEL_MAIL_USER")
    password = tmp_path / "password"
    password.write_text("geheim, met een spatie")
    password.chmod(0o400)
    desk.setenv("SCHAKEL_MAIL_PASSWORD_FILE", str(password))
    assert refused() == ["SCHAKEL_MAIL_USER: this setting is missing: mail_password_file needs it"]
    desk.setenv("SCHAKEL_MAIL_USER", "schakel")
    assert mail().password_file == password
    assert "geheim" not in repr(load_settings())


def test_without_a_server_the_rest_of_it_is_too_much(desk: pytest.MonkeyPatch) -> None:
    desk.delenv("SCHAKEL_MAIL")
    desk.setenv("SCHAKEL_MAIL_USER", "schakel")
    assert refused() == [
        "SCHAKEL_MAIL_FROM: not without mail",
        "SCHAKEL_MAIL_USER: not without mail",
    ]


def test_without_a_desk_there_is_nothing_to_say(
    environment: pytest.MonkeyPatch, token: str
) -> None:
    environment.setenv("SCHAKEL_MAIL", "smtp://mail.example.org")
    environment.setenv("SCHAKEL_MAIL_FROM", "schakel@example.org")
    assert refused() == [
        "SCHAKEL_MAIL: not without web: e-mail says that something waits at the desk"
    ]


@pytest.mark.parametrize("content", [None, "", "no certificate at all"])
def test_a_file_of_certificates_holds_some(
    desk: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    desk.setenv("SCHAKEL_MAIL_CA_FILE", str(file))
    assert refused() == [
        f"SCHAKEL_MAIL_CA_FILE: a file with certificates (PEM) that can be read: {file}"
    ]


@pytest.mark.parametrize(
    ("mode", "content"), [(0o440, "geheim"), (0o400, ""), (0o400, "een\ntwee")]
)
def test_the_password_is_one_line_that_others_cannot_read(
    desk: pytest.MonkeyPatch, tmp_path: Path, mode: int, content: str
) -> None:
    password = tmp_path / "password"
    password.write_text(content)
    password.chmod(mode)
    desk.setenv("SCHAKEL_MAIL_USER", "schakel")
    desk.setenv("SCHAKEL_MAIL_PASSWORD_FILE", str(password))
    (line,) = refused()
    assert line.startswith("SCHAKEL_MAIL_PASSWORD_FILE: a file ")
