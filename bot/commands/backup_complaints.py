"""What is wrong with a backup, or with there being none, in plain words, and what to do."""

from pathlib import Path

from bot.complaints import Complaint
from storage import errors


def about_backup(file: Path, fault: errors.DatabaseRefused) -> Complaint:
    """Say why a backup is not taken."""
    match fault:
        case errors.WrongKey():
            remedy = "Put the master key back that was used when the backup was made"
            return Complaint(f"{file}: this backup belongs to another master key", remedy)
        case errors.DatabaseTooNew():
            remedy = "Install that version again, or a later one"
            return Complaint(f"{file}: a newer version of Schakel has made this backup", remedy)
        case errors.BackupChanged():
            remedy = "Take another backup, and find out who could write to this one"
            return Complaint(f"{file}: this backup was changed after it was made", remedy)
        case errors.BackupCutShort():
            remedy = "Copy it once more, or take another backup; the database is as it was"
            return Complaint(f"{file}: this backup is not whole", remedy)
        case errors.BackupUnsigned():
            remedy = (
                "Take another backup; add --unsigned only when you know where it was kept all along"
            )
            what = "this backup has no signature: it is of an older version, or not ours"
            return Complaint(f"{file}: {what}", remedy)
        case _:
            remedy = "Take another backup; the database is as it was"
            return Complaint(f"{file}: this is no backup of Schakel, or it is damaged", remedy)


def no_backup(folder: Path) -> Complaint:
    """Say that no backup was ever made, or that all were too old."""
    return Complaint(
        f"{folder}: there is no backup",
        "Make one each day with `schakel backup`, from a timer",
    )


def backup_old(file: Path, age: str) -> Complaint:
    """Say that no backup was made lately; `age` as it is said."""
    return Complaint(
        f"{file}: the newest backup, as it was made, is {age} old",
        "Look why the timer does not make one each day with `schakel backup`",
    )


def backups_kept_too_long(kept: int, most: int) -> Complaint:
    """Say that what is erased would be in backups for longer than it was kept itself; in days."""
    return Complaint(
        f"SCHAKEL_BACKUP_DAYS is {kept}, longer than the {most} days concerns are kept for; the"
        f" running bot lets backups go after {most}",
        f"Make it {most} or fewer, and mind the copies of backups elsewhere",
    )


def backup_unreadable(file: Path) -> Complaint:
    """Say that a backup of ours cannot be looked at."""
    return Complaint(f"{file}: cannot be read", "Give this user the right to read it")
