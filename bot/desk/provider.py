"""The municipality's OpenID provider: asks who somebody is, and believes what is signed for us.

Code flow with PKCE. Everything hangs on the provider's keys (`provider_words.py`); a token signed
with a key we do not know is looked at once more after its keys were asked anew.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuthError
from authlib.oidc.core import CodeIDToken
from httpx2 import HTTPError
from joserfc import jwt
from joserfc.errors import JoseError

from bot.desk.once import Once
from bot.desk.provider_words import TIMEOUT, ProviderSilent, ProviderWords, trusted
from config.desk_settings import DeskSettings

LEEWAY = 60
"""Seconds by which the provider's clock may differ from ours."""

LOGOUT_SECONDS = 2 * LEEWAY
"""How old the provider's word that somebody signed out may be."""

_SIGNED = ("RS256", "PS256", "ES256", "ES384", "EdDSA")
_ENDED_EVENT = "http://schemas.openid.net/event/backchannel-logout"
_NAMES_ITSELF = "authorization_response_iss_parameter_supported"


class NotSignedIn(Exception):  # noqa: N818 - an answer
    """What came back is not to be believed, or the provider turned somebody away."""


class NotBegun(NotSignedIn):
    """Nobody began this here, or in this browser, or they came back from it before."""


class TooWeak(NotSignedIn):
    """They are who they say, and signed in less strongly than the municipality demands."""


class TooLongAgo(NotSignedIn):
    """They showed the provider who they are longer ago than the municipality allows."""


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
    """A sign-in under way, as one browser began it; `to` is the page it was on its way to.

    `invite` is what somebody pasted who comes in by the desk.
    """

    state: str
    nonce: str
    verifier: str
    to: str
    invite: str = ""


class Provider:
    """One provider, for one desk. `seconds` is a monotonic clock."""

    def __init__(self, settings: DeskSettings, seconds: Callable[[], float]) -> None:
        self._settings = settings
        self._seconds = seconds
        self._words = ProviderWords(settings.issuer, seconds)
        self._heard = Once(2 * LOGOUT_SECONDS)

    async def address(self, begun: Begun) -> str:
        """Give where a browser goes to sign in. Raises ProviderSilent."""
        said = await self._words.of_itself()
        async with self._client() as client:
            more: dict[str, Any] = {}
            if self._settings.acr is not None:
                more["acr_values"] = self._settings.acr
            if self._settings.minutes is not None:
                more["max_age"] = self._settings.minutes * 60
            url, _ = client.create_authorization_url(
                said["authorization_endpoint"],
                state=begun.state,
                nonce=begun.nonce,
                code_verifier=begun.verifier,
                **more,
            )
        return str(url)

    async def finish(self, begun: Begun, given: Mapping[str, str]) -> SignedIn:
        """Learn who came back. Raises NotSignedIn and ProviderSilent."""
        if given.get("state") != begun.state or "code" not in given:
            raise NotSignedIn
        said = await self._words.of_itself()
        if given.get("iss", None if said.get(_NAMES_ITSELF) else said["issuer"]) != said["issuer"]:
            raise NotSignedIn
        token = await self._token(said["token_endpoint"], given["code"], begun)
        return self._strong_enough(await self._read(token, begun.nonce), token["id_token"])

    async def ended(self, logout_token: str) -> Ended:
        """Read what the provider ended. Raises NotSignedIn and ProviderSilent."""
        claims = await self._claims(logout_token, from_anybody=True)
        subject, session = claims.get("sub", ""), claims.get("sid", "")
        events = claims.get("events")
        said = isinstance(events, dict) and _ENDED_EVENT in events
        if not said or "nonce" in claims or not (subject or session):
            raise NotSignedIn
        if not _is_new(claims):
            raise NotSignedIn
        audience = claims.get("aud")
        ours = audience if isinstance(audience, list) else [audience]
        if claims.get("iss") != self._settings.issuer or self._settings.client not in ours:
            raise NotSignedIn
        if not self._heard.first(str(claims.get("jti", "")), self._seconds()):
            raise NotSignedIn
        return Ended(str(subject), str(session))

    async def way_out(self, id_token: str) -> str:
        """Give where a browser goes to sign out there too. Raises ProviderSilent."""
        said = await self._words.of_itself()
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

    async def _token(self, endpoint: str, code: str, begun: Begun) -> Mapping[str, Any]:
        """Give the tokens for a code, an id token among them."""
        try:
            async with asyncio.timeout(TIMEOUT), self._client() as client:
                token = await client.fetch_token(endpoint, code=code, code_verifier=begun.verifier)
        except OAuthError:
            raise NotSignedIn from None
        except (HTTPError, OSError, ValueError, TypeError, AttributeError, RecursionError):
            raise ProviderSilent from None  # the library reads whatever comes back
        if not isinstance(token, dict) or not isinstance(token.get("id_token"), str):
            raise ProviderSilent
        return token

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
        except (JoseError, ValueError, TypeError):
            raise NotSignedIn from None
        if not isinstance(checked["sub"], str) or not checked["sub"]:
            raise NotSignedIn
        return dict(checked)

    def _strong_enough(self, claims: Mapping[str, Any], id_token: str) -> SignedIn:
        wanted, ways = self._settings.acr, claims.get("amr") or []
        if wanted is not None and wanted != claims.get("acr") and wanted not in ways:
            raise TooWeak
        if not self._is_recent(claims):
            raise TooLongAgo
        return SignedIn(str(claims["sub"]), str(claims.get("sid") or ""), id_token)

    def _is_recent(self, claims: Mapping[str, Any]) -> bool:
        """Tell whether they showed it as lately as is demanded; not if nobody says when."""
        if self._settings.minutes is None:
            return True
        at = claims.get("auth_time")
        if not isinstance(at, int | float) or isinstance(at, bool):
            return False
        now = time.time()
        return now - self._settings.minutes * 60 - LEEWAY <= at <= now + LEEWAY

    async def _claims(self, token: str, *, from_anybody: bool = False) -> dict[str, Any]:
        """Read what is signed, with the keys we know, or else with those of this moment.

        What is `from_anybody` makes us ask for them only now and then.
        """
        known = await self._words.keys()
        for keys in (known, None):
            try:
                tried = keys or await self._words.keys_anew(sparing=from_anybody)
                return dict(jwt.decode(token, tried, algorithms=_SIGNED).claims)
            except (JoseError, ValueError, TypeError, RecursionError):
                continue
        raise NotSignedIn

    def _client(self) -> AsyncOAuth2Client:
        return AsyncOAuth2Client(
            self._settings.client,
            self._settings.client_secret,
            scope="openid",
            redirect_uri=f"{self._settings.url}/sign-in/back",
            code_challenge_method="S256",
            timeout=TIMEOUT,
            verify=trusted(),
        )


def _is_new(claims: Mapping[str, Any]) -> bool:
    """Tell whether something was said just now, and counts still."""
    now, issued, ends = time.time(), claims.get("iat"), claims.get("exp", float("inf"))
    return (
        isinstance(issued, int | float)
        and now - LOGOUT_SECONDS <= issued <= now + LOGOUT_SECONDS
        and isinstance(ends, int | float)
        and now - LEEWAY < ends
    )
