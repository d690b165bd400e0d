"""Old backups: what is erased may not stay in them for longer than it was kept itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.commands import backup_complaints
from bot.complaints import Complaint
from bot.logs import Event, log
from config.settings import Settings
from services.unit import Municipality
from storage import backups

MISSED = timedelta(hours=48)
"""How old the newest may be before somebody should look: they are made once a day."""


def let_go(settings: Settings, municipality: Municipality, now: datetime) -> None:
    """Delete the backups that are too old, and say when none was made lately."""
    days = min(settings.backup_days, _shortest_kept(municipality))
    try:
        gone = backups.prune(settings.backups, now - timedelta(days=days))
        made = backups.automatic(settings.backups)
    except OSError as fault:
        log.error(Event.BACKUPS_FAILED, fault=type(fault).__name__)
        return
    if gone:
        log.info(Event.BACKUPS_AGED, count=gone)
    if not made or now - backups.made_at(made[-1]) >= MISSED:
        log.warning(Event.BACKUP_MISSING)


def kept_too_long(settings: Settings, municipality: Municipality) -> Iterator[Complaint]:
    """Say when backups would stay for longer than concerns do."""
    most = _shortest_kept(municipality)
    if settings.backup_days > most:
        yield backup_complaints.backups_kept_too_long(settings.backup_days, most)


def _shortest_kept(municipality: Municipality) -> int:
    return min(outcome.keep_days for outcome in municipality.protocol.outcomes.values())
