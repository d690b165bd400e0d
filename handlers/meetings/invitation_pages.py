"""The pages of a meeting as everybody sees it: the invitation, who comes, and what is coming."""

from config import wording
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.typed_text import shorten
from handlers.meetings import visits
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.meetings.leading import page as leading_page
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings import calendar_address, counts, meeting_rows
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ANSWERS = {Rsvp.YES: "m-yes", Rsvp.MAYBE: "m-maybe", Rsvp.NO: "m-no"}
LIST, OPEN, NAMES = "m-list", "m-open", "m-names"
MAP, FILE, NAMED, ADDRESS = "m-map", "m-file", "m-named", "m-address"
"""What the buttons here carry."""

_CHOSEN = " ✓"
_SIGNS = {Rsvp.YES: "✅", Rsvp.MAYBE: "🤔", Rsvp.NO: "❌", None: "❔"}
_WAITING = "⏳"
_LONGEST_TITLE = 28
_MOST_LISTED = 20


def invitation(
    unit: Unit, reader: Person, meeting: Meeting, own: Invitation | None, *, listed: bool
) -> Page:
    """Give the invitation as it stands for one reader; `listed` when it came from the list."""
    tongue = reader.language
    rows: list[Row] = []
    if meeting.stage is MeetingStage.CANCELLED:
        off = wording.say(tongue, "meeting-off", reason=meeting.reason or "none")
        text = f"{off}\n\n{meeting_words.headline(unit, reader, meeting)}"
    else:
        text = meeting_words.invitation(unit, reader, meeting)
    if own is not None and meeting.stage is not MeetingStage.CANCELLED:
        text = f"{text}\n\n{meeting_words.own(unit, reader, meeting, own)}"
        rows = _acts(unit, reader, meeting, own)
        rows += afterwards_buttons.of_invited(unit, reader, meeting, own)
    rows = [*rows, *leading_page.way_in(unit, reader, meeting)]
    if listed:
        rows = [*rows, [(wording.label(tongue, "button-back"), PagePress(LIST))]]
    return text, rows


def names(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the page with the names of those who come, if this reader may know them now."""
    tongue = reader.language
    back = [(wording.label(tongue, "button-back"), PagePress(OPEN, meeting.id))]
    found = counts.names_for(unit, reader, meeting)
    if not found:
        return wording.say(tongue, "meeting-no-names"), [back]
    lines = [wording.say(tongue, "meeting-point", point=name) for name in found]
    return "\n".join([wording.say(tongue, "meeting-names", title=meeting.title), *lines]), [back]


def listing(unit: Unit, reader: Person) -> Page:
    """Give what is coming for this reader, with their answers."""
    tongue = reader.language
    own, led = meeting_rows.of_person(unit, reader.id), leading_page.way_to_all(reader)
    address = _to_address(unit, reader)
    if not meeting_rows.takes_part(unit, reader):
        return wording.say(tongue, "meeting-list-paused"), address
    if not own:
        text = wording.say(tongue, "meeting-list-none-to-join" if led else "meeting-list-none")
        return text, [*led, *address]
    rows: list[Row] = [
        [(_entry(unit, tongue, meeting, state), PagePress(OPEN, meeting.id))]
        for meeting, state in own[:_MOST_LISTED]
    ]
    return wording.say(tongue, "meeting-list", count=len(own)), [*rows, *led, *address]


def answers(language: str, meeting: Meeting, own: Invitation) -> Row:
    """Give the buttons to answer with; they belong to the meeting as it is now."""
    if meeting.is_visit:
        return visits.answers(language, meeting, own)
    return [
        (
            wording.label(language, f"meeting-button-{answer}")
            + (_CHOSEN if answer is own.answer else ""),
            PagePress(code, meeting.id, str(meeting.sequence)),
        )
        for answer, code in ANSWERS.items()
    ]


def to_map(unit: Unit, language: str, meeting: Meeting) -> list[Button]:
    """Give the button that shows the place on a map, when it is known where that is."""
    host = unit.municipality.network.host(meeting.place.host)
    if host is None or host.latitude is None or host.longitude is None:
        return []
    return [(wording.label(language, "meeting-button-map"), PagePress(MAP, meeting.id))]


def _to_address(unit: Unit, reader: Person) -> list[Row]:
    """Give the way to one's own calendar address, for who has to do with it."""
    if not calendar_address.is_for(unit, reader):
        return []
    label = wording.label(reader.language, "meeting-button-address")
    return [[(label, PagePress(ADDRESS))]]


def _acts(unit: Unit, reader: Person, meeting: Meeting, own: Invitation) -> list[Row]:
    """Give what can be done with an invitation; once it has begun only the way there is left."""
    tongue = reader.language
    if not meeting_rows.not_over(unit, meeting):
        return []
    if meeting.start is not None and unit.now >= meeting.start:
        return [to_map(unit, tongue, meeting)] if to_map(unit, tongue, meeting) else []
    file = (wording.label(tongue, "meeting-button-file"), PagePress(FILE, meeting.id))
    rows: list[Row] = [answers(tongue, meeting, own), [*to_map(unit, tongue, meeting), file]]
    if meeting.is_visit:
        return [*rows, *visits.acts(tongue, meeting)]
    if own.answer is Rsvp.YES:
        how = "hide" if own.named else "show"
        label = wording.label(tongue, f"meeting-button-name-{how}")
        rows.append([(label, PagePress(NAMED, meeting.id, how))])
    if counts.sees_names(unit, reader, meeting):
        rows.append([(wording.label(tongue, "meeting-button-names"), PagePress(NAMES, meeting.id))])
    return rows


def _entry(unit: Unit, language: str, meeting: Meeting, own: Invitation) -> str:
    zone, start = unit.municipality.network.timezone, meeting.start or unit.now
    return wording.label(
        language,
        "meeting-list-entry",
        sign=_WAITING if own.waits is not None else _SIGNS[own.answer],
        day=wording.short_day(language, start, zone, unit.today),
        hour=wording.hour(language, start, zone),
        title=shorten(meeting.title, _LONGEST_TITLE),
    )
