"""All that was agreed and is still open, of meetings and of talks, as far as somebody may see it.

A coordinator sees all of it, anybody else what they have part in. By day, and never counted by
person: it is about what is to be done, not about who does it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.meetings.meeting import Meeting
from domain.meetings.shared_agreement import SharedAgreement
from domain.meetings.talk import Talk
from domain.roles import CALLS_MEETINGS, Role
from services.meetings import meeting_rows
from services.meetings.talks import talk_rows
from services.unit import Unit
from storage.records import Person

ON_A_PAGE = 8
"""How many fit one message, each as long as it may be."""


@dataclass(frozen=True, slots=True)
class OpenAgreement:
    """One agreement, and where it was made."""

    origin: Meeting | Talk
    agreement: SharedAgreement


def seen_by(unit: Unit, reader: Person) -> list[OpenAgreement]:
    """List what is open, by day; what has none comes last. What waits for a yes is for its two."""
    found = [*_of_meetings(unit, reader), *_of_talks(unit, reader)]
    return sorted(found, key=lambda each: (each.agreement.by is None, *_order(unit, each)))


def settles(unit: Unit, reader: Person, found: OpenAgreement) -> bool:
    """Tell whether somebody may say what became of it."""
    if isinstance(found.origin, Talk):
        return found.origin.stands and reader.id in {found.origin.by, found.origin.member}
    mine = found.agreement.who == reader.id and meeting_rows.takes_part(unit, reader)
    return mine or meeting_rows.leads(unit, reader, found.origin)


def _order(unit: Unit, found: OpenAgreement) -> tuple[object, ...]:
    return found.agreement.by or unit.now, found.origin.id, found.agreement.number


def _of_meetings(unit: Unit, reader: Person) -> Iterator[OpenAgreement]:
    for meeting in _meetings(unit, reader):
        leads = meeting_rows.leads(unit, reader, meeting)
        for each in meeting.agreements:
            theirs = each.who == reader.id or (each.who is None and meeting.agreements_told)
            if each.is_open and (leads or theirs):
                yield OpenAgreement(meeting, each)


def _meetings(unit: Unit, reader: Person) -> list[Meeting]:
    """List the meetings that somebody was invited to; of who may call them also those they lead."""
    if reader.role is Role.COORDINATOR:
        return unit.store.affairs.all(Meeting)
    mine = {row.affair for row in unit.store.addressees.for_person(reader.id)}
    if reader.role in CALLS_MEETINGS:
        kept = unit.store.affairs.all(Meeting)
        return [each for each in kept if each.id in mine or meeting_rows.leads(unit, reader, each)]
    found = (unit.store.affairs.find(Meeting, each) for each in mine)
    return [each for each in found if each is not None]


def _of_talks(unit: Unit, reader: Person) -> Iterator[OpenAgreement]:
    own = {each.id: each for each in talk_rows.of_person(unit, reader.id)}
    if reader.role is Role.COORDINATOR:
        own |= {each.id: each for each in unit.store.affairs.all(Talk) if each.stands}
    for talk in own.values():
        if talk.stands or talk.waits:
            yield OpenAgreement(talk, talk.agreement)
