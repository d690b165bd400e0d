"""Guests of one meeting who have no account: invited by a link, and no member of anything.

Guide, "Bestuurlijk draagvlak": alderman and council see for themselves what the network does. A
link is for one person: reading it does nothing, so that whatever looks at links before people do
spends none. With the first answer the guest gets a page of their own, and the link opens nothing
any more, for whoever it was passed on to. Nothing of members is shown to a guest.
"""

from dataclasses import replace

from domain.errors import Hindered, InviteSpent, NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, OutsideId
from domain.meetings import seats
from domain.meetings.invitation import Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.outsider import MOST, Outsider, called
from services import outside_address
from services.meetings import meeting_notices, meeting_rows, outside_rows, seating
from services.outside_address import SECRET
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import OutsideLink, Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

PATH = "gast"
"""The first part of the address of a guest's page."""

ANSWERS = frozenset({Rsvp.YES, Rsvp.NO})

_OPEN = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})


def offered(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether guests can be invited to this meeting now, as far as it itself goes.

    Not to a visit: where it is, is for the one member who is visited to say, and to whom.
    """
    ahead = meeting.start is not None and unit.now < meeting.start and not meeting.is_visit
    return unit.has(NetworkFunction.OUTSIDE) and meeting.stage in _OPEN and ahead


def check(unit: Unit, leader: Person, meeting_id: AffairId) -> Meeting:
    """Give a meeting to which this person may invite guests.

    Raises NotAllowed, and NotPossibleNow when it is off, has begun, or there can be no guests here.
    """
    unit.check_has(NetworkFunction.OUTSIDE)
    meeting = meeting_rows.ahead(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    if not outside_address.given(unit):
        raise NotPossibleNow("no-outside-address")
    if not offered(unit, meeting):
        raise NotPossibleNow("meeting-gone")
    return meeting


def invite(unit: Unit, leader: Person, meeting_id: AffairId, name: str) -> OutsideId:
    """Invite a guest, as they are called on the invitation; the link is drawn when it is shown.

    Raises as `check`, AnswerRefused for what nobody can be called, Hindered when there are enough.
    """
    meeting = check(unit, leader, meeting_id)
    if len(outside_rows.of(unit, meeting.id)) >= MOST:
        raise Hindered("outside-enough", most=MOST)
    link = OutsideId(unit.chance.bytes(8).hex())
    outside_rows.keep(unit, meeting.id, link, Outsider(called(name)))
    unit.store.journal.append(
        JournalAct.OUTSIDE_INVITED, unit.now, actor=leader.id, detail=meeting.id
    )
    meeting_notices.refresh_all(unit, meeting)
    return link


def draw(unit: Unit, leader: Person, link: OutsideId) -> tuple[Outsider, Meeting, str] | None:
    """Draw the link as it is shown, once; one drawn before opens nothing any more.

    None when the guest was taken off, it is too late, or this person does not lead it.
    """
    found = unit.store.outside_links.by_id(link)
    meeting = unit.store.affairs.find(Meeting, found.affair) if found is not None else None
    if found is None or meeting is None or not offered(unit, meeting):
        return None
    if not meeting_rows.leads(unit, leader, meeting) or not outside_address.given(unit):
        return None
    secret, outsider = outside_address.draw(unit.chance), outside_rows.outsider_of(found)
    _recode(unit, found, replace(outsider, own=False), secret)
    return outsider, meeting, address(unit, secret)


def withdraw(unit: Unit, leader: Person, meeting_id: AffairId, link: OutsideId) -> Outsider:
    """Take a guest off: their link and page open nothing, and their seat is free.

    Raises NotAllowed, and NotPossibleNow when it was done already.
    """
    meeting = meeting_rows.find(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    outsider = outside_rows.of(unit, meeting.id).get(link)
    if outsider is None:
        raise NotPossibleNow("outside-gone")
    bury(unit, Buried.OUTSIDER, link, Why.TAKEN_BACK)
    unit.store.outside_links.drop(link)
    unit.store.journal.append(
        JournalAct.OUTSIDE_WITHDRAWN, unit.now, actor=leader.id, detail=meeting.id
    )
    if offered(unit, meeting):
        seating.arrange(unit, meeting)
        meeting_notices.refresh_all(unit, meeting)
    return outsider


def opened(unit: Unit, secret: str) -> tuple[Outsider, Meeting, OutsideLink] | None:
    """Find what a link or a page of a guest opens; reading it changes nothing.

    None for what opens nothing (any more): unknown, used, taken back, or over.
    """
    if not unit.has(NetworkFunction.OUTSIDE) or not SECRET.fullmatch(secret):
        return None
    link = unit.store.outside_links.by_secret(secret)
    meeting = unit.store.affairs.find(Meeting, link.affair) if link is not None else None
    if link is None or meeting is None or meeting.end is None or unit.now >= meeting.end:
        return None
    outsider = outside_rows.outsider_of(link)
    begun = meeting.start is not None and unit.now >= meeting.start
    return None if begun and not outsider.own else (outsider, meeting, link)


def answer(unit: Unit, secret: str, own: str, said: Rsvp, seen: int = 0) -> str:
    """Keep what a guest answers; gives the secret of their own page.

    `own` was drawn with the page they answered on: with the first answer it opens that page from
    then on, and the link no longer does. The same form once more leads there again. `seen` is the
    sequence of the meeting on that page. Raises InviteSpent for what opens nothing, StaleButton
    when it was moved to another date since, and NotPossibleNow when it is off or has begun.
    """
    found = opened(unit, secret)
    if found is None and SECRET.fullmatch(own):  # sent twice, or its answer never arrived
        found, secret = opened(unit, own), own
        if found is not None and not found[0].own:
            found = None
    if found is None:
        raise InviteSpent
    outsider, meeting, link = found
    meeting_rows.check_ahead(unit, meeting)
    if seen < meeting.asked:
        raise StaleButton
    if said not in ANSWERS or (not outsider.own and not SECRET.fullmatch(own)):
        raise InviteSpent
    if not outsider.own:
        if unit.store.outside_links.by_secret(own) is not None:
            raise InviteSpent
        _recode(unit, link, replace(outsider, own=True), own)
        secret = own
    _seat(unit, meeting, link.id, said)
    return secret


def address(unit: Unit, secret: str) -> str:
    """Write the address of a guest's page."""
    return f"{outside_address.given(unit)}/{PATH}/{secret}"


def _seat(unit: Unit, meeting: Meeting, link: OutsideId, said: Rsvp) -> None:
    everybody = seating.line(unit, meeting)
    if everybody[link].answer is said:
        return
    changed = seats.answering(meeting.seats, everybody, link, said, unit.now)
    seating.keep(unit, meeting, changed)
    seating.tell(unit, meeting, everybody, changed)
    meeting_notices.refresh_all(unit, meeting)


def _recode(unit: Unit, link: OutsideLink, outsider: Outsider, secret: str) -> None:
    outside_address.bury_secret(unit, link.id, Why.USED)
    outside_rows.keep(unit, link.affair, link.id, outsider)
    unit.store.outside_links.recode(link.id, secret)
