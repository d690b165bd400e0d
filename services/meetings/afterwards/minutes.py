"""Minutes: what came of a meeting, in words or as a PDF, to everybody who was invited to it."""

from dataclasses import replace

from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.typed_text import clean
from services import identifying_words
from services.meetings import meeting_rows
from services.meetings.afterwards import attendance
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

MOST_UNITS = 3_500
"""How long minutes in words may be, as Telegram counts: with their head they fit a message."""


def open_for_minutes(unit: Unit, leader: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting that has begun, and that this person leads.

    Raises NotAllowed and NotPossibleNow.
    """
    meeting = meeting_rows.find(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    if not attendance.begun(unit, meeting):
        raise NotPossibleNow("after-too-early")
    return meeting


def send(unit: Unit, leader: Person, meeting_id: AffairId, words: str, file: str) -> None:
    """Send the minutes, in words or as a file that Telegram has.

    Once more, they take the place of what was kept. Raises like `open_for_minutes`.
    """
    meeting = open_for_minutes(unit, leader, meeting_id)
    words = clean(words)
    if not words and not file:
        raise AnswerRefused("nothing-written")
    identifying_words.refuse_citizen_number(words)
    people = [person for person in readers(unit, meeting) if person.id != leader.id]
    if not people:
        raise NotPossibleNow("after-no-readers")
    meeting_rows.save(unit, replace(meeting, minutes_words=words, minutes_file=file))
    for person in people:
        unit.tell(
            Notice(
                NoticeKind.MINUTES,
                person=person.id,
                detail=AffairDetail(meeting.id),
                coalesce=f"minutes:{meeting.id}:{person.id}",
            )
        )
    unit.store.journal.append(JournalAct.MINUTES_SENT, unit.now, actor=leader.id, detail=meeting.id)


def readers(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who gets the minutes: who was invited and takes part, and whoever called it."""
    ids = dict.fromkeys([*meeting_rows.invitations(unit, meeting), meeting.by])
    people = (unit.store.people.by_id(each) for each in ids)
    return [each for each in people if each is not None and meeting_rows.takes_part(unit, each)]
