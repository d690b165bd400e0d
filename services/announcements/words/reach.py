"""How far an announcement came, in words: to how many, and what follows from the numbers."""

from collections.abc import Iterator

from config import wording
from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.typed_text import shorten
from services.announcements import reach, sending
from services.announcements.reach import ReachReport
from services.announcements.words import announcement as words_of
from services.conversations import audience_fields
from services.unit import Unit


def how_far(
    unit: Unit, language: str, announcement: Announcement, longest: int | None = None
) -> list[str]:
    """Say (HTML) how far it is, and for whom; of its words no more than the `longest`."""
    zone = unit.municipality.network.timezone
    found = reach.report(unit, announcement)
    total = found.delivered + found.waiting + found.blocked
    if announcement.stage is AnnouncementStage.PLANNED:
        total = len(sending.readers(unit, announcement.audience, announcement.by))
    at = announcement.ended_at or announcement.send_at or unit.now
    words = announcement.words_in(language)
    text = wording.say(
        language,
        "announcement-page",
        stage=announcement.stage,
        day=wording.day(language, at, zone, unit.today),
        hour=wording.hour(language, at, zone),
        audience=audience_fields.in_words(unit, language, announcement.audience),
        words=words if longest is None else shorten(words, longest),
        minutes=words_of.minutes(reach.messages(announcement, total)),
        total=total,
        delivered=found.delivered,
        waiting=found.waiting,
        blocked=found.blocked,
    )
    return [text, *_remarks(unit, language, announcement, found)]


def _remarks(
    unit: Unit, language: str, announcement: Announcement, found: ReachReport
) -> Iterator[str]:
    """Say what follows from the numbers."""
    if announcement.stage is not AnnouncementStage.SENT:
        return
    if found.waiting and (until := unit.quiet_until()) is not None:
        hour = wording.hour(language, until, unit.municipality.network.timezone)
        yield wording.say(language, "announcement-page-night", hour=hour)
    elif reach.under_way(unit, announcement):
        minutes = words_of.minutes(reach.messages(announcement, found.waiting))
        yield wording.say(language, "announcement-page-on-its-way", minutes=minutes)
    elif found.waiting:
        slow = reach.may_end_yet(unit, announcement)
        yield wording.say(language, f"announcement-page-{'slow' if slow else 'stuck'}")
    if found.blocked:
        yield wording.say(language, "announcement-page-blocked")
