"""What `schakel check` says of backups: how old the newest is, and whether it is as it was made."""

from datetime import timedelta

from bot import complaints
from bot.clock import clock_of
from bot.complaints import Complaint
from config.settings import Settings
from storage import backup_signature, backups
from storage.errors import DatabaseRefused
from storage.sealing import Keyring

NONE_YET = "There is no backup in the data folder yet: make one each day with `schakel backup`."

_HOURS_TOLD = timedelta(hours=48)


def look(settings: Settings, key: bytes) -> tuple[list[Complaint], list[str]]:
    """Give what is wrong with the newest automatic backup, and what is good to know of it."""
    made = backups.automatic(settings.data / backups.FOLDER)
    if not made:
        return [], [NONE_YET]
    newest = made[-1]
    try:
        backup_signature.verify(newest, Keyring(key))
    except DatabaseRefused as fault:
        told = complaints.about_backup(newest, fault)
        return [Complaint(told.what, "Make a new one with `schakel backup`")], []
    except OSError:
        return [complaints.backup_unreadable(newest)], []
    age = _spoken(clock_of(settings).now() - backups.made_at(newest))
    return [], [f"The newest backup was made {age} ago; its signature is right."]


def _spoken(age: timedelta) -> str:
    if age < _HOURS_TOLD:
        hours = max(0, int(age.total_seconds())) // 3600
        return "1 hour" if hours == 1 else f"{hours} hours"
    return f"{age.days} days"
