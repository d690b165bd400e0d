"""Finding and keeping announcements; time has something to do with one that is planned."""

from datetime import timedelta

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from services.unit import Unit


def find(unit: Unit, announcement_id: AffairId) -> Announcement:
    """Find an announcement. Raises NotPossibleNow when it is gone."""
    announcement = unit.store.affairs.find(Announcement, announcement_id)
    if announcement is None:
        raise NotPossibleNow("announcement-gone")
    return announcement


def save(unit: Unit, announcement: Announcement) -> None:
    """Keep an announcement, new or changed."""
    next_at = announcement.send_at
    if announcement.ended_at is not None:
        next_at = announcement.ended_at + timedelta(days=unit.municipality.network.habits.keep_days)
    unit.store.affairs.save(announcement, next_at)


def is_for(unit: Unit, announcement: Announcement, reader: PersonId) -> bool:
    """Tell whether somebody got it, or gets it still: who has not when it is stopped never does."""
    addressee = unit.store.addressees.find(announcement.id, reader)
    if addressee is None:
        return False
    return announcement.stage is AnnouncementStage.SENT or addressee.delivery == "delivered"


def newest_first(unit: Unit) -> list[Announcement]:
    """List all announcements: those that still have to go first, then the newest."""
    known = unit.store.affairs.all(Announcement)
    planned = [each for each in known if each.stage is AnnouncementStage.PLANNED]
    ended = [each for each in known if each.ended_at is not None]
    ended.sort(key=lambda each: (each.ended_at, each.id), reverse=True)
    return [*planned, *ended]
