"""Pages for people without an account, as a process serves them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

from bot.listening.outside_server import OutsideServer
from services import outside_address
from services.unit import Unit
from storage.database import Database
from storage.store import Store
from tests.journeys.stage import free_port
from tests.looking import eventually


@contextlib.asynccontextmanager
async def outside_pages(database: Database, unit: Callable[[Store], Unit]) -> AsyncIterator[str]:
    """Let them listen; gives what their addresses begin with. Its seconds stand still."""
    port = free_port()
    root = f"http://127.0.0.1:{port}/open"
    await database.run(lambda store: outside_address.keep(unit(store), root))
    server = OutsideServer(root, None, database, unit, lambda _told: None, seconds=lambda: 0.0)
    task = asyncio.create_task(server.run("127.0.0.1", port))
    await eventually(lambda: _listens(port))
    yield root
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
