"""Settings of the officials' desk: where it listens, and who says who somebody is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from config.addresses import LOOPBACK, Address, address_of, in_clear
from config.problems import Problem

SECRET = r"[\x21-\x7e]{8,1024}"  # noqa: S105 - what a secret looks like


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """The desk of one installation, checked and complete.

    `url` is what people type, without a slash at its end; `issuer` is the municipality's OpenID
    provider, `client` what it calls us. Who signed in less strongly than `acr` says, when it says
    something, is turned away; so is who signed in there more than `minutes` ago, when it says that.
    """

    listen: Address
    url: str
    issuer: str
    client: str
    client_secret: str = field(repr=False)
    acr: str | None
    minutes: int | None = None


class GivenDesk(Protocol):
    """The settings of the desk as they are given."""

    web: str | None
    web_url: str | None
    sign_in: str | None
    sign_in_client: str | None
    sign_in_secret_file: Path | None
    sign_in_acr: str | None
    sign_in_minutes: int | None


def contradictions(given: GivenDesk, problem: Callable[[str, str], Problem]) -> Iterator[Problem]:
    """Find what does not go together: all of it or nothing, and nothing in clear."""
    needed = ("web", "web_url", "sign_in", "sign_in_client", "sign_in_secret_file")
    there = [name for name in needed if getattr(given, name) is not None]
    for name in needed if there else ():
        if name not in there:
            yield problem(name, "this setting is missing: the desk needs it")
    for name in ("sign_in_acr", "sign_in_minutes"):
        if not there and getattr(given, name) is not None:
            yield problem(name, "not without web")
    if given.web is not None and address_of(given.web).host not in LOOPBACK:
        yield problem("web", "only on this machine, like 127.0.0.1: the proxy beside it has TLS")
    for name in ("web_url", "sign_in"):
        if in_clear(getattr(given, name)):
            yield problem(name, "only https, unless it is on this machine")


def desk_of(given: GivenDesk, client_secret: str) -> DeskSettings | None:
    """Give the settings of the desk; None where there is none."""
    if (
        given.web is None
        or given.web_url is None
        or given.sign_in is None
        or given.sign_in_client is None
    ):
        return None
    return DeskSettings(
        listen=address_of(given.web),
        url=given.web_url.rstrip("/"),
        issuer=given.sign_in,
        client=given.sign_in_client,
        client_secret=client_secret,
        acr=given.sign_in_acr,
        minutes=given.sign_in_minutes,
    )
