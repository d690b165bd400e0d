"""What `schakel check` says of backups: how old the newest is, and whether it is as it was made."""

from datetime import datetime, timedelta

from bot.clock import clock_of
from bot.commands import backup_complaints
from bot.complaints import Complaint
from bot.nightly.old_backups import MISSED
from config.settings import Settings
from storage import backup_signature, backups
from storage.errors import DatabaseRefused
from storage.sealing import Keyring

NONE_YET = "There is no backup yet: make one each day with `schakel backup`."


def look(
    settings: Settings, key: bytes, begun: datetime | None
) -> tuple[list[Complaint], list[str]]:
    """Give what is wrong with the newest automatic backup, and what is good to know of it.

    `begun` is when the installation began, if anything was done in it yet.
    """
    made, now = backups.automatic(settings.backups), clock_of(settings).now()
    if not made:
        overdue = begun is not None and now - begun >= MISSED
        return (
            ([backup_complaints.no_backup(settings.backups)], []) if overdue else ([], [NONE_YET])
        )
    newest = made[-1]
    try:
        backup_signature.verify(newest, Keyring(key))
    except DatabaseRefused as fault:
        told = backup_complaints.about_backup(newest, fault)
        return [Complaint(told.what, "Make a new one with `schakel backup`")], []
    except OSError:
        return [backup_complaints.backup_unreadable(newest)], []
    age = now - backups.made_at(newest)
    if age >= MISSED:
        return [backup_complaints.backup_old(newest, _spoken(age))], []
    return [], [f"The newest backup was made {_spoken(age)} ago; its signature is right."]


def _spoken(age: timedelta) -> str:
    if age < MISSED:
        hours = max(0, int(age.total_seconds())) // 3600
        return "1 hour" if hours == 1 else f"{hours} hours"
    return f"{age.days} days"
