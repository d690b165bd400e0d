"""The pages of who leads meetings: what is to come, and how each one stands.

Who answered what is named here, and nowhere else. Whom the invitation did not reach is only
counted: whether a key figure can be reached would give away a nameless reporter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from domain.identifiers import AffairId, MessageId
from domain.meetings.invitation import Answer
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Notice, NoticeKind, Priority
from domain.typed_text import shorten
from handlers.meetings import fields as meeting_fields
from handlers.meetings.leading import page as leading_page
from handlers.meetings.leading.page import ALL, LOOK, WHO
from handlers.meetings.polls import pages as poll_pages
from handlers.meetings.series import pages as series_pages
from handlers.telegram import wording
from handlers.telegram.keyboards import EARLIER, LATER, Row
from handlers.telegram.payloads import Topic
from services.meetings import counts as standing
from services.meetings import meeting_rows as keeping
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
            Priority.ANSWER,
            person=reader.id,
            message=message,
            detail={"page": page, "affair": on, "number": number},
        )
    )


def draw(unit: Unit, reader: Person, detail: Mapping[str, str]) -> Page:
    """Give a page: its text (HTML) and its buttons."""
    number = int(detail["number"] or 0)
    if detail["page"] == LIST:
        return listing(unit, reader, number)
    meeting = unit.store.affairs.find(Meeting, AffairId(detail["affair"]))
    if meeting is None or meeting.start is None:
        return _nothing(reader, "gone")
    if not keeping.leads(reader, meeting):
        return _nothing(reader, "not-yours")
    if detail["page"] == NAMES:
        return names(unit, reader, meeting, number)
    return leading_page.draw(unit, reader, meeting)


def listing(unit: Unit, reader: Person, number: int) -> Page:
    """Give what can be begun, and the meetings this reader leads: those to come first."""
    tongue, known = reader.language, _led(unit, reader)
    last = max(0, (len(known) - 1) // _ON_A_PAGE)
    number = min(number, last)
    rows: list[Row] = [
        [leading_page.button(reader, f"new-{form}", Topic(NEW, "", form))]
        for form in (_STARTING if meeting_fields.may(reader) else ())
    ]
    rows += [*poll_pages.entries(unit, reader), *series_pages.entries(unit, reader)]
    shown = known[number * _ON_A_PAGE : (number + 1) * _ON_A_PAGE]
    rows += [[(_line(unit, reader, each), Topic(LOOK, each.id))] for each in shown]
    begins = "yes" if meeting_fields.may(reader) else "no"
    return wording.say(tongue, "calling-list", count=len(known), begins=begins), [
        *rows,
        *_turning(number, last, Topic(ALL)),
    ]


def names(unit: Unit, reader: Person, meeting: Meeting, number: int) -> Page:
    """Name who comes, perhaps, not, and who did not answer, so many at a time."""
    lines = list(_named(unit, reader, meeting))
    last = max(0, (len(lines) - 1) // _NAMES_ON_A_PAGE)
    number = min(number, last)
    shown = lines[number * _NAMES_ON_A_PAGE : (number + 1) * _NAMES_ON_A_PAGE]
    head = wording.say(reader.language, "calling-names", title=meeting.title)
    return "\n".join([head, *shown]), [
        *_turning(number, last, Topic(WHO, meeting.id)),
        [leading_page.button(reader, "back", Topic(LOOK, meeting.id))],
    ]


def _named(unit: Unit, reader: Person, meeting: Meeting) -> Iterator[str]:
    """Give the lines (HTML): a head for each answer that somebody gave, and the names below it."""
    groups: Mapping[str, list[Person]] = {
        "yes": standing.saying(unit, meeting, Answer.YES),
        "waiting": standing.waiting(unit, meeting),
        "maybe": standing.saying(unit, meeting, Answer.MAYBE),
        "no": standing.saying(unit, meeting, Answer.NO),
        "silent": standing.silent(unit, meeting),
    }
    for answer, people in groups.items():
        if people:
            yield wording.say(reader.language, f"calling-names-{answer}", count=len(people))
        for person in people:
            yield wording.say(reader.language, "meeting-point", point=person.name or "?")


def _led(unit: Unit, reader: Person) -> list[Meeting]:
    """List the meetings somebody leads: those to come, the first one first, then the latest."""
    led = [
        (meeting.start, meeting)
        for meeting in unit.store.affairs.all(Meeting)
        if meeting.start is not None and keeping.leads(reader, meeting)
    ]
    by_start = sorted(led, key=lambda pair: (pair[0], pair[1].id))
    ahead = [each for _, each in by_start if each.stage in _AHEAD]
    return ahead + [each for _, each in reversed(by_start) if each.stage not in _AHEAD]


def _line(unit: Unit, reader: Person, meeting: Meeting) -> str:
    zone, start = unit.house.network.timezone, meeting.start or unit.now
    return wording.label(
        reader.language,
        "meetings-entry",
        sign=_SIGNS[meeting.stage],
        day=wording.short_day(reader.language, start, zone),
        hour=wording.hour(reader.language, start, zone),
        title=shorten(meeting.title, _LONGEST_LINE),
    )


def _turning(number: int, last: int, page: Topic) -> list[Row]:
    """Give the row that turns pages, if there is another one."""
    row = []
    if number > 0:
        row.append((EARLIER, replace(page, choice=str(number - 1))))
    if number < last:
        row.append((LATER, replace(page, choice=str(number + 1))))
    return [row] if row else []


def _nothing(reader: Person, why: str) -> Page:
    back = leading_page.button(reader, "back", Topic(ALL))
    return wording.say(reader.language, f"calling-page-{why}"), [[back]]
