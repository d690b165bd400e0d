"""Addresses in the settings: of the web, and places to listen at."""

import re
from typing import NamedTuple
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

_WRITTEN_AS_ONE = re.compile(r"[!-~]+")
_NOT_IN_IT = frozenset("?#\\")
"""Signs with which what is put behind an address would not lead there any more."""


class Address(NamedTuple):
    """A place to listen at."""

    host: str
    port: int


def web_address(text: str) -> str:
    """Check an address like https://bot.example.org/schakel. Raises ValueError."""
    if not _WRITTEN_AS_ONE.fullmatch(text) or _NOT_IN_IT & set(text):
        raise ValueError
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.port == 0:
        raise ValueError
    return text.rstrip("/")


def host_and_port(text: str) -> str:
    """Check a place to listen at, and leave it as it is written. Raises ValueError."""
    address_of(text)
    return text


def address_of(text: str) -> Address:
    """Read a place to listen at, like 127.0.0.1:8443. Raises ValueError."""
    parts = urlsplit(f"//{text}")
    if not parts.hostname or parts.port is None or parts.path:
        raise ValueError
    return Address(parts.hostname, parts.port)


def in_clear(address: str | None) -> bool:
    """Tell whether a token, a secret or what people say would cross a network for all to read."""
    parts = urlsplit(address or "")
    return parts.scheme == "http" and parts.hostname not in LOOPBACK
