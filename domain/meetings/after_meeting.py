"""After a meeting: who was there, what was agreed, and for how long all of it is kept.

Guide, "De organisatie van de bijeenkomsten": agreements are written down, and come back.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Change, Meeting, MeetingStage
from domain.meetings.shared_agreement import AgreementReply, SharedAgreement, at_ten

OPENS_BEFORE, OPEN_AFTER = timedelta(minutes=30), timedelta(days=1)
"""How long before its start, and after its end, it can be noted who was at a meeting."""

CODE_DIGITS = 4
MOST_TRIES, PATIENCE = 5, timedelta(minutes=10)
"""So many wrong codes, and how long somebody waits then."""

MOST_AGREEMENTS = 10
"""All agreements of one meeting fit one message."""

CHAIR_STAYS = timedelta(days=14)
"""How long after it a chair leads a meeting still, for what comes after it."""

_ONE_DAY = timedelta(days=1)
_TOOK_PLACE = frozenset({MeetingStage.CALLED, MeetingStage.HELD})


def begun(meeting: Meeting, now: datetime) -> bool:
    """Tell whether people come together, or did: from half an hour before the start."""
    if meeting.stage not in _TOOK_PLACE or meeting.start is None:
        return False
    return now >= meeting.start - OPENS_BEFORE


def presence_open(meeting: Meeting, now: datetime) -> bool:
    """Tell whether it can be noted now who is at a meeting."""
    return begun(meeting, now) and meeting.end is not None and now <= meeting.end + OPEN_AFTER


def check_presence(meeting: Meeting, now: datetime) -> None:
    """Raise NotPossibleNow when it cannot be noted now who is at a meeting."""
    if meeting.stage not in _TOOK_PLACE:
        raise NotPossibleNow("after-no-meeting")
    if not begun(meeting, now):
        raise NotPossibleNow("after-too-early")
    if not presence_open(meeting, now):
        raise NotPossibleNow("after-too-late")


def may_try(invitation: Invitation, now: datetime) -> bool:
    """Tell whether somebody may type a code: after too many wrong ones they wait a while."""
    tried_at = invitation.tried_at
    if invitation.tries < MOST_TRIES or tried_at is None:
        return True
    return now >= tried_at + PATIENCE


def tried(invitation: Invitation, now: datetime) -> Invitation:
    """Count a wrong code; who waited long enough begins anew."""
    fresh = invitation.tries >= MOST_TRIES
    return replace(invitation, tries=1 if fresh else invitation.tries + 1, tried_at=now)


def thanks_at(meeting: Meeting, zone: ZoneInfo) -> datetime | None:
    """Give when who was there is thanked by itself; None when that was done, or nobody met."""
    if meeting.stage is not MeetingStage.HELD or meeting.thanked or meeting.end is None:
        return None
    return at_ten(meeting.end.astimezone(zone).date() + _ONE_DAY, zone)


def due(meeting: Meeting, now: datetime) -> list[SharedAgreement]:
    """List the agreements that are asked about now."""
    moments = ((each, each.ask_at) for each in meeting.agreements)
    return [each for each, moment in moments if moment is not None and moment <= now]


def find(meeting: Meeting, number: int) -> SharedAgreement:
    """Find an agreement. Raises NotPossibleNow when it was taken away."""
    found = next((each for each in meeting.agreements if each.number == number), None)
    if found is None:
        raise NotPossibleNow("agreement-gone")
    return found


def agreed(meeting: Meeting, what: str, who: PersonId | None, by: datetime | None) -> Meeting:
    """Add an agreement. Raises NotPossibleNow when there are too many."""
    if len(meeting.agreements) >= MOST_AGREEMENTS:
        raise NotPossibleNow("agreements-full", most=MOST_AGREEMENTS)
    number = meeting.agreements_made + 1
    added = (*meeting.agreements, SharedAgreement(number, what, who, by))
    return replace(meeting, agreements=added, agreements_made=number, agreements_told=False)


def taken_away(meeting: Meeting, number: int) -> Meeting:
    """Take an agreement away. Raises NotPossibleNow when it is gone already."""
    gone = find(meeting, number)
    left = tuple(each for each in meeting.agreements if each is not gone)
    return replace(meeting, agreements=left, agreements_told=False)


def asked(meeting: Meeting, number: int) -> Meeting:
    """Note that it was asked what became of an agreement."""
    return _with(meeting, find(meeting, number).noted_asked())


def said(
    meeting: Meeting, number: int, what: AgreementReply, now: datetime, zone: ZoneInfo
) -> Meeting:
    """Note what became of an agreement; what is not done yet is asked about a week later.

    Raises NotPossibleNow when that was said already.
    """
    return _with(meeting, find(meeting, number).said(what, now, zone))


def is_open(meeting: Meeting) -> bool:
    """Tell whether anything that was agreed is still to be done."""
    return any(each.is_open for each in meeting.agreements)


def chair_leads(meeting: Meeting, now: datetime) -> bool:
    """Tell whether a meeting has to do with its chair: until what comes after it is done.

    That is two weeks after it, and longer while an agreement with a day is to be kept.
    """
    if meeting.ended_at is None or now < meeting.ended_at + CHAIR_STAYS:
        return True
    return any(each.is_open and each.by is not None for each in meeting.agreements)


def kept_until(meeting: Meeting, keep: timedelta) -> datetime | None:
    """Give when a meeting is erased: at most twice as late while something is still to be done."""
    if meeting.ended_at is None:
        return None
    return meeting.ended_at + (2 * keep if is_open(meeting) else keep)


def next_moment(meeting: Meeting, zone: ZoneInfo, keep: timedelta) -> datetime | None:
    """Give when (UTC) time has something to do with a meeting that is over."""
    moments = [thanks_at(meeting, zone), kept_until(meeting, keep)]
    if meeting.stage is MeetingStage.HELD:
        moments += [each.ask_at for each in meeting.agreements]
    return min((moment for moment in moments if moment is not None), default=None)


def without(meeting: Meeting, person: PersonId) -> Meeting:
    """Give a meeting that names somebody no more, but as who called it: an id of nobody."""
    return replace(
        meeting,
        chair=None if meeting.chair == person else meeting.chair,
        audience=meeting.audience.without(person),
        agreements=tuple(each.without(person) for each in meeting.agreements),
        changes=tuple(
            Change(each.sequence, _nameless(each.before, person)) for each in meeting.changes
        ),
    )


def _nameless(before: Mapping[str, object], person: PersonId) -> dict[str, object]:
    return {name: None if value == person else value for name, value in before.items()}


def _with(meeting: Meeting, agreement: SharedAgreement) -> Meeting:
    changed = tuple(
        agreement if each.number == agreement.number else each for each in meeting.agreements
    )
    return replace(meeting, agreements=changed)
