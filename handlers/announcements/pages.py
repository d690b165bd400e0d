"""The coordinator's pages of announcements: the list, and how far each one is."""

from config import wording
from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind, PageDetail
from domain.typed_text import shorten
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf, turn
from handlers.telegram.payloads import PagePress
from services.announcements import announcement_rows, reach
from services.announcements.words.reach import how_far
from services.unit import Unit
from storage.records import Person

LIST, ONE = "list", "one"
"""The pages there are."""

ALL, LOOK = "b-list", "b-one"
NEW, STOP = "b-new", "b-stop"
"""What buttons do beside showing a page; those are `b-list` and `b-one`."""

_ON_A_PAGE = 8
_LONGEST_LINE, _LONGEST_SHOWN = 32, 700
_SIGNS = {
    AnnouncementStage.PLANNED: "🕖",
    AnnouncementStage.SENT: "✓",
    AnnouncementStage.STOPPED: "✋",
}


def buttons(language: str) -> Row:
    """Give the buttons on the overview that lead here."""
    return [
        (wording.label(language, "announcement-button-new"), PagePress(NEW)),
        (wording.label(language, "announcement-button-list"), PagePress(ALL)),
    ]


def tell(
    unit: Unit,
    coordinator: Person,
    page: str,
    on: AffairId | str = "",
    number: str = "",
    message: MessageId | None = None,
) -> None:
    """Show a page as a new message, or in place of `message`."""
    turn(unit, coordinator, NoticeKind.ANNOUNCEMENT_PAGE, message, page, on, number)


def draw(unit: Unit, reader: Person, detail: PageDetail) -> tuple[str, list[Row]]:
    """Give a page: its text (HTML) and its buttons."""
    if detail.page == LIST:
        return listing(unit, reader, int(detail.choice or 0) + 1)
    announcement = unit.store.affairs.find(Announcement, AffairId(detail.on))
    if announcement is None:
        days = unit.municipality.network.habits.keep_days
        gone = wording.say(reader.language, "announcement-page-gone", days=days)
        return gone, [[_button(reader, "back", PagePress(ALL))]]
    return one(unit, reader, announcement)


def listing(unit: Unit, reader: Person, number: int) -> tuple[str, list[Row]]:
    """List the announcements, a page at a time: those still to go first, then the newest."""
    known = announcement_rows.newest_first(unit)
    shown, turns = leaf(reader.language, known, number, _ON_A_PAGE, _to_page)
    rows: list[Row] = [[_button(reader, "new", PagePress(NEW))]]
    rows += [[(_line(unit, reader, each), PagePress(LOOK, each.id))] for each in shown]
    text = wording.say(reader.language, "announcement-list", count=len(known))
    mayor = [(wording.label(reader.language, "mayor-button"), PagePress("n-mayor"))]
    return text, [*rows, *turns, mayor, [_button(reader, "back", PagePress("overview"))]]


def _to_page(number: int) -> PagePress:
    """Give what the button to a page carries: these are counted from 0."""
    return PagePress(ALL, "", str(number - 1))


def one(unit: Unit, reader: Person, announcement: Announcement) -> tuple[str, list[Row]]:
    """Show how far one announcement is; its own buttons fit what can still be done."""
    parts = how_far(unit, reader.language, announcement, _LONGEST_SHOWN)
    rows: list[Row] = []
    if reach.can_be_stopped(unit, announcement):
        rows.append([_button(reader, "stop", PagePress(STOP, announcement.id))])
    refresh = _button(reader, "refresh", PagePress(LOOK, announcement.id))
    return "\n\n".join(parts), [*rows, [refresh, _button(reader, "back", PagePress(ALL))]]


def _line(unit: Unit, reader: Person, announcement: Announcement) -> str:
    at = announcement.ended_at or announcement.send_at or unit.now
    return wording.label(
        reader.language,
        "announcement-line",
        sign=_SIGNS[announcement.stage],
        day=wording.short_day(reader.language, at, unit.municipality.network.timezone, unit.today),
        words=shorten(announcement.words_in(reader.language).replace("\n", " "), _LONGEST_LINE),
    )


def _button(reader: Person, name: str, topic: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "announcement", name), topic
