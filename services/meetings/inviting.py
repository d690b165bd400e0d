"""Inviting: everybody a meeting is for gets one invitation, at once or when its time comes."""

from collections.abc import Iterable
from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.meetings import reminders
from domain.meetings.invitation import Invitation, MeetingReminder
from domain.meetings.meeting import Meeting, MeetingStage
from domain.people.audience import Reach
from domain.roles import Role, Standing
from services.meetings import meeting_notices, meeting_rows
from services.meetings.series import in_calendar
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def call(unit: Unit, meeting: Meeting) -> Meeting:
    """Call people to a meeting: now, or at its `send_at` when that is still to come.

    Whoever was asked about its date before is invited too. Raises NotPossibleNow when it would
    have begun by then, or has no date.
    """
    if meeting.start is None or meeting.start <= unit.now:
        raise NotPossibleNow("meeting-past")
    unit.store.journal.append(
        JournalAct.MEETING_CALLED, unit.now, actor=meeting.by, detail=meeting.id
    )
    if meeting.send_at is not None and meeting.send_at > unit.now:
        return meeting_rows.save(unit, replace(meeting, stage=MeetingStage.PLANNED))
    return send(unit, meeting)


def send(unit: Unit, meeting: Meeting) -> Meeting:
    """Send the invitations of a meeting that is ahead; gives it as it is then."""
    called = replace(
        meeting,
        stage=MeetingStage.CALLED,
        send_at=None,
        quorum_told=meeting_rows.warned_before(unit, meeting),
    )
    meeting_rows.save(unit, called)
    asked = meeting_rows.invitations(unit, called)
    people = dict.fromkeys([*(person.id for person in whom(unit, called)), *asked])
    new = {each: _first(unit, called, each, asked.get(each)) for each in people}
    meeting_rows.keep(unit, called, new)
    for person, invitation in new.items():
        if not invitation.away:
            meeting_notices.invite(unit, called, person)
    return called


def whom(unit: Unit, meeting: Meeting) -> list[Person]:
    """List whom a meeting is for now, its chair among them; not who calls it.

    Chairs come from outside: they are invited to what they lead, or when somebody chose them.
    """
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [member for member in members if _is_for(unit, meeting, member)]


def invite_late(unit: Unit, person: Person) -> None:
    """Invite somebody who came, or came back from a pause, to what is ahead and for them.

    Who had an invitation before their pause gets it anew, unless they answered since; what they
    were reminded of, or would have been, they are not reminded of any more.
    """
    for meeting in meeting_rows.all_coming(unit):
        if not reminders.ahead(meeting, unit.now) or not _is_for(unit, meeting, person):
            continue
        known = meeting_rows.invitation(unit, meeting.id, person.id)
        if known is None:
            new = _first(unit, meeting, person.id, None)
        elif known.away:
            new = replace(known, away=False, reminders=known.reminders & _to_come(unit, meeting))
        else:
            continue
        meeting_rows.keep(unit, meeting, {person.id: new})
        meeting_notices.invite(unit, meeting, person.id)


def invite_chair(unit: Unit, meeting: Meeting) -> None:
    """Invite who leads a meeting by now, when it was not for them before."""
    chair = unit.store.people.by_id(meeting.chair) if meeting.chair else None
    if chair is None or not _is_for(unit, meeting, chair):
        return
    if meeting_rows.invitation(unit, meeting.id, chair.id) is None:
        meeting_rows.keep(unit, meeting, {chair.id: _new(unit, meeting, None)})
        meeting_notices.invite(unit, meeting, chair.id)


def ask_anew(
    unit: Unit, meeting: Meeting, asked: Iterable[tuple[PersonId, Invitation]]
) -> dict[PersonId, Invitation]:
    """Give the invitations of people who must answer once more, to a meeting that was moved."""
    return {person: _new(unit, meeting, known) for person, known in asked}


def _is_for(unit: Unit, meeting: Meeting, person: Person) -> bool:
    if person.id == meeting.by or not meeting_rows.takes_part(unit, person):
        return False
    if person.id == meeting.chair:
        return True
    chosen = meeting.audience.reach is Reach.CHOSEN
    return meeting.audience.includes(person) and (person.role is not Role.CHAIR or chosen)


def _first(unit: Unit, meeting: Meeting, who: PersonId, asked: Invitation | None) -> Invitation:
    """Give the invitation that somebody gets to a meeting they were not called to before.

    Whoever is away since they were `asked` about its date gets it when they are back.
    """
    away = asked is not None and not meeting_rows.takes_part(unit, unit.store.people.by_id(who))
    new = replace(_new(unit, meeting, asked), away=away)
    return in_calendar.beginning(unit, meeting, who, new)


def _to_come(unit: Unit, meeting: Meeting) -> frozenset[MeetingReminder]:
    if meeting.start is None:
        return frozenset()
    found = reminders.to_come(meeting.start, unit.now, unit.municipality.network.quiet_hours)
    return found - {MeetingReminder.WEEK} if meeting.is_visit else found


def _new(unit: Unit, meeting: Meeting, known: Invitation | None) -> Invitation:
    """Give an invitation without an answer, and with the reminders there is time for.

    Whoever was there already when it was moved is not there on the other day.
    """
    return replace(
        known or Invitation(),
        answer=None,
        answered_at=None,
        waits=None,
        present=None,
        tries=0,
        tried_at=None,
        reminders=_to_come(unit, meeting),
    )
