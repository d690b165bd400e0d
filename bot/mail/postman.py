"""The postman: looks whose bell rings now, and hands their e-mail to the mail server.

What is on its way is noted before the server hears of it, so that whenever the process dies it
rings once too often rather than never. While the server is silent all of it waits, and it is tried
again less and less often; nothing of this keeps anything else from going on.
"""

import asyncio
from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from contextlib import suppress
from email.message import EmailMessage
from typing import TypeVar

from bot.desk.open_pages import OpenPages
from bot.logs import Event, fault_fields, log
from bot.mail.bell_message import bell_message
from bot.mail.mail_server import MailServer, MailSilent, Silence
from config.mail_settings import MailSettings
from config.settings import Settings
from domain.identifiers import PersonId
from domain.people.bell import Trouble
from services.people import bell, desk_sessions
from services.people.desk_sessions import Seat
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store

T = TypeVar("T")

LOOK_SECONDS = 2.0
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0


class Postman:
    """Brings the bells of one installation.

    `desk` is the address of the desk, `pages` what stands open there; `told` takes what people
    must hear of it otherwise.
    """

    def __init__(
        self,
        settings: MailSettings,
        desk: str,
        database: Database,
        unit: Callable[[Store], Unit],
        pages: OpenPages,
        told: Callable[[Iterable[Outgoing]], object],
    ) -> None:
        self._settings = settings
        self._desk = desk
        self._database = database
        self._unit = unit
        self._pages = pages
        self._told = told
        self._silent: Silence | None = None
        self._pause = FIRST_PAUSE
        self._held_up: set[PersonId] = set()
        """At whose turn it went wrong: they come last, so that they keep nobody waiting."""

    async def run(self, finishing: asyncio.Event) -> None:
        """Look every other second whether a bell rings, until `finishing` is set."""
        while not finishing.is_set():
            try:
                pause = await self._look(finishing)
            except StorageTrouble:
                pause = FIRST_PAUSE  # said by who keeps things; what is on its way rings again
            except Exception as fault:  # noqa: BLE001 - a fault of ours; the rest goes on
                log.error(Event.MAIL_FAILED, **fault_fields(fault))
                pause = LONGEST_PAUSE
            with suppress(TimeoutError):
                await asyncio.wait_for(finishing.wait(), pause)

    async def _look(self, finishing: asyncio.Event) -> float:
        """Bring what is due; gives how long to wait then."""
        people = await self._work(self._due)
        if not people:
            return LOOK_SECONDS
        server = MailServer(self._settings, self._desk)
        try:
            await server.come_in()
            for person in sorted(people, key=self._held_up.__contains__):
                if not finishing.is_set():
                    self._held_up.add(person)
                    await self._bring(server, person)
                    self._held_up.discard(person)
        except MailSilent as silent:
            await self._work(lambda unit: bell.unreached(unit, self._due(unit)))
            return self._is_silent(silent.why)
        finally:
            await server.leave()
        return LOOK_SECONDS

    async def _bring(self, server: MailServer, person: PersonId) -> None:
        message = await self._work(lambda unit: self._take(unit, person))
        if message is None:
            return
        try:
            trouble = await server.hand_over(message)
        except MailSilent:
            await self._work(lambda unit: bell.failed(unit, person, Trouble.SILENT))
            raise
        if trouble is Trouble.NONE:
            await self._work(lambda unit: bell.rang(unit, person))
        else:
            log.warning(Event.BELL_DID_NOT_RING, kind=trouble)
            await self._work(lambda unit: bell.failed(unit, person, trouble))
        if trouble is not Trouble.UNCERTAIN:
            self._is_back()

    def _take(self, unit: Unit, person: PersonId) -> EmailMessage | None:
        """Note that it is on its way, and write it; None when it need not ring any more."""
        ringing = bell.take(unit, person, self._before_whom(unit))
        if ringing is None:
            return None
        to, tongue = ringing.address, ringing.tongue
        return bell_message(self._settings.sender, to, tongue, self._desk, unit.now, unit.chance)

    def _due(self, unit: Unit) -> list[PersonId]:
        """Give whose bell rings now. Nothing is on its way here: what is noted so, was left so."""
        bell.recover(unit)
        return bell.due(unit, self._before_whom(unit))

    def _before_whom(self, unit: Unit) -> AbstractSet[PersonId]:
        """Give before whom the desk stands open."""
        found = [desk_sessions.look(unit, secret) for secret in self._pages.secrets]
        return {person.id for seat, person, _ in found if person and seat is Seat.TAKEN}

    async def _work(self, task: Callable[[Unit], T]) -> T:
        """Do something in one transaction, and let people hear of it. Raises StorageTrouble."""
        told: list[Outgoing] = []

        def one_unit(store: Store) -> T:
            unit = self._unit(store)
            done = task(unit)
            told.extend(unit.told)
            return done

        done = await self._database.run(one_unit)
        self._told(told)
        return done

    def _is_silent(self, why: Silence) -> float:
        """Say once why the server is silent; gives how long to wait before it is asked again."""
        if why is not self._silent:
            log.error(Event.MAIL_SILENT, kind=why)
        self._silent, pause = why, self._pause
        self._pause = min(2 * pause, LONGEST_PAUSE)
        return pause

    def _is_back(self) -> None:
        if self._silent is not None:
            log.info(Event.MAIL_BACK)
        self._silent, self._pause = None, FIRST_PAUSE


async def bring(
    settings: Settings,
    database: Database,
    unit: Callable[[Store], Unit],
    pages: OpenPages,
    told: Callable[[Iterable[Outgoing]], object],
    finishing: asyncio.Event,
) -> None:
    """Let bells ring in an installation that has a desk and a mail server, until the end."""
    if settings.mail is not None and settings.desk is not None:
        postman = Postman(settings.mail, settings.desk.url, database, unit, pages, told)
        await postman.run(finishing)
