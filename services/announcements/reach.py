"""How far an announcement came: to how many, never to whom.

That somebody cannot be reached is not shown by name: it could tell who filed a concern without one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.announcements.announcement import Announcement, AnnouncementStage, duration
from domain.announcements.notices import AnnouncementDetail
from domain.identifiers import AffairId, MessageId, PersonId
from domain.notices import Notice, NoticeKind
from services.unit import Unit
from storage.records import Reached

FILE = "file"
"""In the detail of a notice: of this announcement the file, its words are there already."""

_PATIENCE = timedelta(minutes=2)
"""How much longer than it should take a report waits for the last ones."""

_A_WHILE, _LONGER = timedelta(seconds=20), timedelta(minutes=1)

_GIVEN_UP = timedelta(days=1)
"""How much longer than it should take whoever sent it waits for the end, before they hear so."""


@dataclass(frozen=True, slots=True)
class ReachReport:
    """To how many it was delivered, for how many it is on its way, and who cannot be reached."""

    delivered: int
    waiting: int
    blocked: int


def report(unit: Unit, announcement: Announcement) -> ReachReport:
    """Count how far it came until now."""
    found = [each.delivery for each in unit.store.addressees.of(announcement.id)]
    return ReachReport(found.count("delivered"), found.count("waiting"), found.count("blocked"))


def messages(announcement: Announcement, readers: int) -> int:
    """Tell how many messages it is: with a file, two for each reader."""
    return readers * 2 if announcement.file is not None else readers


def can_be_stopped(unit: Unit, announcement: Announcement) -> bool:
    """Tell whether there is somebody who would not get it any more."""
    if announcement.stage is AnnouncementStage.PLANNED:
        return True
    return announcement.stage is AnnouncementStage.SENT and report(unit, announcement).waiting > 0


def under_way(unit: Unit, announcement: Announcement) -> bool:
    """Tell whether it is still going out: some wait, no longer than it and the night take."""
    return _waits(unit, announcement, _PATIENCE)


def may_end_yet(unit: Unit, announcement: Announcement) -> bool:
    """Tell whether some wait, and not yet so long that somebody has to look at it."""
    return _waits(unit, announcement, _GIVEN_UP)


def look_again_at(unit: Unit, announcement: Announcement) -> datetime:
    """Say when more of what is going out will have arrived."""
    return _by_day(unit, unit.now + (_A_WHILE if under_way(unit, announcement) else _LONGER))


def _waits(unit: Unit, announcement: Announcement, longer: timedelta) -> bool:
    """Tell whether some wait, and not so much longer than all of it should have taken."""
    if announcement.stage is not AnnouncementStage.SENT or announcement.ended_at is None:
        return False
    found = report(unit, announcement)
    takes = duration(messages(announcement, found.delivered + found.waiting + found.blocked))
    ends_at = _by_day(unit, announcement.ended_at) + takes
    if _by_day(unit, ends_at) > ends_at:  # the night came in between
        ends_at = _by_day(unit, ends_at) + takes
    return found.waiting > 0 and unit.now < ends_at + longer


def _by_day(unit: Unit, moment: datetime) -> datetime:
    """Give a moment, or the end of the quiet hours that it is in."""
    return unit.quiet_until(moment) or moment


def arrived(unit: Unit, announcement: Announcement, reader: PersonId, message: MessageId) -> None:
    """Remember that its words reached somebody; a file comes after them, and then they have it."""
    whole = announcement.file is None
    has_it = whole or _has_it(unit, announcement.id, reader)
    how: Reached = "delivered" if has_it else "waiting"
    unit.store.addressees.reached(announcement.id, reader, how, message)
    if not whole:
        unit.tell(
            Notice(
                NoticeKind.ANNOUNCEMENT,
                person=reader,
                message=message,
                detail=AnnouncementDetail(announcement.id, FILE),
            )
        )


def file_arrived(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Remember that somebody has all of it."""
    unit.store.addressees.reached(announcement_id, reader, "delivered", None)


def read_at_desk(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Remember that somebody has all of it who read it at the desk, whatever their chat does."""
    addressee = unit.store.addressees.find(announcement_id, reader)
    if addressee is not None and addressee.delivery != "delivered":
        unit.store.addressees.reached(announcement_id, reader, "delivered", addressee.message)


def refused(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Remember that Telegram lets nothing through to somebody who did not read it elsewhere."""
    if not _has_it(unit, announcement_id, reader):
        unit.store.addressees.reached(announcement_id, reader, "blocked", None)


def not_for(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Let it be for somebody no more who left or paused before their turn came."""
    unit.store.addressees.drop(announcement_id, reader)


def _has_it(unit: Unit, announcement_id: AffairId, reader: PersonId) -> bool:
    addressee = unit.store.addressees.find(announcement_id, reader)
    return addressee is not None and addressee.delivery == "delivered"
