"""Visits: the mayor or an official comes to one member, who says whether, where and when.

Guide, "Geef het netwerk (publieke) erkenning en waardering": a visit at home, at work or in a house
of prayer. Nobody but who is visited and who asks knows of it. Who would rather not need not say
why, and what the place was is kept no longer than until the visit is over.
"""

from dataclasses import replace
from datetime import datetime

from domain.errors import AnswerRefused, NotAllowed
from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingPlace
from domain.notices import Priority
from domain.people.audience import Reach
from domain.roles import Role, Standing
from services import identifying_words
from services.meetings import cancelling, changing, meeting_notices, meeting_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def may(person: Person) -> bool:
    """Tell whether somebody asks for a visit: coordinators do."""
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def hosts(unit: Unit) -> list[Person]:
    """List who can be visited: key figures who take part, by name."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    there = [each for each in members if meeting_rows.takes_part(unit, each)]
    return sorted(there, key=lambda each: ((each.name or "").casefold(), each.id))


def check(unit: Unit, caller: Person, meeting: Meeting) -> None:
    """Raise NotAllowed, or AnswerRefused for a visit to anybody but one key figure."""
    if not meeting.is_visit:
        return
    if not may(caller):
        raise NotAllowed
    chosen = meeting.audience.people if meeting.audience.reach is Reach.CHOSEN else ()
    host = unit.store.people.by_id(meeting.visited) if meeting.visited is not None else None
    if len(chosen) != 1 or host is None or host.role is not Role.KEY_FIGURE:
        raise AnswerRefused("visit-of-one")


def heard(unit: Unit, meeting: Meeting, before: Invitation, own: Invitation) -> None:
    """Let who asks know what was answered; a visit that somebody would rather not have is off."""
    if meeting.visited is None or own.answer is before.answer:
        return
    if own.answer is Rsvp.NO:
        _call_off(unit, meeting, "meeting-visit-declined")
    else:
        _tell_caller(unit, meeting, "meeting-visit-agreed")


def move(unit: Unit, host: Person, meeting_id: AffairId, start: datetime) -> None:
    """Let a visit be at another moment (UTC) that suits who is visited: they agree to that one.

    Raises as `visit_of`, and as `changing.carry_out`.
    """
    meeting, own = visit_of(unit, host, meeting_id)
    if meeting.start == start:
        raise AnswerRefused("nothing-changed")
    after = changing.carry_out(unit, host.id, meeting, quietly=True, start=start)
    own = meeting_rows.invitation(unit, meeting.id, host.id) or own
    said = replace(own, answer=Rsvp.YES, answered_at=unit.now, told=after.sequence)
    _keep(unit, after, host, said)
    _tell_caller(unit, after, "meeting-visit-moved")


def say_where(unit: Unit, host: Person, meeting_id: AffairId, words: str) -> None:
    """Note where somebody wants to be visited: who asks sees it, and nobody else.

    Raises as `visit_of`, and AnswerRefused for a citizen service number.
    """
    identifying_words.refuse_citizen_number(words)
    meeting, own = visit_of(unit, host, meeting_id)
    place = MeetingPlace(words=" ".join(words.split()))
    after = changing.carry_out(unit, host.id, meeting, quietly=True, place=place)
    _keep(unit, after, host, replace(own, told=after.sequence))
    _tell_caller(unit, after, "meeting-visit-where")


def visit_of(unit: Unit, host: Person, meeting_id: AffairId) -> tuple[Meeting, Invitation]:
    """Find a visit that is ahead, to this member. Raises NotAllowed, and NotPossibleNow."""
    meeting = meeting_rows.find(unit, meeting_id)
    own = meeting_rows.invitation(unit, meeting_id, host.id)
    if own is None or meeting.visited != host.id or not meeting_rows.takes_part(unit, host):
        raise NotAllowed
    meeting_rows.check_ahead(unit, meeting)
    return meeting, own


def host_leaves(unit: Unit, meeting: Meeting) -> None:
    """Call a visit off that is ahead, of who left the network or is away from it."""
    _call_off(unit, meeting, "meeting-visit-left")


def caller_leaves(unit: Unit, meeting: Meeting) -> None:
    """Call a visit off whose caller left: nobody else knows of it. Who is visited hears so."""
    cancelling.call_off(unit, meeting, None)


def _call_off(unit: Unit, meeting: Meeting, key: str) -> None:
    off = cancelling.call_off(unit, meeting, None, quietly=True)
    for person, known in meeting_rows.invitations(unit, off).items():
        if meeting_notices.has_file(known):
            meeting_notices.calendar(unit, off, person)
    _tell_caller(unit, off, key)


def _keep(unit: Unit, meeting: Meeting, host: Person, own: Invitation) -> None:
    """Keep how it stands with who is visited, and have their calendar agree."""
    if meeting_notices.has_file(own):
        own = replace(own, calendar=meeting.sequence)
        meeting_notices.calendar(unit, meeting, host.id)
    meeting_rows.keep(unit, meeting, {host.id: own})


def _tell_caller(unit: Unit, meeting: Meeting, key: str) -> None:
    """Say it to who asked for the visit; its page has the moment and the place."""
    caller = unit.store.people.by_id(meeting.by)
    if caller is not None and caller.standing is Standing.MEMBER:
        reply(unit, caller.id, key, priority=Priority.FEEDBACK, menu=True)
