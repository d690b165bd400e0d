"""Files with a secret in them: taken only when nobody else on the machine can read them."""

import os
import stat
from pathlib import Path

_SECRETS_FOLDER = Path("/run/secrets")


class ReadableByOthers(Exception):  # noqa: N818 - it says what is wrong with the file
    """Group or others may read or change the file; it must be 0400 or 0600."""


def read_secret(file: Path) -> str:
    """Give what stands in the file, without the white space around it.

    Raises ReadableByOthers, or OSError or ValueError when there is no plain text to read. Files
    that systemd or Docker hand to the service as a credential carry rights of their own and are
    taken as they are.
    """
    with file.open(encoding="ascii") as opened:
        # Of what is open: the name may lead somewhere else a moment later.
        if not _handed_by_system(file) and _open_to_others(os.fstat(opened.fileno())):
            raise ReadableByOthers
        return opened.read().strip()


def others_can_read(file: Path) -> bool:
    """Tell whether somebody else on the machine can read or change this file. Raises OSError."""
    return not _handed_by_system(file) and _open_to_others(file.stat())


def _open_to_others(status: os.stat_result) -> bool:
    return bool(status.st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def _handed_by_system(file: Path) -> bool:
    folders = [_SECRETS_FOLDER]
    if credentials := os.environ.get("CREDENTIALS_DIRECTORY"):
        folders.append(Path(credentials))
    return any(file.resolve().is_relative_to(folder.resolve()) for folder in folders)
