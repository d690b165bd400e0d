"""The municipality's OpenID provider: asks who somebody is, and believes what is signed for us.

Code flow with PKCE. Everything hangs on the provider's keys, fetched from where it says they are;
a token signed with a key we do not know is looked at once more after its keys were asked anew.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuthError
from authlib.oidc.core import CodeIDToken
from httpx2 import AsyncClient, HTTPError
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from config.desk_settings import DeskSettings

TIMEOUT = 10.0
KNOWN_FOR = 3600.0
"""Seconds that what the provider says of itself is believed, before it is asked anew."""

LEEWAY = 60
"""Seconds by which the provider's clock may differ from ours."""

_SIGNED = ("RS256", "PS256", "ES256", "ES384", "EdDSA")
_ENDED_EVENT = "http://schemas.openid.net/event/backchannel-logout"


class ProviderSilent(Exception):  # noqa: N818 - a state of affairs
    """The provider cannot be reached, or says nothing that can be understood."""


class NotSignedIn(Exception):  # noqa: N818 - an answer
    """What came back is not to be believed, or the provider turned somebody away."""


class TooWeak(NotSignedIn):
    """They are who they say, and signed in less strongly than the municipality demands."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whom the provider named: its own name for them and for the session there."""

    subject: str
    session: str
    id_token: str


@dataclass(frozen=True, slots=True)
class Ended:
    """What the provider ended: a session there, or (without one) all of somebody."""

    subject: str
    session: str


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in under way, as one browser began it; `to` is the page it was on its way to."""

    state: str
    nonce: str
    verifier: str
    to: str


class Provider:
    """One provider, for one desk."""

    def __init__(self, settings: DeskSettings) -> None:
        self._settings = settings
        self._said: Mapping[str, Any] = {}
        self._keys: KeySet | None = None
        self._asked_at = float("-inf")

    async def address(self, begun: Begun) -> str:
        """Give where a browser goes to sign in. Raises ProviderSilent."""
        said = await self._metadata()
        async with self._client() as client:
            more = {} if self._settings.acr is None else {"acr_values": self._settings.acr}
            url, _ = client.create_authorization_url(
                said["authorization_endpoint"],
                state=begun.state,
                nonce=begun.nonce,
                code_verifier=begun.verifier,
                **more,
            )
        return str(url)

    async def finish(self, begun: Begun, given: Mapping[str, str]) -> SignedIn:
        """Learn who came back. Raises NotSignedIn, TooWeak and ProviderSilent."""
        if given.get("state") != begun.state or "code" not in given:
            raise NotSignedIn
        said = await self._metadata()
        if "iss" in given and given["iss"] != said["issuer"]:
            raise NotSignedIn
        try:
            async with self._client() as client:
                token = await client.fetch_token(
                    said["token_endpoint"], code=given["code"], code_verifier=begun.verifier
                )
        except OAuthError:
            raise NotSignedIn from None
        except (HTTPError, ValueError):
            raise ProviderSilent from None
        if not isinstance(token, dict) or not isinstance(token.get("id_token"), str):
            raise NotSignedIn
        return self._strong_enough(await self._read(token, begun.nonce), token["id_token"])

    async def ended(self, logout_token: str) -> Ended:
        """Read what the provider ended. Raises NotSignedIn and ProviderSilent."""
        claims = await self._claims(logout_token)
        subject, session = claims.get("sub", ""), claims.get("sid", "")
        events = claims.get("events")
        said = isinstance(events, dict) and _ENDED_EVENT in events
        if not said or "nonce" in claims or not (subject or session):
            raise NotSignedIn
        issued = claims.get("iat")
        if not isinstance(issued, int) or abs(time.time() - issued) > 2 * LEEWAY:
            raise NotSignedIn
        audience = claims.get("aud")
        ours = audience if isinstance(audience, list) else [audience]
        if claims.get("iss") != self._settings.issuer or self._settings.client not in ours:
            raise NotSignedIn
        return Ended(str(subject), str(session))

    async def way_out(self, id_token: str) -> str:
        """Give where a browser goes to sign out there too. Raises ProviderSilent."""
        said = await self._metadata()
        endpoint, home = said.get("end_session_endpoint"), f"{self._settings.url}/signed-out"
        if not endpoint:
            return home
        async with self._client() as client:
            asked = client.build_request(
                "GET",
                str(endpoint),
                params={"id_token_hint": id_token, "post_logout_redirect_uri": home},
            )
        return str(asked.url)

    async def _read(self, token: Mapping[str, Any], nonce: str) -> Mapping[str, Any]:
        claims = await self._claims(token["id_token"])
        wanted = {
            "iss": {"essential": True, "value": self._settings.issuer},
            "aud": {"essential": True, "value": self._settings.client},
        }
        params = {"nonce": nonce, "client_id": self._settings.client}
        checked = CodeIDToken(claims, {}, wanted, params)
        try:
            checked.validate(leeway=LEEWAY)
        except (JoseError, ValueError):
            raise NotSignedIn from None
        if not isinstance(checked["sub"], str) or not checked["sub"]:
            raise NotSignedIn
        return dict(checked)

    def _strong_enough(self, claims: Mapping[str, Any], id_token: str) -> SignedIn:
        wanted, ways = self._settings.acr, claims.get("amr") or []
        if wanted is not None and wanted != claims.get("acr") and wanted not in ways:
            raise TooWeak
        return SignedIn(str(claims["sub"]), str(claims.get("sid") or ""), id_token)

    async def _claims(self, token: str) -> dict[str, Any]:
        """Read what is signed, with the keys we know, or else with those of this moment."""
        for anew in (False, True):
            keys = await self._signing_keys(anew=anew)
            try:
                return dict(jwt.decode(token, keys, algorithms=_SIGNED).claims)
            except (JoseError, ValueError):
                continue
        raise NotSignedIn

    async def _signing_keys(self, *, anew: bool) -> KeySet:
        if self._keys is None or anew:
            said = await self._metadata()
            try:
                self._keys = KeySet.import_key_set(cast("Any", await _fetched(said["jwks_uri"])))
            except (JoseError, ValueError, KeyError, TypeError):
                raise ProviderSilent from None
        return self._keys

    async def _metadata(self) -> Mapping[str, Any]:
        if self._said and time.monotonic() - self._asked_at < KNOWN_FOR:
            return self._said
        issuer = self._settings.issuer
        said = await _fetched(f"{issuer}/.well-known/openid-configuration")
        needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        if said.get("issuer") != issuer or not all(isinstance(said.get(n), str) for n in needed):
            raise ProviderSilent
        self._said, self._asked_at = said, time.monotonic()
        return said

    def _client(self) -> AsyncOAuth2Client:
        return AsyncOAuth2Client(
            self._settings.client,
            self._settings.client_secret,
            scope="openid",
            redirect_uri=f"{self._settings.url}/sign-in/back",
            code_challenge_method="S256",
            timeout=TIMEOUT,
        )


async def _fetched(url: str) -> dict[str, Any]:
    """Fetch a JSON object. Raises ProviderSilent."""
    try:
        async with AsyncClient(timeout=TIMEOUT) as client:
            answer = await client.get(url)
            answer.raise_for_status()
            found = answer.json()
    except (HTTPError, ValueError):
        raise ProviderSilent from None
    if not isinstance(found, dict):
        raise ProviderSilent
    return found
