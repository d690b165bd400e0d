"""The coordinator's pages of announcements: the list, and how far each one is."""

from collections.abc import Mapping

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind
from domain.quiet_hours import quiet_until
from domain.typed_text import shorten
from handlers.announcements import words as announcement_words
from handlers.telegram import wording
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import turn
from handlers.telegram.payloads import Topic
from services.announcements import announcement_rows as keeping
from services.announcements import reach as reporting
from services.announcements import sending
from services.unit import Unit
from storage.records import Person

LIST, ONE = "list", "one"
"""The pages there are."""

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
        (wording.label(language, "announcement-button-new"), Topic(NEW)),
        (wording.label(language, "announcement-button-list"), Topic("b-list")),
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


def draw(unit: Unit, reader: Person, detail: Mapping[str, str]) -> tuple[str, list[Row]]:
    """Give a page: its text (HTML) and its buttons."""
    if detail["page"] == LIST:
        return listing(unit, reader, int(detail["choice"] or 0))
    announcement = unit.store.affairs.find(Announcement, AffairId(detail["on"]))
    if announcement is None:
        days = unit.house.network.habits.keep_days
        gone = wording.say(reader.language, "announcement-page-gone", days=days)
        return gone, [[_button(reader, "back", Topic("b-list"))]]
    return one(unit, reader, announcement)


def listing(unit: Unit, reader: Person, number: int) -> tuple[str, list[Row]]:
    """List the announcements, a page at a time: those still to go first, then the newest."""
    known = keeping.newest_first(unit)
    last = max(0, (len(known) - 1) // _ON_A_PAGE)
    number = min(number, last)
    shown = known[number * _ON_A_PAGE : (number + 1) * _ON_A_PAGE]
    rows: list[Row] = [[_button(reader, "new", Topic(NEW))]]
    rows += [[(_line(unit, reader, each), Topic("b-one", each.id))] for each in shown]
    turns = []
    if number > 0:
        turns.append((_network(reader, "earlier"), Topic("b-list", "", str(number - 1))))
    if number < last:
        turns.append((_network(reader, "later"), Topic("b-list", "", str(number + 1))))
    if turns:
        rows.append(turns)
    text = wording.say(reader.language, "announcement-list", count=len(known))
    return text, [*rows, [_button(reader, "back", Topic("overview"))]]


def one(unit: Unit, reader: Person, announcement: Announcement) -> tuple[str, list[Row]]:
    """Show how far one announcement is; its own buttons fit what can still be done."""
    tongue, zone = reader.language, unit.house.network.timezone
    found = reporting.report(unit, announcement)
    planned = announcement.stage is AnnouncementStage.PLANNED
    total = found.delivered + found.waiting + found.blocked
    if planned:
        total = len(sending.readers(unit, announcement.audience, announcement.by))
    at = announcement.ended_at or announcement.send_at or unit.now
    text = wording.say(
        tongue,
        "announcement-page",
        stage=announcement.stage,
        day=wording.day(tongue, at, zone),
        hour=wording.hour(tongue, at, zone),
        audience=announcement_words.audience(unit, tongue, announcement.audience),
        words=shorten(announcement.words_in(tongue), _LONGEST_SHOWN),
        minutes=announcement_words.minutes(reporting.messages(announcement, total)),
        total=total,
        delivered=found.delivered,
        waiting=found.waiting,
        blocked=found.blocked,
    )
    parts = [text, *_remarks(unit, tongue, announcement, found)]
    rows: list[Row] = []
    if planned or (announcement.stage is AnnouncementStage.SENT and found.waiting):
        rows.append([_button(reader, "stop", Topic(STOP, announcement.id))])
    refresh = _button(reader, "refresh", Topic("b-one", announcement.id))
    return "\n\n".join(parts), [*rows, [refresh, _button(reader, "back", Topic("b-list"))]]


def _remarks(
    unit: Unit, tongue: str, announcement: Announcement, found: reporting.Report
) -> list[str]:
    """Say what follows from the numbers."""
    if announcement.stage is not AnnouncementStage.SENT:
        return []
    remarks = []
    if found.waiting and quiet_until(unit.now, unit.house.network.timezone) is not None:
        remarks.append(wording.say(tongue, "announcement-page-night"))
    elif reporting.under_way(unit, announcement):
        minutes = announcement_words.minutes(reporting.messages(announcement, found.waiting))
        remarks.append(wording.say(tongue, "announcement-page-on-its-way", minutes=minutes))
    if found.blocked:
        remarks.append(wording.say(tongue, "announcement-page-blocked"))
    return remarks


def _line(unit: Unit, reader: Person, announcement: Announcement) -> str:
    at = announcement.ended_at or announcement.send_at or unit.now
    return wording.label(
        reader.language,
        "announcement-line",
        sign=_SIGNS[announcement.stage],
        day=wording.short_day(reader.language, at, unit.house.network.timezone),
        words=shorten(announcement.words_in(reader.language).replace("\n", " "), _LONGEST_LINE),
    )


def _button(reader: Person, name: str, topic: Topic) -> tuple[str, Topic]:
    return wording.label(reader.language, f"announcement-button-{name}"), topic


def _network(reader: Person, name: str) -> str:
    return wording.label(reader.language, f"network-button-{name}")
