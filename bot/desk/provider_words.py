"""What the provider says of itself: where to sign in, and with which keys it signs.

Believed for an hour. While it is silent nobody waits for it twice: who comes meanwhile hears at
once that it is.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from functools import cache
from ssl import SSLContext
from typing import Any, cast

from httpx2 import AsyncClient, HTTPError, create_ssl_context
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

TIMEOUT = 10.0
"""Seconds to wait for one answer of the provider, from its first to its last byte."""

MOST_BYTES = 512 * 1024
KNOWN_FOR = 3600.0
"""Seconds that what the provider says of itself is believed, before it is asked anew."""

SILENT_FOR = 5.0
"""Seconds that a provider that did not answer is left alone."""

KEYS_APART = 60.0
"""Seconds between two times that strangers can make us ask for its keys."""

_NEEDED = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class ProviderSilent(Exception):  # noqa: N818 - a state of affairs
    """The provider cannot be reached, or says nothing that can be understood."""


@cache
def trusted() -> SSLContext:
    """Give what tells whether the provider is who it says, for every client that talks to it.

    Read once a process: all the machine's certificates take longer than the rest of a sign-in, and
    the whole bot waits meanwhile.
    """
    return create_ssl_context()


class ProviderWords:
    """Of one provider. `seconds` is a monotonic clock."""

    def __init__(self, issuer: str, seconds: Callable[[], float]) -> None:
        self._issuer = issuer
        self._seconds = seconds
        self._asking = asyncio.Lock()
        self._said: Mapping[str, Any] = {}
        self._keys: KeySet | None = None
        self._said_at = self._silent_at = self._keys_at = float("-inf")

    async def of_itself(self) -> Mapping[str, Any]:
        """Give where what is asked. Raises ProviderSilent."""
        async with self._asking:
            return await self._of_itself()

    async def keys(self) -> KeySet:
        """Give the keys as they are known. Raises ProviderSilent."""
        async with self._asking:
            return self._keys or await self._fetch_keys()

    async def keys_anew(self, *, sparing: bool) -> KeySet:
        """Give the keys of this moment; `sparing`: as known when they were asked for just now.

        Raises ProviderSilent.
        """
        async with self._asking:
            if sparing and self._keys and self._seconds() - self._keys_at < KEYS_APART:
                return self._keys
            return await self._fetch_keys()

    async def _of_itself(self) -> Mapping[str, Any]:
        if self._said and self._seconds() - self._said_at < KNOWN_FOR:
            return self._said
        said = await self._fetch(f"{self._issuer}/.well-known/openid-configuration")
        if said.get("issuer") != self._issuer or not all(
            isinstance(said.get(name), str) for name in _NEEDED
        ):
            raise self._silent()
        self._said, self._said_at = said, self._seconds()
        return said

    async def _fetch_keys(self) -> KeySet:
        said = await self._of_itself()
        found = await self._fetch(said["jwks_uri"])
        try:
            self._keys = KeySet.import_key_set(cast("Any", found))
        except (JoseError, ValueError, KeyError, TypeError, AttributeError):
            raise self._silent() from None
        self._keys_at = self._seconds()
        return self._keys

    async def _fetch(self, url: str) -> dict[str, Any]:
        """Fetch a JSON object."""
        if self._seconds() - self._silent_at < SILENT_FOR:
            raise ProviderSilent
        try:
            async with asyncio.timeout(TIMEOUT):
                found = json.loads(await _bytes(url))
        except (HTTPError, OSError, ValueError, RecursionError):
            raise self._silent() from None
        if not isinstance(found, dict):
            raise self._silent()
        return found

    def _silent(self) -> ProviderSilent:
        self._silent_at = self._seconds()
        return ProviderSilent()


async def _bytes(url: str) -> bytes:
    """Read an answer that is no longer than one of a provider can be."""
    async with (
        AsyncClient(timeout=TIMEOUT, verify=trusted()) as client,
        client.stream("GET", url) as answer,
    ):
        answer.raise_for_status()
        read = bytearray()
        async for part in answer.aiter_bytes():
            read += part
            if len(read) > MOST_BYTES:
                raise ValueError
        return bytes(read)
