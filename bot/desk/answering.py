"""Answers one request whatever happens: what cannot be read, and what goes wrong, is said too."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.desk.reading_forms import NotRead
from bot.logs import Event, fault_fields, log
from storage.errors import StorageTrouble


async def answered(
    request: web.Request,
    answer: Callable[[web.Request], Awaitable[web.StreamResponse]],
    said: Callable[[web.Request, str, int], web.StreamResponse],
    failed: Event,
) -> web.StreamResponse:
    """Give what `answer` gives, or else what `said` draws: a text by its key, with a status.

    Trouble goes to the log as `failed`, without what was asked for.
    """
    try:
        return await answer(request)
    except NotRead as unread:
        return said(request, f"web-unread-{unread.status}", unread.status)
    except StorageTrouble as trouble:
        log.warning(failed, **fault_fields(trouble))
        return said(request, "web-trouble", 503)
    except Exception as fault:  # noqa: BLE001 - the library would log what was asked for
        log.error(failed, **fault_fields(fault))
        return said(request, "web-trouble", 500)
