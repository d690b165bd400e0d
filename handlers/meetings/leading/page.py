"""One meeting as those who lead it see it: how it stands, and what can still be done."""

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.meetings.chairing import pages as chairing_pages
from handlers.meetings.leading import outsider_pages
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.meetings import counts, meeting_rows, nudging
from services.meetings.leading import fields as meeting_fields
from services.meetings.words import leading as leading_words
from services.meetings.words import meeting as meeting_words
from services.meetings.words import outsider as outsider_words
from services.together import writing_to_invited
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ALL, LOOK, WHO = "m-led", "m-lead", "m-who"
SEND, NUDGE = "m-send", "m-nudge"
WRITE = "m-write"
CHANGE, MOVE, CANCEL = "m-change", "m-move", "m-cancel"
"""What the buttons here carry."""

BELOW = "below"
"""With a page that comes below what was pressed: the invitation stays where it is."""


def draw(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the page: its text (HTML) and its buttons."""
    stage, text = leading_words.stage(unit, meeting), leading_words.standing(unit, reader, meeting)
    text = "\n\n".join([text, *outsider_words.not_here(unit, reader, meeting)])
    return text, [*_acts(unit, reader, meeting, stage), _ways_out(reader, meeting)]


def too_few(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the warning that fewer people come than it takes, with what can be done."""
    count = counts.counts(unit, meeting)
    text = wording.say(
        reader.language,
        "calling-too-few" if counts.knows(reader) else "calling-too-few-known",
        coming=count.coming,
        quorum=meeting.quorum or 0,
        maybe=count.maybe,
        silent=count.silent,
    )
    rows: list[Row] = [
        [button(reader, "move", PagePress(MOVE, meeting.id)), _calling_off(reader, meeting)],
        [button(reader, "look", PagePress(LOOK, meeting.id))],
    ]
    return f"{text}\n\n{meeting_words.headline(unit, reader, meeting)}", rows


def way_in(unit: Unit, reader: Person, meeting: Meeting) -> list[Row]:
    """Give the button that leads from an invitation to this page, for who leads the meeting."""
    if not meeting_rows.leads(unit, reader, meeting):
        return []
    return [[button(reader, "lead", PagePress(LOOK, meeting.id, BELOW))]]


def way_to_all(reader: Person) -> list[Row]:
    """Give the button that leads to all that somebody leads."""
    return [[button(reader, "led", PagePress(ALL))]] if meeting_fields.may(reader) else []


def button(reader: Person, name: str, topic: PagePress) -> Button:
    """Give a button of the pages of who leads meetings."""
    return wording.button(reader.language, "calling", name), topic


def _acts(unit: Unit, reader: Person, meeting: Meeting, stage: str) -> list[Row]:
    rows: list[Row] = []
    visit = meeting.is_visit
    known = counts.knows(reader) and not visit
    if known and stage != MeetingStage.PLANNED and unit.store.addressees.of(meeting.id):
        rows.append([button(reader, "who", PagePress(WHO, meeting.id))])
    if stage == MeetingStage.PLANNED:
        rows.append([button(reader, "send", PagePress(SEND, meeting.id))])
    if stage == MeetingStage.CALLED and nudging.reachable(unit, meeting):
        rows.append([button(reader, "nudge", PagePress(NUDGE, meeting.id))])
    if writing_to_invited.can(unit, reader, meeting):
        rows.append([button(reader, "write", PagePress(WRITE, meeting.id))])
    rows += chairing_pages.of_leader(unit, reader, meeting)
    rows += outsider_pages.way_in(unit, reader, meeting)
    if stage in {MeetingStage.PLANNED, MeetingStage.CALLED}:
        move = button(reader, "move", PagePress(MOVE, meeting.id))
        change = button(reader, "change", PagePress(CHANGE, meeting.id))
        rows.append([move] if visit else [change, move])
        rows.append([_calling_off(reader, meeting)])
    return [*rows, *afterwards_buttons.of_leader(unit, reader, meeting)]


def _calling_off(reader: Person, meeting: Meeting) -> Button:
    return button(reader, "cancel", PagePress(CANCEL, meeting.id))


def _ways_out(reader: Person, meeting: Meeting) -> Row:
    refresh = button(reader, "refresh", PagePress(LOOK, meeting.id))
    return [refresh, button(reader, "back", PagePress(ALL))]
