"""Settings: how one installation runs, from the environment or a file."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from config.addresses import LOOPBACK, Address, address_of, in_clear
from config.desk_settings import SECRET, DeskSettings, desk_of
from config.desk_settings import contradictions as about_desk
from config.expected import EXPECTED
from config.given_settings import PREFIX, GivenSettings
from config.mail_settings import PASSWORD, MailSettings, mail_of
from config.mail_settings import contradictions as about_mail
from config.positions import broken, line_of, positions
from config.problems import ConfigProblems, Problem
from config.secret_files import ReadableByOthers, others_can_read, read_secret
from config.tables import read_text

CONFIG = "SCHAKEL_CONFIG"


@dataclass(frozen=True, slots=True)
class Settings:
    """One installation, checked and complete; secrets stay out of its `repr`.

    `network` is None for the town that comes along, `webhook` None for polling, `calendar` and
    `calendar_url` None where members are offered no address for their calendar, `outside` and
    `outside_url` where there are no pages for people without an account, `desk` None where
    officials have no desk on the web, `mail` where no e-mail goes to them. `clock_speed` is above
    1, and `clock_file` there, only where the Bot API is on this machine.
    """

    token: str = field(repr=False)
    api: str
    data: Path
    backups: Path
    backup_days: int
    journal_heads: Path
    key_file: Path
    network: Path | None
    webhook: str | None
    webhook_secret: str = field(repr=False)
    listen: Address
    calendar: Address | None
    calendar_url: str | None
    outside: Address | None
    outside_url: str | None
    desk: DeskSettings | None
    mail: MailSettings | None
    clock_speed: float
    clock_file: Path | None


class _Origin:
    """Where each setting came from, to name the place when something is wrong with it."""

    def __init__(self) -> None:
        self.file = os.environ.get(CONFIG) or None
        self.values: dict[str, Any] = {}
        self._lines: Mapping[tuple[str | int, ...], int] = {}
        if self.file is not None:
            text = read_text(Path(self.file))
            try:
                self.values = tomllib.loads(text)
            except tomllib.TOMLDecodeError as error:
                raise ConfigProblems([broken(self.file, error)]) from None
            self._lines = positions(text)

    def problem(self, name: str, expected: str) -> Problem:
        if name in self.values and not os.environ.get(PREFIX + name.upper()):
            return Problem(f"{self.file}, line {line_of(self._lines, (name,))}", name, expected)
        return Problem("environment", PREFIX + name.upper(), expected)

    def unknown(self) -> Iterator[Problem]:
        known = {PREFIX + name.upper() for name in GivenSettings.model_fields} | {CONFIG}
        for name in sorted(os.environ):
            if name.startswith(PREFIX) and name not in known:
                yield Problem("environment", name, "there is no such setting")
        for name in self.values.keys() - GivenSettings.model_fields.keys():
            yield self.problem(name, "there is no such setting")


def load_settings() -> Settings:
    """Read the environment and the file named by SCHAKEL_CONFIG; raises `ConfigProblems`."""
    origin = _Origin()
    problems = list(origin.unknown())
    values = {
        name: origin.values[name] for name in origin.values if name in GivenSettings.model_fields
    }
    try:
        given = GivenSettings(**values)
    except ValidationError as error:
        wrong = dict.fromkeys(str(entry["loc"][0]) for entry in error.errors())
        problems.extend(origin.problem(name, EXPECTED[name]) for name in wrong)
        raise ConfigProblems(problems) from None
    problems.extend(_contradictions(given, origin))
    token = given.token or _secret(given.token_file, "token_file", origin, problems)
    desk_secret = _secret(given.sign_in_secret_file, "sign_in_secret_file", origin, problems)
    _secret(given.mail_password_file, "mail_password_file", origin, problems)
    secret = _secret(given.webhook_secret_file, "webhook_secret_file", origin, problems)
    if problems:
        raise ConfigProblems(problems)
    data = given.data.absolute()
    return Settings(
        token=token,
        api=given.api,
        data=data,
        backups=(given.backups or data / "backups").absolute(),
        backup_days=given.backup_days,
        journal_heads=(given.journal_heads or data / "journal-heads").absolute(),
        key_file=(given.key_file or data.parent / "schakel.key").absolute(),
        network=given.network,
        webhook=given.webhook,
        webhook_secret=secret,
        listen=address_of(given.listen),
        calendar=None if given.calendar is None else address_of(given.calendar),
        calendar_url=given.calendar_url,
        outside=None if given.outside is None else address_of(given.outside),
        outside_url=given.outside_url,
        desk=desk_of(given, desk_secret),
        mail=mail_of(given),
        clock_speed=given.clock_speed,
        clock_file=given.clock_file and given.clock_file.absolute(),
    )


def _contradictions(given: GivenSettings, origin: _Origin) -> Iterator[Problem]:
    if given.token is None and given.token_file is None:
        yield origin.problem("token_file", "this setting is missing: " + EXPECTED["token_file"])
    if given.token is not None and given.token_file is not None:
        yield origin.problem("token", "not together with token_file; leave one out")
    if given.webhook is not None and given.webhook_secret_file is None:
        yield origin.problem("webhook_secret_file", "this setting is missing: webhook needs it")
    if "token" in origin.values and others_can_read(Path(origin.file or "")):
        yield origin.problem("token", f"not in a file that others can read; {_close(origin.file)}")
    yield from _about_calendar(given, origin)
    yield from _about_outside(given, origin)
    yield from about_desk(given, origin.problem)
    yield from about_mail(given, origin.problem)
    for name in ("api", "webhook", "calendar_url", "outside_url"):
        if in_clear(getattr(given, name)):
            yield origin.problem(name, "only https, unless it is on this machine")
    if urlsplit(given.api).hostname not in LOOPBACK:
        if given.clock_speed != 1:
            yield origin.problem("clock_speed", "only 1, unless api is on this machine")
        if given.clock_file is not None:
            yield origin.problem("clock_file", "not allowed, unless api is on this machine")


def _about_calendar(given: GivenSettings, origin: _Origin) -> Iterator[Problem]:
    """Both or none."""
    if given.calendar is not None and given.calendar_url is None:
        yield origin.problem("calendar_url", "this setting is missing: calendar needs it")
    if given.calendar is None and given.calendar_url is not None:
        yield origin.problem("calendar", "this setting is missing: calendar_url needs it")


def _about_outside(given: GivenSettings, origin: _Origin) -> Iterator[Problem]:
    """Both or none, and behind a proxy that says from where each request comes."""
    if given.outside is not None and given.outside_url is None:
        yield origin.problem("outside_url", "this setting is missing: outside needs it")
    if given.outside is None and given.outside_url is not None:
        yield origin.problem("outside", "this setting is missing: outside_url needs it")
    if given.outside is not None and address_of(given.outside).host not in LOOPBACK:
        said = "only on this machine, like 127.0.0.1: the proxy beside it has TLS"
        yield origin.problem("outside", said)


def _close(file: object) -> str:
    return f"run `chmod 0400 {file}`"


_SECRETS = {
    "token_file": re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII),
    "webhook_secret_file": re.compile(r"[A-Za-z0-9_-]{1,256}"),
    "sign_in_secret_file": re.compile(SECRET),
    "mail_password_file": re.compile(PASSWORD),
}


def _secret(file: Path | None, name: str, origin: _Origin, problems: list[Problem]) -> str:
    """Read a secret from its file; what it holds is never part of a problem."""
    if file is None:
        return ""
    try:
        text = read_secret(file)
    except ReadableByOthers:
        problems.append(origin.problem(name, f"a file that others cannot read; {_close(file)}"))
        return ""
    except (OSError, ValueError):
        problems.append(origin.problem(name, f"a file that can be read: {file}"))
        return ""
    if not _SECRETS[name].fullmatch(text):
        problems.append(origin.problem(name, EXPECTED[name]))
    return text
