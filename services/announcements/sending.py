"""Sending an announcement: now or when its time has come, to whoever it is for at that moment."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.announcements.notices import AnnouncementDetail
from domain.errors import AnswerRefused, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.people.audience import Audience
from domain.roles import Standing
from services.announcements import announcement_rows
from services.unit import Unit
from storage.records import Addressee, Person
from storage.tables.journal import JournalAct


def readers(unit: Unit, audience: Audience, by: PersonId) -> list[Person]:
    """List whom an announcement of somebody's is for now: never themselves."""
    members = unit.store.people.all(standing=Standing.MEMBER)
    return [member for member in audience.among(members, unit.today) if member.id != by]


def compose(
    unit: Unit, coordinator: Person, audience: Audience, send_at: datetime | None, **what: Any
) -> Announcement:
    """Send an announcement now, or plan it for a moment (UTC). Only for coordinators.

    `what` are its words and its file. Raises AnswerRefused when it is for nobody.
    """
    if not readers(unit, audience, coordinator.id):
        raise AnswerRefused("announcement-to-nobody")
    announcement = Announcement(
        id=AffairId(unit.chance.bytes(8).hex()),
        by=coordinator.id,
        audience=audience,
        send_at=send_at,
        **what,
    )
    announcement_rows.save(unit, announcement)
    return announcement if send_at is not None else _send(unit, announcement)


def send_due(unit: Unit) -> list[Exception]:
    """Send what was planned for now; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for announcement in unit.store.affairs.due(Announcement, unit.now):
        if announcement.stage is not AnnouncementStage.PLANNED:
            continue
        with unit.apart(faults):
            _send(unit, announcement)
    return faults


def stop(unit: Unit, coordinator: Person, announcement_id: AffairId) -> None:
    """Keep back what has not gone out yet. Only for coordinators.

    Raises NotPossibleNow when it is gone, or was stopped before.
    """
    announcement = announcement_rows.find(unit, announcement_id)
    if announcement.stage is AnnouncementStage.STOPPED:
        raise NotPossibleNow("announcement-stopped-already")
    ended_at = announcement.ended_at or unit.now
    announcement_rows.save(
        unit, replace(announcement, stage=AnnouncementStage.STOPPED, ended_at=ended_at)
    )
    unit.store.journal.append(
        JournalAct.ANNOUNCEMENT_STOPPED, unit.now, actor=coordinator.id, detail=announcement_id
    )


def _send(unit: Unit, announcement: Announcement) -> Announcement:
    """Promise it to each reader, and to whoever sent it a report for when all had their turn."""
    sent = replace(announcement, stage=AnnouncementStage.SENT, ended_at=unit.now)
    announcement_rows.save(unit, sent)
    found = readers(unit, sent.audience, sent.by)
    unit.store.addressees.save_all(Addressee(sent.id, reader.id, {}) for reader in found)
    for reader in found:
        detail = AnnouncementDetail(sent.id)
        unit.tell(Notice(NoticeKind.ANNOUNCEMENT, person=reader.id, detail=detail))
    unit.tell(Notice(NoticeKind.ANNOUNCED, person=sent.by, detail=AffairDetail(sent.id)))
    unit.store.journal.append(JournalAct.ANNOUNCED, unit.now, actor=sent.by, detail=sent.id)
    return sent
