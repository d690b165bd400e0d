"""Wait for what calls nobody when it changes: a file, a chat in the town, another process."""

import asyncio
import inspect
from collections.abc import Callable

LOOK_AGAIN_SECONDS = 0.02


async def eventually(so: Callable[[], object], within: float = 60.0) -> None:
    """Look until `so`, plain or async, gives something true, `within` seconds (TimeoutError)."""
    async with asyncio.timeout(within):
        while not await _now(so):  # noqa: ASYNC110 - nothing tells us when it changes
            await asyncio.sleep(LOOK_AGAIN_SECONDS)


async def _now(so: Callable[[], object]) -> object:
    found = so()
    return await found if inspect.isawaitable(found) else found
