"""One meeting as those who lead it see it: how it stands, and what can still be done."""

from collections import Counter

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from handlers.meetings.afterwards import buttons as afterwards_buttons
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.conversations import audience_fields
from services.meetings import counts, inviting, meeting_rows, nudging
from services.meetings.leading import fields as meeting_fields
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

ALL, LOOK, WHO = "m-led", "m-lead", "m-who"
SEND, NUDGE = "m-send", "m-nudge"
CHANGE, MOVE, CANCEL = "m-change", "m-move", "m-cancel"
"""What the buttons here carry."""

BELOW = "below"
"""With a page that comes below what was pressed: the invitation stays where it is."""


def draw(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the page: its text (HTML) and its buttons."""
    stage, reason = _stage(unit, meeting), meeting.reason or "none"
    parts = [
        wording.say(reader.language, f"calling-stage-{stage}", reason=reason),
        meeting_words.headline(unit, reader, meeting),
        "\n".join(_facts(unit, reader, meeting)),
    ]
    if stage == MeetingStage.PLANNED:
        parts.append(_goes_out(unit, reader, meeting))
    else:
        parts.append("\n".join(_answers(unit, reader, meeting)))
    return "\n\n".join(parts), [*_acts(unit, reader, meeting, stage), _ways_out(reader, meeting)]


def too_few(unit: Unit, reader: Person, meeting: Meeting) -> Page:
    """Give the warning that fewer people come than it takes, with what can be done."""
    count = counts.counts(unit, meeting)
    text = wording.say(
        reader.language,
        "calling-too-few",
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


def way_in(reader: Person, meeting: Meeting) -> list[Row]:
    """Give the button that leads from an invitation to this page, for who leads the meeting."""
    if not meeting_rows.leads(reader, meeting):
        return []
    return [[button(reader, "lead", PagePress(LOOK, meeting.id, BELOW))]]


def way_to_all(reader: Person) -> list[Row]:
    """Give the button that leads to all that somebody leads."""
    return [[button(reader, "led", PagePress(ALL))]] if meeting_fields.may(reader) else []


def button(reader: Person, name: str, topic: PagePress) -> Button:
    """Give a button of the pages of who leads meetings."""
    return wording.button(reader.language, "calling", name), topic


def _stage(unit: Unit, meeting: Meeting) -> str:
    """Say how far it is: a stage, or that it is going on."""
    if meeting.stage is not MeetingStage.CALLED:
        return meeting.stage
    if meeting.start is not None and unit.now >= meeting.start:
        return "going-on" if meeting_rows.not_over(unit, meeting) else MeetingStage.HELD
    return meeting.stage


def _facts(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    tongue = reader.language
    audience = audience_fields.in_words(unit, tongue, meeting.audience)
    lines = [wording.say(tongue, "calling-audience", audience=audience)]
    chair = meeting_words.name_of(unit, meeting.chair)
    if chair is not None:
        lines.append(wording.say(tongue, "meeting-chair", name=chair))
    elif meeting.chair is not None:
        lines.append(wording.say(tongue, "calling-chair-left"))
    return lines


def _goes_out(unit: Unit, reader: Person, meeting: Meeting) -> str:
    return wording.say(
        reader.language,
        "calling-goes-out",
        moment=meeting_words.moment(unit, reader.language, meeting.send_at or unit.now),
        count=len(inviting.whom(unit, meeting)),
    )


def _answers(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    """Give the lines with the numbers (HTML)."""
    tongue, count = reader.language, counts.counts(unit, meeting)
    lines = [
        wording.say(
            tongue,
            "calling-answers",
            coming=count.coming,
            seats=meeting.seats or 0,
            waiting=count.waiting,
            maybe=count.maybe,
            no=count.no,
            silent=count.silent,
        )
    ]
    if meeting.quorum is not None:
        short = max(0, meeting.quorum - count.coming)
        lines.append(wording.say(tongue, "calling-quorum", quorum=meeting.quorum, short=short))
    rows = unit.store.addressees.of(meeting.id)
    reached = Counter(row.delivery for row in rows)
    arrived = [row.person for row in rows if row.delivery == "delivered"]
    people = [unit.store.people.by_id(person) for person in arrived]
    lines.append(
        wording.say(
            tongue,
            "calling-delivery",
            delivered=reached["delivered"],
            waiting=reached["waiting"],
            blocked=reached["blocked"],
            unreachable=sum(person is not None and not person.reachable for person in people),
        )
    )
    return lines


def _acts(unit: Unit, reader: Person, meeting: Meeting, stage: str) -> list[Row]:
    rows: list[Row] = []
    if stage != MeetingStage.PLANNED and unit.store.addressees.of(meeting.id):
        rows.append([button(reader, "who", PagePress(WHO, meeting.id))])
    if stage == MeetingStage.PLANNED:
        rows.append([button(reader, "send", PagePress(SEND, meeting.id))])
    if stage == MeetingStage.CALLED and nudging.reachable(unit, meeting):
        rows.append([button(reader, "nudge", PagePress(NUDGE, meeting.id))])
    if stage in {MeetingStage.PLANNED, MeetingStage.CALLED}:
        change, move = PagePress(CHANGE, meeting.id), PagePress(MOVE, meeting.id)
        rows.append([button(reader, "change", change), button(reader, "move", move)])
        rows.append([_calling_off(reader, meeting)])
    return [*rows, *afterwards_buttons.of_leader(unit, reader, meeting)]


def _calling_off(reader: Person, meeting: Meeting) -> Button:
    return button(reader, "cancel", PagePress(CANCEL, meeting.id))


def _ways_out(reader: Person, meeting: Meeting) -> Row:
    refresh = button(reader, "refresh", PagePress(LOOK, meeting.id))
    return [refresh, button(reader, "back", PagePress(ALL))]
