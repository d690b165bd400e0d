"""A provider of tests that lies, is slow, changes its keys, or is not there, as it is told to."""

import asyncio
import base64
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from aiohttp import web
from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, CLIENT_SECRET = "schakel", "what-the-desk-shows"
ENDED = "http://schemas.openid.net/event/backchannel-logout"


@cache
def key_named(name: str, whose: str = "the provider's") -> RSAKey:
    """Give the key of this name that is the provider's, or somebody else's."""
    assert whose
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig"}, private=True)


def written_by_hand(header: dict[str, str], claims: dict[str, Any], secret: bytes | None) -> str:
    """Give a token that no library would make: without a signature, or with a shared secret's."""
    parts = [
        base64.urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=")
        for each in (header, claims)
    ]
    signed = b".".join(parts)
    signature = hmac.digest(secret, signed, "sha256") if secret is not None else b""
    return (signed + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


@dataclass
class OddProvider:
    """Signs whatever a test wants. `asked` counts what it was asked for, by path."""

    issuer: str = ""
    key: RSAKey = field(default_factory=lambda: key_named("first"))
    metadata: dict[str, Any] = field(default_factory=dict)
    id_token: str = ""
    asked: dict[str, int] = field(default_factory=dict)
    broken: bool = False
    slow: bool = False
    nonsense: bytes | None = None
    keys: Any = None

    def claims(self, **other: Any) -> dict[str, Any]:
        """Give what an honest provider says of Fatima now; `other` takes its place, None none."""
        now = int(time.time())
        said = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": "fatima",
            "sid": "there",
            "iat": now,
            "exp": now + 300,
            **other,
        }
        return {name: value for name, value in said.items() if value is not None}

    def signs(self, claims: dict[str, Any], key: RSAKey | None = None, **header: Any) -> str:
        key = key or self.key
        return jwt.encode({"alg": "RS256", "kid": key.kid, **header}, claims, key)

    def ended(self, **other: Any) -> str:
        """Give its word that Fatima signed out there."""
        said = {"events": {ENDED: {}}, "jti": str(time.monotonic_ns()), **other}
        return self.signs(self.claims(**said), typ="logout+jwt")

    async def answer(self, request: web.Request) -> web.Response:
        self.asked[request.path] = self.asked.get(request.path, 0) + 1
        if self.slow:
            await asyncio.sleep(60)
        if self.broken:
            return web.Response(status=500)
        if self.nonsense is not None:
            return web.Response(body=self.nonsense, content_type="application/json")
        if request.path == "/.well-known/openid-configuration":
            return web.json_response(
                {
                    "issuer": self.issuer,
                    "authorization_endpoint": f"{self.issuer}/authorize",
                    "token_endpoint": f"{self.issuer}/token",
                    "jwks_uri": f"{self.issuer}/jwks",
                    "end_session_endpoint": f"{self.issuer}/end",
                    **self.metadata,
                }
            )
        if request.path == "/jwks":
            honest = {"keys": [self.key.as_dict(private=False)]}
            return web.json_response(honest if self.keys is None else self.keys)
        if request.path == "/token":
            return web.json_response(
                {"access_token": "any", "token_type": "Bearer", "id_token": self.id_token}
            )
        return web.Response(status=404)


@asynccontextmanager
async def odd_provider() -> AsyncIterator[OddProvider]:
    """Listen on a port of its own."""
    provider = OddProvider()
    runner = web.ServerRunner(web.Server(provider.answer), shutdown_timeout=0.1)  # type: ignore[arg-type]
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    provider.issuer = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield provider
    finally:
        await runner.cleanup()
