"""The charter: proposed by a coordinator, confirmed in a meeting or by a second person.

No one person decides what a network agreed on. Once it counts every member hears what changed.
"""

from collections.abc import Mapping

from domain.errors import NotAllowed, NotPossibleNow
from domain.founding.charter import (
    MEETING_AGO,
    Charter,
    CharterPart,
    CharterStage,
    may_be_second,
)
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import AffairDetail, Notice, NoticeKind, PageDetail, Priority
from domain.roles import Role, Standing
from services import identifying_words
from services.founding import charter_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct

PROPOSAL = "proposal"
"""The page on which a proposal is read and decided."""

NOT_YET: Mapping[str, int] = {"confirmed": 0}
"""What is kept of a member who is asked."""

_MOST_MEETINGS = 8


def propose(
    unit: Unit,
    coordinator: Person,
    parts: Mapping[CharterPart, str],
    others: Mapping[str, str],
) -> Charter:
    """Propose a version, in place of one that waits. Only for coordinators.

    Raises AnswerRefused for words that nobody may type, NotPossibleNow when nothing is new.
    """
    for words in (*parts.values(), *others.values()):
        identifying_words.refuse_citizen_number(words)
    before = charter_rows.in_force(unit)
    if before is not None and before.parts == parts and before.others == others:
        raise NotPossibleNow("charter-same")
    waiting = charter_rows.proposed(unit)
    if waiting is not None:
        charter_rows.save(unit, waiting.ended(unit.now))
    made = Charter(
        AffairId(unit.chance.bytes(8).hex()), coordinator.id, unit.now, dict(parts), dict(others)
    )
    charter_rows.save(unit, made)
    unit.store.journal.append(
        JournalAct.CHARTER_PROPOSED, unit.now, actor=coordinator.id, detail=made.id
    )
    for person in _colleagues(unit):
        if may_be_second(person.id, person.role, person.standing, made.by):
            detail = PageDetail(PROPOSAL, made.id)
            notice = Notice(NoticeKind.FOUNDING_PAGE, Priority.REMINDER, person.id, detail=detail)
            unit.tell(notice)
    return made


def agree(unit: Unit, second: Person, charter_id: AffairId) -> Charter:
    """Confirm what another proposed. Raises NotAllowed, or NotPossibleNow when it is over.

    Who proposed it has to be a coordinator still: else it was one person's after all.
    """
    waiting = _for_second(unit, second, charter_id)
    proposer = unit.store.people.by_id(waiting.by)
    still = proposer is not None and proposer.standing is Standing.MEMBER
    if proposer is None or not still or proposer.role is not Role.COORDINATOR:
        raise NotPossibleNow("charter-proposer-left")
    before = charter_rows.in_force(unit)
    charter = waiting.confirmed(before, unit.now, second=second.id)
    return _put_in_force(unit, second, charter, before)


def refuse(unit: Unit, second: Person, charter_id: AffairId) -> None:
    """Let nothing come of a proposal. Raises as `agree`."""
    waiting = _for_second(unit, second, charter_id)
    _end(unit, waiting, second.id)
    _tell_proposer(unit, waiting, "charter-refused", second.id)


def withdraw(unit: Unit, coordinator: Person, charter_id: AffairId) -> None:
    """Take a proposal back. Only for coordinators. Raises NotPossibleNow when it is over."""
    waiting = charter_rows.open_proposal(unit, charter_id)
    _end(unit, waiting, coordinator.id)
    _tell_proposer(unit, waiting, "charter-withdrawn", coordinator.id)


def meetings(unit: Unit) -> list[Meeting]:
    """List the meetings in which a version can have been confirmed, the newest first."""
    held = [
        each
        for each in unit.store.affairs.all(Meeting)
        if each.stage in {MeetingStage.CALLED, MeetingStage.HELD}
        and not each.is_visit
        and each.start is not None
        and unit.now - MEETING_AGO <= each.start <= unit.now
    ]
    held.sort(key=lambda each: (each.start, each.id), reverse=True)
    return held[:_MOST_MEETINGS]


def confirm_in_meeting(
    unit: Unit, coordinator: Person, charter_id: AffairId, meeting_id: AffairId
) -> Charter:
    """Note in which meeting a version was confirmed. Only for coordinators.

    Raises NotPossibleNow when it is over, or the meeting is none of those.
    """
    waiting = charter_rows.open_proposal(unit, charter_id)
    meeting = next((each for each in meetings(unit) if each.id == meeting_id), None)
    if meeting is None or meeting.start is None:
        raise NotPossibleNow("charter-meeting-gone")
    before = charter_rows.in_force(unit)
    charter = waiting.confirmed(before, unit.now, meeting=unit.day_of(meeting.start))
    return _put_in_force(unit, coordinator, charter, before)


def run(unit: Unit) -> None:
    """End proposals that nobody confirmed in time, and say so; for the clock."""
    for waiting in unit.store.affairs.due(Charter, unit.now):
        if waiting.is_over(unit.now):
            _end(unit, waiting, None)
            if unit.has(NetworkFunction.CHARTER):
                _tell_proposer(unit, waiting, "charter-lapsed", None)


def _put_in_force(unit: Unit, person: Person, charter: Charter, before: Charter | None) -> Charter:
    """Let a version count from now on, and tell every member who does not pause."""
    if before is not None:
        charter_rows.save(unit, before.ended(unit.now))
    charter_rows.save(unit, charter)
    unit.store.journal.append(
        JournalAct.CHARTER_IN_FORCE, unit.now, actor=person.id, detail=charter.id
    )
    readers = [
        each
        for each in unit.store.people.all(standing=Standing.MEMBER)
        if not each.membership.paused(unit.today) and not charter.stood_behind_by(each.id)
    ]
    unit.store.addressees.save_all(Addressee(charter.id, each.id, NOT_YET) for each in readers)
    for each in readers:
        detail = AffairDetail(charter.id)
        unit.tell(Notice(NoticeKind.CHARTER, person=each.id, detail=detail))
    _tell_proposer(unit, charter, "charter-in-force", person.id)
    return charter


def _end(unit: Unit, waiting: Charter, by: PersonId | None) -> None:
    charter_rows.save(unit, waiting.ended(unit.now))
    unit.store.journal.append(
        JournalAct.CHARTER_CAME_TO_NOTHING, unit.now, actor=by, detail=waiting.id
    )


def _for_second(unit: Unit, second: Person, charter_id: AffairId) -> Charter:
    waiting = charter_rows.open_proposal(unit, charter_id)
    if not may_be_second(second.id, second.role, second.standing, waiting.by):
        raise NotAllowed
    return waiting


def _tell_proposer(unit: Unit, charter: Charter, key: str, by: PersonId | None) -> None:
    """Tell whoever proposed it what came of it, unless they did that themselves."""
    proposer = unit.store.people.by_id(charter.by)
    if proposer is None or proposer.standing is not Standing.MEMBER or proposer.id == by:
        return
    if charter.stage is CharterStage.IN_FORCE and charter.meeting is not None:
        key = f"{key}-in-meeting"
    reply(unit, proposer.id, key, priority=Priority.FEEDBACK, menu=True)


def _colleagues(unit: Unit) -> list[Person]:
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [each for each in members if each.role in {Role.OFFICIAL, Role.COORDINATOR}]
