"""The running process: puts everything together, starts it, and stops it cleanly."""

import asyncio
import gc
import time
from contextlib import suppress
from importlib.metadata import version

from bot import complaints
from bot.alive_file import Pulse
from bot.chance import SystemChance
from bot.clock import Ticker, clock_of
from bot.courier import Courier
from bot.desk.open_pages import OpenPages
from bot.dispatch import Dispatch
from bot.ending import standing_aside
from bot.ending.stopping import Ended, end, unless
from bot.intake import Intake, Keeper
from bot.listening.serving import serve_calendars, serve_outside
from bot.logs import Event, StorageAlarm, fault_fields, log
from bot.nightly import newest_line
from bot.nightly.nightly import Nightly
from bot.open_installation import ACCOUNT, USERNAME, Refused, open_database
from bot.own_process import confinement, memory
from bot.renderers import all_renderers
from bot.telegram_answers import meaning, token_refused
from bot.transport import Transport
from config.settings import Settings
from handlers.telegram import commands
from handlers.telegram.calls import Call, Failure
from services import desk_address, outside_address
from services.concerns import card_delivery, protocol_change, reading
from services.meetings import calendar_address
from services.people import language_and_removal, mail_addresses
from services.presses import Presses
from services.unit import Municipality, Unit
from services.upkeep import damage, ended_again, erasing, sweeping
from storage.database import Database
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store
from storage.tables.tombstones import written_down

HANDLING_SECONDS, DELIVERING_SECONDS = 1.0, 3.0
"""How long a stop waits for what is being handled, and for the calls under way."""

FIRST_ANSWERS_SECONDS = 1.0
"""How long people who have been waiting for the start go before Telegram's list of commands."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0


async def serve(
    settings: Settings, municipality: Municipality, key: bytes, stopped: asyncio.Event
) -> Ended:
    """Serve until `stopped` is set, or a command wants the database.

    Raises Refused when it cannot start.
    """
    async with (
        Transport(settings.api, settings.token) as transport,
        open_database(settings, key) as database,
    ):
        username = await unless(stopped, introduce(transport, database))
        if username is None:
            return Ended.WELL
        return await Process(settings, municipality, database, transport, username).run(stopped)


async def introduce(transport: Transport, database: Database) -> str:
    """Ask Telegram who the bot is until it answers; gives the bot's username, which is kept.

    When Telegram cannot be reached, the name from the last time will do. Raises Refused when
    Telegram does not know the token.
    """
    kept = await database.run(lambda store: store.meta.get(USERNAME))
    pause = FIRST_PAUSE
    while True:
        heard = await transport.ask(Call("getMe", {}))
        if token_refused(heard):
            raise Refused([complaints.TOKEN_REFUSED])
        told = meaning(heard)
        if not isinstance(told, Failure):
            return await _keep_names(database, str(told["username"]), int(told["id"]))
        log.error(Event.TELEGRAM_UNREACHABLE, method="getMe")
        if kept is not None:
            return kept
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


async def _keep_names(database: Database, username: str, account: int) -> str:
    def keep(store: Store) -> None:
        store.meta.set(USERNAME, username)
        store.meta.set(ACCOUNT, str(account))

    await database.run(keep)
    return username


class Process:
    """All the parts of one running bot."""

    def __init__(
        self,
        settings: Settings,
        municipality: Municipality,
        database: Database,
        transport: Transport,
        username: str,
    ) -> None:
        self._settings = settings
        self._municipality = municipality
        self._database = database
        self._transport = transport
        self._clock = clock_of(settings)
        self._chance = SystemChance()
        self._presses = Presses()
        self._alarm = StorageAlarm()
        wanting = confinement.missing(settings.key_file) + memory.may_come_to_stand_on_a_disk()
        self._pulse = Pulse(settings.data, wanting)
        self._courier = Courier(database, self._unit, all_renderers(), transport, self._clock)
        self._dispatch = Dispatch(database, self._unit, self._courier, username)
        self._ticker = Ticker(self._clock, self._tick)
        self._pages, self._mail_ends = OpenPages(), asyncio.Event()
        self._closing = False
        self._nightly = Nightly(settings, municipality, self._clock, database)

    def _unit(self, store: Store) -> Unit:
        now, presses = self._clock.now(), self._presses
        return Unit(
            store, self._municipality, now, self._chance, presses=presses, closing=self._closing
        )

    async def run(self, stopped: asyncio.Event) -> Ended:
        """Serve until `stopped` is set, a command wants the database, or a part fails."""
        await self._database.run(self._begin)
        left = await self._courier.recover()
        intake = asyncio.create_task(self._listen())
        dispatch = asyncio.create_task(self._dispatch.run())
        courier = asyncio.create_task(self._courier.run())
        serving, take = (self._settings, self._database, self._unit), self._courier.take
        calendars = asyncio.create_task(serve_calendars(*serving))
        outside = asyncio.create_task(serve_outside(*serving, take))
        desk = asyncio.create_task(self._serve_desk())
        postman = asyncio.create_task(self._bring_mail())
        settling = asyncio.create_task(self._settle_in())
        self._ticker.start()
        mode = "polling" if self._settings.webhook is None else "webhook"
        gc.freeze()  # what the start has made stays; looking through it again costs time
        gc.set_threshold(20_000, 20, 20)  # what an update makes goes by itself, mostly
        if memory.swap_may_hold_it():
            log.warning(Event.MEMORY_MAY_SWAP)
        log.info(Event.STARTED, mode=mode, version=version("schakel"), waiting=left)
        waiting = asyncio.create_task(stopped.wait())
        aside = asyncio.create_task(standing_aside.wanted(self._settings))
        listening = (intake, calendars, outside, desk)
        parts = [waiting, aside, *listening, settling, dispatch, courier, postman]
        await asyncio.wait({*parts} - {settling}, return_when=asyncio.FIRST_COMPLETED)
        asked = waiting.done() or aside.done()
        for task in (waiting, aside, *listening, settling):
            task.cancel()
        await self._finish(dispatch, {courier, postman})
        well = await end(parts) and asked
        log.info(Event.STOPPED)
        if stopped.is_set() or not asked:
            return Ended.WELL if well else Ended.BADLY
        return Ended.ASIDE

    async def _finish(
        self, dispatch: asyncio.Task[None], bringing: set[asyncio.Task[None]]
    ) -> None:
        """Bring to its end what is under way; nothing new comes in any more."""
        self._ticker.stop()
        await self._nightly.end()
        self._closing = True
        self._dispatch.finish()
        await asyncio.wait({dispatch}, timeout=HANDLING_SECONDS)
        await self._put_away()
        self._courier.finish()
        self._mail_ends.set()
        await asyncio.wait(bringing, timeout=DELIVERING_SECONDS)

    async def _listen(self) -> None:
        keeper = Keeper(self._database, self._clock, self._dispatch.wake)
        if self._settings.webhook is None:
            await Intake(self._transport, keeper, self._pulse).run()
            return
        from bot.webhook import Webhook  # noqa: PLC0415 - a server costs memory; few need one

        secret = self._settings.webhook_secret
        webhook = Webhook(self._transport, keeper, self._settings.webhook, secret)
        await webhook.run(*self._settings.listen)

    async def _serve_desk(self) -> None:
        """Let officials work at their desk until cancelled, where this installation has one."""
        if self._settings.desk is None:
            await asyncio.Event().wait()
            return
        from bot.desk import desk_server  # noqa: PLC0415 - as in _listen

        pages, unit = self._pages, self._unit
        await desk_server.serve(self._settings, self._database, unit, self._courier, pages)

    async def _bring_mail(self) -> None:
        """Let bells ring until the end, where this installation has a mail server."""
        if self._settings.mail is None:
            await self._mail_ends.wait()
            return
        from bot.mail import postman  # noqa: PLC0415 - as in _listen

        told, ends = self._courier.take, self._mail_ends
        await postman.bring(self._settings, self._database, self._unit, self._pages, told, ends)

    async def _settle_in(self) -> None:
        """Mend cards that are not as they should be, and tell Telegram our commands."""
        self._courier.take(await self._database.run(lambda store: _mend(self._unit(store))))
        await asyncio.sleep(FIRST_ANSWERS_SECONDS)
        for call in commands.at_start(self._municipality.network):
            if isinstance(await self._transport.call(call), Failure):
                log.warning(Event.COMMANDS_FAILED)
        self._courier.take(
            await self._database.run(lambda store: _renew_commands(self._unit(store)))
        )

    async def _tick(self) -> None:
        """Do what time brings, twenty seconds apart."""
        began = time.time()
        with suppress(StorageTrouble):
            with self._alarm.listening():
                self._courier.take(await self._database.run(self._sweep))
                await self._database.purge_log()
                changed = await self._database.somebody_wrote()
            self._nightly.begin_if_due(at_once=changed)
            self._pulse.beat(began, polling=self._settings.webhook is None)
        self._courier.nudge()

    async def _put_away(self) -> None:
        """Take away what stands open in the group: nobody will while the bot is down."""

        def put_away(store: Store) -> list[Outgoing]:
            unit = self._unit(store)
            reading.put_away(unit)
            return unit.told

        with suppress(StorageTrouble):
            self._courier.take(await self._database.run(put_away))

    def _begin(self, store: Store) -> None:
        """Take away what stands in chats for too long: first of all, nobody did so meanwhile.

        Then erase and end again what was, should somebody have put an older copy in its place, say
        so when the journal tells of that, and note where calendars and browsers find us.
        """
        unit = self._unit(store)
        reading.hide_due(unit)
        calendar_address.set_root(unit, self._settings.calendar_url)
        outside_address.keep(unit, self._settings.outside_url)
        desk_address.keep(unit, self._settings.desk.url if self._settings.desk else None)
        missed = set(written_down(self._settings.data)) - set(store.tombstones.all())
        erasing.apply_again(unit, missed)
        ended_again.apply(unit, missed)
        mail_addresses.offer(unit, offered=self._settings.mail is not None)
        newest_line.compare(self._settings, unit)
        self._say_damage(unit)

    def _say_damage(self, unit: Unit) -> None:
        if found := damage.tell(unit):
            log.error(Event.ROWS_DAMAGED, count=found)
        damage.tell_of_journal(unit)

    def _sweep(self, store: Store) -> list[Outgoing]:
        unit = self._unit(store)
        self._say_damage(unit)
        for fault in sweeping.sweep(unit):
            log.error(Event.SWEEPING_FAILED, **fault_fields(fault))
        return unit.told


def _mend(unit: Unit) -> list[Outgoing]:
    for concern in unit.store.concerns.open():
        card_delivery.refresh(unit, concern.id)
    protocol_change.notice_change(unit)
    return unit.told


def _renew_commands(unit: Unit) -> list[Outgoing]:
    language_and_removal.renew_commands(unit, commands.fingerprint())
    return unit.told
