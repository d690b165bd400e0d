"""Keeping: a meeting and who was invited to it, as they are loaded and saved.

`next_at` of the meeting and of each invitation follows from what is kept, so that whoever changes
something never schedules anything.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.errors import Hindered, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting, date_poll, reminders
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.roles import Role, Standing
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import Addressee, Person


def find(unit: Unit, meeting_id: AffairId) -> Meeting:
    """Find a meeting. Raises NotPossibleNow when there is none (any more)."""
    meeting = unit.store.affairs.find(Meeting, meeting_id)
    if meeting is None:
        raise NotPossibleNow("meeting-gone")
    return meeting


def ahead(unit: Unit, meeting_id: AffairId) -> Meeting:
    """Find a meeting that has not begun. Raises NotPossibleNow, saying what became of it.

    One whose date is still being looked for is none yet.
    """
    meeting = find(unit, meeting_id)
    check_ahead(unit, meeting)
    return meeting


def check_ahead(unit: Unit, meeting: Meeting) -> None:
    """Raise NotPossibleNow, like `ahead`, for a meeting that is off, has begun or has no date."""
    if meeting.stage is MeetingStage.CANCELLED:
        raise NotPossibleNow("meeting-cancelled")
    if meeting.start is None:
        raise NotPossibleNow("meeting-gone")
    if unit.now >= meeting.start:
        raise Hindered("meeting-begun")


def save(unit: Unit, meeting: Meeting) -> Meeting:
    """Keep a meeting, new or changed; gives it back."""
    unit.store.affairs.save(meeting, next_moment(unit, meeting))
    return meeting


def next_moment(unit: Unit, meeting: Meeting) -> datetime | None:
    """Give when (UTC) time has something to do with it: see `services.meetings.reminders`."""
    match meeting.stage:
        case MeetingStage.POLLING | MeetingStage.POLLED:
            return date_poll.next_moment(meeting)
        case MeetingStage.PLANNED:
            return meeting.send_at
        case MeetingStage.CALLED:
            moments = (_quorum_moment(unit, meeting), meeting.end)
            return min((moment for moment in moments if moment is not None), default=None)
        case MeetingStage.HELD | MeetingStage.CANCELLED:
            keep = timedelta(days=unit.municipality.network.habits.keep_days)
            return after_meeting.next_moment(meeting, unit.municipality.network.timezone, keep)


def warned_before(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether the moment has passed to warn that too few come, before anybody can answer."""
    moment = _quorum_moment(unit, replace(meeting, quorum_told=False))
    return moment is not None and moment <= unit.now


def _quorum_moment(unit: Unit, meeting: Meeting) -> datetime | None:
    if meeting.quorum is None or meeting.quorum_told or meeting.start is None:
        return None
    quiet = unit.municipality.network.quiet_hours
    return reminders.moment(meeting.start, reminders.QUORUM_BEFORE, quiet)


def invitation_of(addressee: Addressee) -> Invitation:
    """Read how it stands with somebody who was invited."""
    return from_json(Invitation, addressee.state)


def invitations(unit: Unit, meeting: Meeting) -> dict[PersonId, Invitation]:
    """Give how it stands with everybody who was invited."""
    return {each.person: invitation_of(each) for each in unit.store.addressees.of(meeting.id)}


def invitation(unit: Unit, meeting_id: AffairId, person: PersonId) -> Invitation | None:
    """Give how it stands with one person; None for who was not invited."""
    found = unit.store.addressees.find(meeting_id, person)
    return None if found is None else invitation_of(found)


def keep(unit: Unit, meeting: Meeting, changed: Mapping[PersonId, Invitation]) -> None:
    """Keep how it stands with these people, newly invited or known."""
    quiet = unit.municipality.network.quiet_hours
    rows = []
    for person, state in changed.items():
        known = unit.store.addressees.find(meeting.id, person)
        row = known or Addressee(meeting.id, person, {})
        next_at = reminders.next_moment(meeting, state, unit.now, quiet)
        rows.append(replace(row, state=to_json(state), next_at=next_at))
    unit.store.addressees.save_all(rows)


def of_person(
    unit: Unit, person: PersonId, but: AffairId | None = None
) -> list[tuple[Meeting, Invitation]]:
    """List the meetings somebody was invited to and that are not over, the first one first.

    All `but` one, which whoever asks has loaded already.
    """
    found = []
    rows = unit.store.addressees.for_person(person)
    for row in (each for each in rows if each.affair != but):
        meeting = unit.store.affairs.find(Meeting, row.affair)
        if meeting is not None and not_over(unit, meeting):
            found.append((meeting, invitation_of(row)))
    return sorted(found, key=lambda pair: (_start(unit, pair[0]), pair[0].id))


def all_coming(unit: Unit) -> list[Meeting]:
    """List all meetings people were called to and that are not over, the first one first."""
    found = [each for each in unit.store.affairs.all(Meeting) if not_over(unit, each)]
    return sorted(found, key=lambda meeting: (_start(unit, meeting), meeting.id))


def not_over(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether people were called to a meeting that is to come or going on."""
    called = meeting.stage is MeetingStage.CALLED
    return called and meeting.end is not None and unit.now < meeting.end


def takes_part(unit: Unit, person: Person | None) -> bool:
    """Tell whether somebody is in the network now, and not paused."""
    if person is None or person.standing is not Standing.MEMBER:
        return False
    return not person.membership.paused(unit.today)


def leads(unit: Unit, person: Person, meeting: Meeting) -> bool:
    """Tell whether somebody may see and change a meeting: a coordinator, its caller, its chair.

    Whatever their role is: a chair leads this meeting and no other, until what comes after it is
    done. A visit only who asked for it.
    """
    if person.standing is not Standing.MEMBER:
        return False
    if meeting.is_visit:
        return person.id == meeting.by
    if person.role is Role.COORDINATOR or person.id == meeting.by:
        return True
    return person.id == meeting.chair and after_meeting.chair_leads(meeting, unit.now)


def check_leads(unit: Unit, person: Person, meeting: Meeting) -> None:
    """Raise NotAllowed for somebody who does not lead this meeting."""
    if not leads(unit, person, meeting):
        raise NotAllowed


def leaders(unit: Unit, meeting: Meeting) -> list[Person]:
    """List those who lead a meeting and take part: the coordinators, its caller and its chair."""
    named = [unit.store.people.by_id(each) for each in (meeting.by, meeting.chair) if each]
    people = [*unit.store.people.coordinators(), *(each for each in named if each is not None)]
    found = {each.id: each for each in people if leads(unit, each, meeting)}
    return list(found.values())


def _start(unit: Unit, meeting: Meeting) -> datetime:
    return meeting.start or unit.now
