"""KNOWLEDGE: sheets to look something up in, from the page `Samen`.

Which of them somebody opens is written down nowhere: no line, no row, no event. Who has no Telegram
reads them on a page of the desk, and not in a chat, whose messages are kept.
"""

from collections.abc import Iterator
from html import escape

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import MessageId
from domain.notices import NoticeKind, PageDetail
from domain.together.sheets import Block, BlockKind, Run, Sheet
from handlers.telegram import keyboards, pages
from handlers.telegram.calls import Call
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Private,
    member_of,
    to_person,
)
from handlers.telegram.routes import PageRoutes, Route
from handlers.together import page as together
from services.unit import Unit
from storage.records import Outgoing, Person

DOOR = "knowledge"
_SHEET = "sheet"
_A_PAGE = 10
_IN_A_LIST = frozenset({BlockKind.POINT, BlockKind.STEP})


class Knowledge(Private):
    """Draws the list of sheets, or one of them, from what there is now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more), or where it was switched off."""
        reader = member_of(unit, item, NetworkFunction.KNOWLEDGE)
        if reader is None:
            return None
        detail = item.notice.detail_as(PageDetail)
        sheet = unit.municipality.sheets.sheet(detail.on, reader.language) if detail.on else None
        if sheet is None or not reader.has_telegram:
            return _list(unit, reader, item.notice.message, detail.choice)
        back: Row = [(wording.label(reader.language, "knowledge-back"), PagePress(DOOR))]
        return to_person(reader, worded(sheet), item.notice.message, keyboards.inline([back]))


def _list(unit: Unit, reader: Person, message: MessageId | None, number: str) -> Call:
    tongue = reader.language
    rows: list[Row] = []
    if reader.has_telegram:
        shown, turning = pages.leaf(
            tongue,
            unit.municipality.sheets.read_in(tongue),
            int(number or 1),
            _A_PAGE,
            lambda to: PagePress(DOOR, "", str(to)),
        )
        rows = [[(sheet.title, PagePress(_SHEET, sheet.code))] for sheet in shown]
        rows += turning
    rows.append([(wording.label(tongue, "together-back"), PagePress(together.BACK))])
    text = wording.say(tongue, "knowledge-head")
    return to_person(reader, text, message, keyboards.inline(rows))


def worded(sheet: Sheet) -> str:
    """Give a sheet as Telegram takes it (HTML): no tags but bold, italic and links."""
    parts = [f"<b>{escape(sheet.title)}</b>"]
    before: Block | None = None
    for block in sheet.blocks:
        goes_on = before is not None and before.kind is block.kind and block.kind in _IN_A_LIST
        parts.append(("\n" if goes_on else "\n\n") + "".join(_block(block)))
        before = block
    return "".join(parts)


def _block(block: Block) -> Iterator[str]:
    if block.kind is BlockKind.POINT:
        yield "• "
    if block.kind is BlockKind.STEP:
        yield f"{block.number}. "
    words = "".join(map(_run, block.runs))
    yield f"<b>{words}</b>" if block.kind is BlockKind.HEADING else words


def _run(run: Run) -> str:
    words = escape(run.text)
    if run.link:
        return f'<a href="{words}">{words}</a>'
    if run.italic:
        words = f"<i>{words}</i>"
    return f"<b>{words}</b>" if run.bold else words


def _turn(unit: Unit, person: Person, press: Pressed, to: PagePress) -> None:
    """Turn to a page of the list. Raises StaleButton for what is no number."""
    if to.choice and not to.choice.isdecimal():
        raise StaleButton
    pages.turn(unit, person, NoticeKind.KNOWLEDGE, press.message, "list", choice=to.choice)


def _open(unit: Unit, person: Person, press: Pressed, to: PagePress) -> None:
    """Open a sheet. Raises StaleButton for one that is not there (any more)."""
    if unit.municipality.sheets.sheet(to.on, person.language) is None:
        raise StaleButton
    pages.turn(unit, person, NoticeKind.KNOWLEDGE, press.message, "sheet", on=to.on)


ROUTES: PageRoutes = (
    Route(DOOR, Who.MEMBER, _turn, function=NetworkFunction.KNOWLEDGE),
    Route(_SHEET, Who.MEMBER, _open, function=NetworkFunction.KNOWLEDGE),
)
