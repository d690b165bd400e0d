"""The pages of who leads meetings: what is to come, and how each one stands.

Who answered what is named here, and nowhere else. Whom the invitation did not reach is only
counted: whether a key figure can be reached would give away a nameless reporter.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from config import wording
from domain.identifiers import AffairId, MessageId, OutsideId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import MeetingPageDetail
from domain.notices import Notice, NoticeKind
from domain.typed_text import shorten
from handlers.meetings.chairing import pages as chairing_pages
from handlers.meetings.leading import outsider_pages
from handlers.meetings.leading import page as leading_page
from handlers.meetings.leading.page import ALL, LOOK, WHO
from handlers.meetings.polls import pages as poll_pages
from handlers.meetings.series import pages as series_pages
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.meetings import counts, meeting_rows
from services.meetings.leading import fields as meeting_fields
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

LIST, ONE, NAMES = "list", "one", "names"
"""The pages there are."""

NEW = "m-new"
"""What the buttons that begin something carry; their choice is the form."""

_STARTING = ("meeting", "poll", "series")
_ON_A_PAGE, _NAMES_ON_A_PAGE = 8, 40
_LONGEST_LINE = 28
_AHEAD = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})
_SIGNS = {
    MeetingStage.PLANNED: "🕖",
    MeetingStage.CALLED: "📅",
    MeetingStage.HELD: "✓",
    MeetingStage.CANCELLED: "✗",
}


def tell(
    unit: Unit,
    reader: Person,
    page: str,
    on: AffairId | str = "",
    number: str = "",
    message: MessageId | None = None,
) -> None:
    """Show a page as a new message, or in place of `message`."""
    unit.tell(
        Notice(
            NoticeKind.MEETING_PAGE,
            person=reader.id,
            message=message,
            detail=MeetingPageDetail(page, AffairId(on) if on else None, number),
        )
    )


def draw(unit: Unit, reader: Person, detail: MeetingPageDetail) -> Page:
    """Give a page: its text (HTML) and its buttons."""
    number = int(detail.number) + 1 if detail.number.isdecimal() else 1
    if detail.page == LIST:
        return listing(unit, reader, number)
    about = detail.of_affair
    meeting = None if about is None else unit.store.affairs.find(Meeting, about)
    if meeting is None or meeting.start is None:
        return _nothing(reader, "gone")
    if not meeting_rows.leads(unit, reader, meeting):
        gone = detail.page == chairing_pages.GIVEN_BACK
        return chairing_pages.given_back(reader, meeting) if gone else _nothing(reader, "not-yours")
    if detail.page == NAMES and counts.knows(reader):
        return names(unit, reader, meeting, number)
    drawn = _about_guests(unit, reader, meeting, detail.page)
    drawn = drawn or chairing_pages.draw(unit, reader, meeting, detail.page, detail.number)
    return drawn or leading_page.draw(unit, reader, meeting)


def _about_guests(unit: Unit, reader: Person, meeting: Meeting, page: str) -> Page | None:
    """Give a page about guests without an account; None when it is another."""
    if page == outsider_pages.ALL:
        back = leading_page.button(reader, "back", PagePress(LOOK, meeting.id))
        return outsider_pages.listing(unit, reader, meeting, [back])
    if page.startswith(outsider_pages.ONE):
        link = OutsideId(page.removeprefix(outsider_pages.ONE))
        return outsider_pages.one(unit, reader, meeting, link)
    return None


def listing(unit: Unit, reader: Person, number: int) -> Page:
    """Give what can be begun, and the meetings this reader leads: those to come first."""
    tongue, known = reader.language, led(unit, reader)
    shown, turns = leaf(tongue, known, number, _ON_A_PAGE, _to_page(PagePress(ALL)))
    rows: list[Row] = [
        [leading_page.button(reader, f"new-{form}", PagePress(NEW, "", form))]
        for form in (_STARTING if meeting_fields.may(reader) else ())
    ]
    rows += [*poll_pages.entries(unit, reader), *series_pages.entries(unit, reader)]
    rows += [[(_line(unit, reader, each), PagePress(LOOK, each.id))] for each in shown]
    begins = "yes" if meeting_fields.may(reader) else "no"
    return wording.say(tongue, "calling-list", count=len(known), begins=begins), [
        *rows,
        *turns,
    ]


def names(unit: Unit, reader: Person, meeting: Meeting, number: int) -> Page:
    """Name who comes, perhaps, not, and who did not answer, so many at a time."""
    lines = list(_named(unit, reader, meeting))
    to = _to_page(PagePress(WHO, meeting.id))
    shown, turns = leaf(reader.language, lines, number, _NAMES_ON_A_PAGE, to)
    head = wording.say(reader.language, "calling-names", title=meeting.title)
    return "\n".join([head, *shown]), [
        *turns,
        [leading_page.button(reader, "back", PagePress(LOOK, meeting.id))],
    ]


def _named(unit: Unit, reader: Person, meeting: Meeting) -> Iterator[str]:
    """Give the lines (HTML): a head for each answer that somebody gave, and the names below it."""
    for answer, people in counts.by_answer(unit, meeting).items():
        yield wording.say(reader.language, f"calling-names-{answer}", count=len(people))
        for name in people:
            yield wording.say(reader.language, "meeting-point", point=name)


def led(unit: Unit, reader: Person) -> list[Meeting]:
    """List the meetings somebody leads: those to come, the first one first, then the latest."""
    led = [
        (meeting.start, meeting)
        for meeting in unit.store.affairs.all(Meeting)
        if meeting.start is not None and meeting_rows.leads(unit, reader, meeting)
    ]
    by_start = sorted(led, key=lambda pair: (pair[0], pair[1].id))
    ahead = [each for _, each in by_start if each.stage in _AHEAD]
    return ahead + [each for _, each in reversed(by_start) if each.stage not in _AHEAD]


def _line(unit: Unit, reader: Person, meeting: Meeting) -> str:
    zone, start = unit.municipality.network.timezone, meeting.start or unit.now
    return wording.label(
        reader.language,
        "meeting-list-entry",
        sign=_SIGNS[meeting.stage],
        day=wording.short_day(reader.language, start, zone, unit.today),
        hour=wording.hour(reader.language, start, zone),
        title=shorten(meeting.title, _LONGEST_LINE),
    )


def _to_page(page: PagePress) -> Callable[[int], PagePress]:
    """Give what the button to a page carries: these are counted from 0."""
    return lambda number: replace(page, choice=str(number - 1))


def _nothing(reader: Person, why: str) -> Page:
    back = leading_page.button(reader, "back", PagePress(ALL))
    return wording.say(reader.language, f"calling-page-{why}"), [[back]]
