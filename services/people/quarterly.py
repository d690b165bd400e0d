"""The quarter: what a coordinator may see of who takes part, reckoned at the moment they look.

From meetings, agreements and buddies alone: a coordinator must not learn who files concerns.
Nothing of it is kept; that somebody looked is journaled.
"""

from collections import Counter
from collections.abc import Iterator

from domain.identifiers import PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.shared_agreement import AgreementState
from domain.network import ELSEWHERE
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.quarterly import Outlook, Quarter, Share, outlook
from domain.roles import Role, Standing
from services.unit import Unit
from storage.as_json import from_json
from storage.records import Person
from storage.tables.journal import JournalAct

PAGE = "quarter"
_OFFERED = "quarters-offered"
_ASKED = frozenset({MeetingStage.CALLED, MeetingStage.HELD})


def current(unit: Unit) -> Quarter:
    """Give the quarter that it is now in the municipality."""
    return Quarter.of(unit.today)


def on_offer(unit: Unit) -> tuple[Quarter, Quarter]:
    """Give the quarters that can be looked at: this one and the one before it."""
    now = current(unit)
    return now, now.before()


def look(unit: Unit, quarter: Quarter) -> Outlook:
    """Look at a quarter: its meetings so far, and who takes part today."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    invited: Counter[PersonId] = Counter()
    answered: Counter[PersonId] = Counter()
    present: Counter[PersonId] = Counter()
    for meeting in _meetings(unit, quarter):
        for addressee in unit.store.addressees.of(meeting.id):
            invitation = from_json(Invitation, addressee.state)
            invited[addressee.person] += not invitation.away
            answered[addressee.person] += invitation.answer is not None
            present[addressee.person] += invitation.present is True
    agreements, day = _agreements(unit), unit.today
    walking = Counter(member.membership.buddy for member in members)
    shares = [
        Share(
            member.id,
            member.neighbourhood,
            member.membership.paused(day),
            invited[member.id],
            answered[member.id],
            present[member.id],
            agreements[member.id],
            walking[member.id],
            member.membership.roles,
        )
        for member in members
    ]
    codes = [option.code for option in unit.municipality.network.neighbourhoods]
    return outlook(shares, [code for code in codes if code != ELSEWHERE])


def opened(unit: Unit, coordinator: Person, quarter: Quarter) -> None:
    """Journal that a coordinator looks at a quarter."""
    unit.store.journal.append(
        JournalAct.QUARTER_READ, unit.now, actor=coordinator.id, detail=quarter.code
    )


def offer(unit: Unit) -> None:
    """Offer the quarter that ended, at the first open hour of the next one; for the clock.

    A network that begins has no quarter behind it.
    """
    if not unit.municipality.working_time.is_open(unit.now):
        return
    quarter, kept = current(unit), unit.store.meta.get(_OFFERED)
    offered = (kept or "").split()
    if quarter.code in offered:
        return
    unit.store.meta.set(_OFFERED, " ".join([*offered, quarter.code]))
    if kept is None:
        return
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.NETWORK,
                Priority.REMINDER,
                person=coordinator.id,
                detail=PageDetail("quarter-new", choice=quarter.before().code),
            )
        )


def _meetings(unit: Unit, quarter: Quarter) -> Iterator[Meeting]:
    for meeting in unit.store.affairs.all(Meeting):
        start = meeting.start
        if meeting.is_visit or meeting.stage not in _ASKED or start is None or start > unit.now:
            continue
        if Quarter.of(unit.day_of(start)) == quarter:
            yield meeting


def _agreements(unit: Unit) -> Counter[PersonId]:
    """Count the agreements that are open, by whom they are for, of whichever meeting."""
    return Counter(
        agreement.who
        for meeting in unit.store.affairs.all(Meeting)
        for agreement in meeting.agreements
        if agreement.who is not None and agreement.state is AgreementState.OPEN
    )
