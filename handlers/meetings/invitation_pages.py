"""The pages of a meeting as everybody sees it: the invitation, who comes, and what is coming."""

from domain.meetings.invitation import Answer, Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.typed_text import shorten
from handlers.meetings import words as meeting_words
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.meetings.leading import page as leading_page
from handlers.telegram import wording
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import Topic
from services.meetings import counts as standing
from services.meetings import meeting_rows as keeping
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ANSWERS = {Answer.YES: "m-yes", Answer.MAYBE: "m-maybe", Answer.NO: "m-no"}
LIST, OPEN, NAMES = "m-list", "m-open", "m-names"
MAP, FILE, NAMED = "m-map", "m-file", "m-named"
"""What the buttons here carry."""

_CHOSEN = " ✓"
_SIGNS = {Answer.YES: "✅", Answer.MAYBE: "🤔", Answer.NO: "❌", None: "❔"}
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
        text = f"{text}\n\n{_own(unit, reader, meeting, own)}"
        rows = _acts(unit, reader, meeting, own)
        rows += afterwards_buttons.of_invited(unit, reader, meeting, own)
    rows = [*rows, *leading_page.way_in(reader, meeting)]
    if listed:
        rows = [*rows, [(wording.label(tongue, "meeting-button-back"), Topic(LIST))]]
    return text, rows


def names(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the page with the names of those who come, if this reader may know them now."""
    tongue = reader.language
    back = [(wording.label(tongue, "meeting-button-back"), Topic(OPEN, meeting.id))]
    found = standing.names_for(unit, reader, meeting)
    if not found:
        return wording.say(tongue, "meeting-no-names"), [back]
    lines = [wording.say(tongue, "meeting-point", point=name) for name in found]
    return "\n".join([wording.say(tongue, "meeting-names", title=meeting.title), *lines]), [back]


def listing(unit: Unit, reader: Person) -> Page:
    """Give what is coming for this reader, with their answers."""
    tongue = reader.language
    own = keeping.of_person(unit, reader.id)
    if not keeping.takes_part(unit, reader):
        return wording.say(tongue, "meetings-paused"), []
    if not own:
        led = leading_page.way_to_all(reader)
        return wording.say(tongue, "meetings-none-to-join" if led else "meetings-none"), led
    rows: list[Row] = [
        [(_entry(unit, tongue, meeting, state), Topic(OPEN, meeting.id))]
        for meeting, state in own[:_MOST_LISTED]
    ]
    rows += leading_page.way_to_all(reader)
    return wording.say(tongue, "meetings-list", count=len(own)), rows


def answers(language: str, meeting: Meeting, own: Invitation) -> Row:
    """Give the three buttons to answer with; they belong to the meeting as it is now."""
    return [
        (
            wording.label(language, f"meeting-button-{answer}")
            + (_CHOSEN if answer is own.answer else ""),
            Topic(code, meeting.id, str(meeting.sequence)),
        )
        for answer, code in ANSWERS.items()
    ]


def to_map(unit: Unit, language: str, meeting: Meeting) -> list[Button]:
    """Give the button that shows the place on a map, when it is known where that is."""
    host = unit.house.network.host(meeting.place.host)
    if host is None or host.latitude is None or host.longitude is None:
        return []
    return [(wording.label(language, "meeting-button-map"), Topic(MAP, meeting.id))]


def _acts(unit: Unit, reader: Person, meeting: Meeting, own: Invitation) -> list[Row]:
    """Give what can be done with an invitation; once it has begun only the way there is left."""
    tongue = reader.language
    if not keeping.not_over(unit, meeting):
        return []
    if meeting.start is not None and unit.now >= meeting.start:
        return [to_map(unit, tongue, meeting)] if to_map(unit, tongue, meeting) else []
    file = (wording.label(tongue, "meeting-button-file"), Topic(FILE, meeting.id))
    rows: list[Row] = [answers(tongue, meeting, own), [*to_map(unit, tongue, meeting), file]]
    if own.answer is Answer.YES:
        how = "hide" if own.named else "show"
        label = wording.label(tongue, f"meeting-button-name-{how}")
        rows.append([(label, Topic(NAMED, meeting.id, how))])
    if standing.sees_names(unit, reader, meeting):
        rows.append([(wording.label(tongue, "meeting-button-names"), Topic(NAMES, meeting.id))])
    return rows


def _own(unit: Unit, reader: Person, meeting: Meeting, own: Invitation) -> str:
    tongue = reader.language
    if not keeping.not_over(unit, meeting):
        return wording.say(tongue, "meeting-over")
    if meeting.start is not None and unit.now >= meeting.start:
        return wording.say(tongue, "meeting-going-on")
    if own.waits is not None:
        place = standing.place_in_line(unit, meeting, own.waits)
        return wording.say(tongue, "meeting-own-waiting", place=place)
    return wording.say(tongue, f"meeting-own-{own.answer or 'none'}")


def _entry(unit: Unit, language: str, meeting: Meeting, own: Invitation) -> str:
    zone, start = unit.house.network.timezone, meeting.start or unit.now
    return wording.label(
        language,
        "meetings-entry",
        sign=_WAITING if own.waits is not None else _SIGNS[own.answer],
        day=wording.short_day(language, start, zone),
        hour=wording.hour(language, start, zone),
        title=shorten(meeting.title, _LONGEST_TITLE),
    )
