"""Takes in a photo or voice message from Telegram: found, downloaded, made safe.

All of it happens between two transactions. What comes out is safe to keep, or a reason why not.
"""

import asyncio

from bot.logs import Event, log
from bot.media.pdf_process import PdfProcess
from bot.media.photo_process import PhotoProcess
from bot.media.safe_voice import safe_voice
from bot.media.unfit import Unfit
from bot.telegram_bot import Heed
from bot.transport import Transport
from domain.conversations.attachments import MOST_BYTES, Medium
from domain.conversations.form import MOST_FILE_BYTES
from handlers.telegram.calls import JSON, Call, Failure, FailureKind, Fetch, Fetched, PassOn


async def fetch(transport: Transport, photos: PhotoProcess, call: Fetch) -> Fetched | Failure:
    """Fetch a file and make it safe, beside the loop: that takes a while."""
    found = await transport.call(call)
    if isinstance(found, Failure):
        return found
    path = found.get("file_path") if isinstance(found, dict) else None
    content = await transport.download(str(path or ""), MOST_BYTES[call.medium])
    if isinstance(content, Failure):
        return content
    if content is None:
        return _refused(f"{call.medium}-too-big")
    return await _made_safe(photos, call.medium, content)


async def bring(transport: Transport, source: str) -> bytes | Failure | None:
    """Give a PDF of ours that stands at Telegram as it is; None for one that is too big.

    It was written anew before it went there.
    """
    found = await transport.call(Call("getFile", {"file_id": source}))
    if isinstance(found, Failure):
        return found
    path = found.get("file_path") if isinstance(found, dict) else None
    return await transport.download(str(path or ""), MOST_FILE_BYTES)


async def pass_on(
    transport: Transport, pdfs: PdfProcess, call: PassOn, heed: Heed
) -> JSON | Fetched | Failure:
    """Fetch a PDF, write it anew and send that: all of it, or nothing."""
    content = await bring(transport, call.source)
    if isinstance(content, Failure):
        return _not_sent(content)
    if content is None:
        return _refused("file-too-big")
    try:
        safe = await pdfs.safe(content)
    except Unfit as unfit:
        return _refused(unfit.key)
    except OSError:  # no process to be had at the moment: asked for again
        return Failure(FailureKind.UNREACHED)
    sent = Call(call.method, call.params, {"document": (call.name, safe)})
    return await transport.call(sent, heed)


def _not_sent(failure: Failure) -> Failure:
    """Give why asking for a file failed; nothing was sent by that, whatever became of it."""
    uncertain = failure.kind is FailureKind.UNCERTAIN
    return Failure(FailureKind.UNREACHED) if uncertain else failure


async def _made_safe(photos: PhotoProcess, medium: Medium, content: bytes) -> Fetched | Failure:
    try:
        match medium:
            case Medium.PHOTO:
                return Fetched(await photos.safe(content))
            case Medium.VOICE:
                return Fetched(await asyncio.to_thread(safe_voice, content))
    except Unfit as unfit:
        return _refused(unfit.key)
    except OSError:  # no process to be had at the moment: asked for again
        return Failure(FailureKind.UNREACHED)


def _refused(key: str) -> Fetched:
    log.info(Event.REFUSED, kind=key)
    return Fetched(refusal=key)
