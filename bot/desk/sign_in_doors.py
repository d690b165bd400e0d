"""The doors of the desk: signing in and out, here and at the provider."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from urllib.parse import parse_qs

from aiohttp import web

from bot.desk.browser import Browser, response_of
from bot.desk.doors import SignIns
from bot.desk.provider import NotBegun, NotSignedIn, Provider, SignedIn, TooLongAgo, TooWeak
from bot.desk.provider_words import ProviderSilent
from bot.desk.reading_forms import form_of, page_of_ours
from bot.logs import Event, log
from config import wording
from config.desk_settings import DeskSettings
from domain.people.desk_session import DeskSession
from services.people import desk_accounts, desk_sessions
from services.people.desk_sessions import Seat
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store
from web import entrance
from web.answers import Answer

Said = Callable[[web.Request, str, int], web.Response]
"""Draws a sentence in the language of who asks: request, its key, and the status."""


_UNOPENED = "/invited"
"""Where somebody goes on who pasted an invite and is in already."""


class SignInDoors:
    """Of one desk, with one provider."""

    def __init__(
        self,
        settings: DeskSettings,
        database: Database,
        unit: Callable[[Store], Unit],
        browser: Browser,
        said: Said,
        take: Callable[[list[Outgoing]], None],
        seconds: Callable[[], float],
    ) -> None:
        self._issuer = settings.issuer
        self._database = database
        self._unit = unit
        self._browser = browser
        self._said = said
        self._take = take
        self._seconds = seconds
        self._provider = Provider(settings, seconds)
        self._sign_ins = SignIns()
        self._begun = f"{browser.cookie}-in"

    async def begin(self, request: web.Request, _secret: str) -> web.StreamResponse:
        """Send somebody to the provider."""
        return await self._begin(request, page_of_ours(request.query.get("to", "/")))

    async def invited(self, request: web.Request, _secret: str) -> web.StreamResponse:
        """Send somebody there who pasted an invite, which is opened when they are back."""
        invite = (await form_of(request)).get("invite", "").strip()
        return await self._begin(request, "/messages", invite)

    async def _begin(self, request: web.Request, to: str, invite: str = "") -> web.StreamResponse:
        cookie, begun = self._sign_ins.begin(to, self._seconds(), invite)
        try:
            address = await self._provider.address(begun)
        except ProviderSilent:
            return self._silent(request)
        answer = web.Response(status=303, headers={"Location": address})
        self._browser.keep(answer, self._begun, cookie)
        return answer

    async def come_back(self, request: web.Request, secret: str) -> web.StreamResponse:
        """Let in who comes back from the provider; who is in already goes on."""
        given = {name: values[0] for name, values in parse_qs(request.query_string).items()}
        begun = self._sign_ins.take(
            request.cookies.get(self._begun, ""), given.get("state", ""), self._seconds()
        )
        if begun is None and await self.is_in(secret):
            return web.Response(status=303, headers={"Location": "/"})
        try:
            if begun is None:
                raise NotBegun
            signed_in = await self._provider.finish(begun, given)
        except NotSignedIn as no:
            return self._refused(request, no)
        except ProviderSilent:
            return self._silent(request)
        tongue = entrance.tongue_of_browser(request.headers.get("Accept-Language", ""))
        entered, opened = await self._enter(signed_in, secret, tongue, begun.invite)
        if isinstance(entered, Answer):
            return response_of(entered)
        to = _UNOPENED if begun.invite and not opened else begun.to
        answer = web.Response(status=303, headers={"Location": to})
        self._browser.forget(answer, self._begun)
        self._browser.keep(answer, self._browser.cookie, entered)
        return answer

    async def sign_out(self, request: web.Request, secret: str) -> web.StreamResponse:
        """End a session here, and lead to where it ends at the provider.

        A form of an earlier session ends nothing; that is said, as is a provider that is silent.
        """
        token = (await form_of(request)).get("token", "")

        def end(store: Store) -> tuple[DeskSession | None, Seat]:
            unit = self._unit(store)
            ended = desk_sessions.sign_out(unit, secret, token)
            return ended, desk_sessions.look(unit, secret)[0]

        session, seat = await self._database.run(end)
        if seat is not Seat.NOBODY:
            return self._said(request, "web-form-old", 409)
        answer = web.Response(status=303, headers={"Location": "/signed-out"})
        if session is not None and session.id_token:
            try:
                answer.headers["Location"] = await self._provider.way_out(session.id_token)
            except ProviderSilent:
                answer = self._silent(request, "web-front-out-here", 200)
        if session is not None:
            self._browser.forget(answer, self._browser.cookie)
            answer.headers["Clear-Site-Data"] = '"cache", "storage"'
        return answer

    async def signed_out(self, request: web.Request, _secret: str) -> web.StreamResponse:
        """Say that one is signed out."""
        return self._said(request, "web-front-out", 200)

    async def ended_there(self, request: web.Request, _secret: str) -> web.StreamResponse:
        """Take the provider's word that somebody signed out there."""
        form: Mapping[str, str] = await form_of(request)
        try:
            ended = await self._provider.ended(form.get("logout_token", ""))
        except NotSignedIn:
            return self._refused(request, NotBegun())
        except ProviderSilent:
            return self._silent(request)
        await self._database.run(
            lambda store: desk_accounts.ended_there(
                self._unit(store), self._issuer, ended.subject, ended.session
            )
        )
        return web.Response()

    async def is_in(self, secret: str) -> bool:
        """Tell whether this browser is signed in now."""
        return bool(await self.who_is_in({secret}))

    async def who_is_in(self, secrets: AbstractSet[str]) -> AbstractSet[str]:
        """Give those of these secrets whose browser is signed in now."""

        def look(store: Store) -> AbstractSet[str]:
            unit = self._unit(store)
            return {each for each in secrets if desk_sessions.look(unit, each)[0] is Seat.TAKEN}

        return await self._database.run(look)

    async def _enter(
        self, signed_in: SignedIn, secret: str, tongue: str, invite: str
    ) -> tuple[str | Answer, bool]:
        """Let somebody in, giving the secret for their browser; or show why they are not.

        Tells too whether it was the invite that let them in.
        """
        subject, session, token = signed_in.subject, signed_in.session, signed_in.id_token

        @wording.at_desk()
        def enter(store: Store) -> tuple[str | Answer, bool, list[Outgoing]]:
            unit = self._unit(store)
            who = (self._issuer, subject)
            entered = desk_accounts.enter(unit, *who, session, token, secret)
            if entered is None and invite:
                refused = entrance.open_invite(unit, tongue, *who, invite)
                if refused is not None:
                    return refused, False, unit.told
                opened = desk_accounts.enter(unit, *who, session, token, secret)
                return opened or entrance.unknown(unit, tongue, *who), True, unit.told
            return entered or entrance.unknown(unit, tongue, *who), False, unit.told

        entered, opened, told = await self._database.run(enter)
        self._take(told)
        return entered, opened

    def _refused(self, request: web.Request, why: NotSignedIn) -> web.Response:
        if isinstance(why, TooWeak):
            return self._said(request, "web-front-weak", 403)
        if isinstance(why, TooLongAgo):
            return self._said(request, "web-front-long-ago", 403)
        log.warning(Event.SIGN_IN_REFUSED)
        return self._said(request, "web-front-refused", 400 if isinstance(why, NotBegun) else 403)

    def _silent(
        self, request: web.Request, key: str = "web-front-provider", status: int = 503
    ) -> web.Response:
        log.warning(Event.PROVIDER_SILENT)
        return self._said(request, key, status)
