"""Takes in a photo or voice message from Telegram: found, downloaded, made safe.

All of it happens between two transactions. What comes out is safe to keep, or a reason why not.
"""

import asyncio

from bot.logs import Event, log
from bot.transport import Transport
from domain.conversations.attachments import MOST_BYTES
from handlers.telegram.calls import Failure, Fetch, Fetched


async def fetch(transport: Transport, call: Fetch) -> Fetched | Failure:
    """Fetch a file and make it safe, in a thread: that takes a while."""
    from bot.media.safe_media import Unfit, made_safe  # noqa: PLC0415 - costs memory; few send a photo

    found = await transport.call(call)
    if isinstance(found, Failure):
        return found
    path = found.get("file_path") if isinstance(found, dict) else None
    content = await transport.download(str(path or ""), MOST_BYTES[call.medium])
    if isinstance(content, Failure):
        return content
    if content is None:
        return _refused(f"{call.medium}-too-big")
    try:
        return Fetched(await asyncio.to_thread(made_safe, call.medium, content))
    except Unfit as unfit:
        return _refused(unfit.key)


def _refused(key: str) -> Fetched:
    log.info(Event.REFUSED, kind=key)
    return Fetched(refusal=key)
