"""The town's own sign-in service: a small OpenID provider, for trying the officials' desk out.

Whoever stands at its door says who they are by pressing their own name. It knows one desk, speaks
the code flow with PKCE and nothing else, and forgets everything when the town closes.
"""

import base64
import hashlib
import html
import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hmac import compare_digest
from urllib.parse import urlencode

from aiohttp import BasicAuth, web
from joserfc import jwt
from joserfc.jwk import RSAKey

from bot.demo.town import Town

CLIENT, SECRET = "schakel", "desk-of-the-demo-town"
"""What the desk is called here, and what it shows; they open nothing but the demo town."""

_KEY_BITS = 2048
_TOKEN_SECONDS = 300
_PAGE = """<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<title>Inloggen bij de gemeente</title></head>
<body><main><h1>Inloggen bij de gemeente Voorbeeldstad</h1>
<p>In de demo kies je zelf wie je bent.</p><ul>{people}</ul>
<p><a href="/mail" target="_blank" rel="noopener">Postvak: de e-mail van de werkplek</a></p>
</main></body></html>"""
_PERSON = '<li><p><a href="/as/{user}?{asked}">Inloggen als {name}</a></p></li>'


@dataclass(frozen=True, slots=True)
class Code:
    """What a code stands for until it is spent: who, and what the desk asked with."""

    user: str
    nonce: str
    challenge: str


class SignIn:
    """The provider; `desk` is the address of the one desk it knows.

    Besides who has a phone in the town, those `without_phone` can sign in: each by their name.
    """

    def __init__(self, town: Town, desk: str, without_phone: Sequence[str]) -> None:
        self._town = town
        self._desk = desk
        self._without_phone = without_phone
        self._codes: dict[str, Code] = {}
        self._key = RSAKey.generate_key(_KEY_BITS, {"kid": "town", "use": "sig"})

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give its addresses."""
        return [
            web.get("/.well-known/openid-configuration", self._about),
            web.get("/authorize", self._door),
            web.get("/as/{user}", self._enter),
            web.post("/token", self._token),
            web.get("/keys", self._keys),
            web.get("/end", self._end),
        ]

    async def _about(self, request: web.Request) -> web.Response:
        here = _here(request)
        return web.json_response(
            {
                "issuer": here,
                "authorization_endpoint": f"{here}/authorize",
                "token_endpoint": f"{here}/token",
                "jwks_uri": f"{here}/keys",
                "end_session_endpoint": f"{here}/end",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def _door(self, request: web.Request) -> web.Response:
        self._check(request.query)
        asked = html.escape(urlencode(dict(request.query)))
        people = "".join(
            _PERSON.format(user=html.escape(user), asked=asked, name=html.escape(name))
            for user, name in self._people().items()
        )
        return web.Response(text=_PAGE.format(people=people), content_type="text/html")

    async def _enter(self, request: web.Request) -> web.Response:
        asked = request.query
        self._check(asked)
        user = request.match_info["user"]
        if user not in self._people():
            raise web.HTTPNotFound
        code = secrets.token_urlsafe(16)
        self._codes[code] = Code(user, asked.get("nonce", ""), asked["code_challenge"])
        back = urlencode({"code": code, "state": asked.get("state", "")})
        raise web.HTTPSeeOther(f"{asked['redirect_uri']}?{back}")

    def _people(self) -> dict[str, str]:
        """Give who can sign in: their name by what they are called here."""
        phones = (each for each in self._town.people.values() if not each.is_bot)
        return {str(each.id): each.first_name for each in phones} | {
            name: name for name in self._without_phone
        }

    def _check(self, asked: Mapping[str, str]) -> None:
        """Raise HTTPBadRequest for another desk than ours, or one that does not ask by PKCE."""
        ours = (CLIENT, f"{self._desk}/sign-in/back", "code", "S256")
        names = ("client_id", "redirect_uri", "response_type", "code_challenge_method")
        if tuple(asked.get(name) for name in names) != ours or not asked.get("code_challenge"):
            raise web.HTTPBadRequest

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        code = self._codes.pop(str(form.get("code", "")), None)
        verifier = str(form.get("code_verifier", "")).encode()
        shown = base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).decode().rstrip("=")
        known = _credentials(request) == (CLIENT, SECRET)
        if code is None or not known or not compare_digest(shown, code.challenge):
            return web.json_response({"error": "invalid_grant"}, status=400)
        now = int(time.time())
        claims = {
            "iss": _here(request),
            "aud": CLIENT,
            "sub": code.user,
            "sid": secrets.token_urlsafe(8),
            "nonce": code.nonce,
            "iat": now,
            "exp": now + _TOKEN_SECONDS,
        }
        signed = jwt.encode({"alg": "RS256", "kid": "town"}, claims, self._key)
        return web.json_response(
            {"access_token": secrets.token_urlsafe(8), "token_type": "Bearer", "id_token": signed}
        )

    async def _keys(self, request: web.Request) -> web.Response:  # noqa: ARG002 - called alike
        return web.json_response({"keys": [self._key.as_dict(private=False)]})

    async def _end(self, request: web.Request) -> web.Response:  # noqa: ARG002 - called alike
        raise web.HTTPSeeOther(f"{self._desk}/signed-out")


def _here(request: web.Request) -> str:
    return f"{request.scheme}://{request.host}"


def _credentials(request: web.Request) -> tuple[str, str] | None:
    try:
        shown = BasicAuth.decode(request.headers.get("Authorization", ""))
    except ValueError:
        return None
    return shown.login, shown.password
