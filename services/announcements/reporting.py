"""How far an announcement came: to how many, never to whom.

That somebody cannot be reached is not shown by name: it could tell who filed a concern without one.
"""

from dataclasses import dataclass
from datetime import timedelta

from domain.announcement import Announcement, AnnouncementStage, duration
from domain.identifiers import AffairId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit

FILE = "file"
"""In the detail of a notice: of this announcement the file, its words are there already."""

_PATIENCE = timedelta(minutes=2)
"""How much longer than it should take a report waits for the last ones."""


@dataclass(frozen=True, slots=True)
class Report:
    """To how many it was delivered, for how many it is on its way, and who cannot be reached."""

    delivered: int
    waiting: int
    blocked: int


def report(unit: Unit, announcement: Announcement) -> Report:
    """Count how far it came until now."""
    found = [each.delivery for each in unit.store.addressees.of(announcement.id)]
    return Report(found.count("delivered"), found.count("waiting"), found.count("blocked"))


def messages(announcement: Announcement, readers: int) -> int:
    """Tell how many messages it is: with a file, two for each reader."""
    return readers * 2 if announcement.file is not None else readers


def under_way(unit: Unit, announcement: Announcement) -> bool:
    """Tell whether it is going out at this moment: some wait, and not for long yet."""
    if announcement.stage is not AnnouncementStage.SENT or announcement.ended_at is None:
        return False
    found = report(unit, announcement)
    total = messages(announcement, found.delivered + found.waiting + found.blocked)
    return found.waiting > 0 and unit.now < announcement.ended_at + duration(total) + _PATIENCE


def arrived(unit: Unit, announcement: Announcement, reader: PersonId, message: MessageId) -> None:
    """Remember that its words reached somebody; a file comes after them."""
    unit.store.addressees.reached(announcement.id, reader, "delivered", message)
    if announcement.file is not None:
        unit.tell(
            Notice(
                NoticeKind.ANNOUNCEMENT,
                Priority.ANNOUNCEMENT,
                person=reader,
                message=message,
                detail={"affair": announcement.id, "part": FILE},
            )
        )


def refused(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Remember that Telegram lets nothing through to somebody."""
    unit.store.addressees.reached(announcement_id, reader, "blocked", None)


def not_for(unit: Unit, announcement_id: AffairId, reader: PersonId) -> None:
    """Let it be for somebody no more who left or paused before their turn came."""
    unit.store.addressees.drop(announcement_id, reader)
