"""Standing aside: a command wants the database of a bot that is running, for a few seconds.

The bot looks once a second, ends as it does when it is stopped, waits until the command is done or
dead, and begins anew in the same process. What people send meanwhile waits at Telegram.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot import complaints
from bot.complaints import Complaint
from bot.logs import Event, log
from bot.open_installation import DATABASE, InUse, Refused, is_served
from config.settings import Settings
from storage.errors import DatabaseInUse, DatabaseRefused
from storage.lock import WantedLock, is_wanted

LOOK_AGAIN_SECONDS = 1.0

ASIDE_SECONDS, BACK_SECONDS = 60.0, 60.0
"""How long a command waits for the bot to stand aside, and then to be there again."""


async def wanted(settings: Settings) -> None:
    """Wait until a command wants the database, for the bot that serves it.

    A bot that may not write its key file could not go on with a key that is begun: it stays.
    """
    stays = False
    while True:
        if is_taken(settings):
            if os.access(settings.key_file.parent, os.W_OK):
                log.info(Event.STANDS_ASIDE)
                return
            if not stays:
                log.warning(Event.STAYS_FOR_ITS_KEY)
            stays = True
        await asyncio.sleep(LOOK_AGAIN_SECONDS)


def is_taken(settings: Settings) -> bool:
    """Tell whether a command has the database now, or is about to."""
    return is_wanted(settings.data / DATABASE)


async def free(settings: Settings, stopped: asyncio.Event) -> bool:
    """Wait until no command wants the database; False when the bot is stopped meanwhile."""
    waits = False
    while is_taken(settings):
        if not waits:
            log.info(Event.WAITS_FOR_COMMAND)
        waits = True
        if stopped.is_set():
            return False
        await asyncio.sleep(LOOK_AGAIN_SECONDS / 10)
    return True


@asynccontextmanager
async def aside(settings: Settings) -> AsyncIterator[None]:
    """Let no bot begin, and ask the one that runs to stand aside, for as long as this lasts.

    Raises Refused while another command does.
    """
    try:
        lock = WantedLock(settings.data / DATABASE)
    except DatabaseInUse:
        raise Refused([_WANTED_ALREADY]) from None
    except DatabaseRefused as fault:
        raise Refused([complaints.about_database(fault, settings)]) from None
    try:
        yield
    finally:
        lock.release()


async def once_it_is_free(work: Callable[[], Awaitable[None]], say: Callable[[str], None]) -> bool:
    """Do what needs the database; tells whether somebody had to stand aside for that.

    A bot that was just beginning may take it once more, so `work` is tried until it has it. `say`
    hears what is waited for. Raises Refused when nobody stands aside, and as `work`.
    """
    loop = asyncio.get_running_loop()
    end, asked = loop.time() + ASIDE_SECONDS, False
    while True:
        try:
            await work()
        except InUse:
            if loop.time() > end:
                raise Refused([_STAYS]) from None
        else:
            return asked
        if not asked:
            say("The bot that is running is asked to stand aside for a moment.")
        asked = True
        await asyncio.sleep(LOOK_AGAIN_SECONDS / 2)


async def is_back(settings: Settings) -> bool:
    """Tell whether the bot that stood aside serves again; waits for it, a minute at most."""
    loop = asyncio.get_running_loop()
    end = loop.time() + BACK_SECONDS
    while not is_served(settings):
        if loop.time() > end:
            return False
        await asyncio.sleep(LOOK_AGAIN_SECONDS / 2)
    return True


_WANTED_ALREADY = Complaint(
    "Another command has asked the bot to stand aside, and is at work",
    "Wait until that one is done",
)
_STAYS = Complaint(
    "The bot that is running did not stand aside within a minute; nothing was changed",
    "Stop it, give this command once more, and start it again; its log may say why it stayed",
)
