"""Filling in a form of the desk over real HTTP, as a browser sends it."""

import re
from html import unescape

from httpx2 import Response

from domain.meetings.meeting import Meeting
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone

_HIDDEN = re.compile(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"')
_CHECKED = re.compile(
    r'<input type="(radio|checkbox)"(?: id="[^"]+")? name="([^"]+)" value="([^"]*)"( checked)?'
)
_TYPED = re.compile(
    r'<input type="(?:text|date|time)"[^>]* name="([^"]+)" value="([^"]*)"', re.DOTALL
)
_AREA = re.compile(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', re.DOTALL)
_SELECT = re.compile(r'<select [^>]*name="([^"]+)"[^>]*>(.*?)</select>', re.DOTALL)
_SELECTED = re.compile(r'<option value="([^"]*)" selected')
_FORM = re.compile(r'<form method="post" action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)


def form_in(answer: Response, address: str) -> dict[str, str]:
    """Give what a browser would send of the form that goes to this address, untouched."""
    for action, inside in _FORM.findall(answer.text):
        if action == address:
            filled = dict(_HIDDEN.findall(inside)) | dict(_TYPED.findall(inside))
            filled |= dict(_AREA.findall(inside))
            for _, name, value, checked in _CHECKED.findall(inside):
                filled |= {name: value} if checked else {}
            for name, options in _SELECT.findall(inside):
                chosen = _SELECTED.search(options)
                filled[name] = chosen[1] if chosen is not None else ""
            return {name: unescape(value) for name, value in filled.items()}
    raise LookupError(address, answer.text)


async def fills_in(
    visitor: Visitor, address: str, page: Response | None = None, /, **typed: str
) -> Response:
    """Open a form (or go on with one), type this in it, and look at it once more.

    `words__called` stands for `words.called`, `start__day` for `start.day`.
    """
    page = page or await visitor.get(address)
    named = {name.replace("__", ".").replace("_", "-"): value for name, value in typed.items()}
    return await visitor.post(address, form_in(page, address) | named)


async def sends(visitor: Visitor, address: str, preview: Response) -> Response:
    """Send what stands in a preview."""
    return await visitor.post(f"{address}/send", form_in(preview, f"{address}/send"))


async def meetings(desk: OpenDesk) -> list[Meeting]:
    """Give all meetings there are, the first one first."""
    found = await desk.hall.look(lambda store: list(store.affairs.all(Meeting)))
    return sorted(found, key=lambda each: (str(each.start), each.id))


async def heard(desk: OpenDesk, someone: Someone) -> str:
    """Give all that stands in somebody's chat, once what is on its way has come."""
    await desk.hall.deliver()
    return "\n".join(someone.inbox)
