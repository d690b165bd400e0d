"""How the process is shut in: what of the service in the operating guide is not in force here.

As Linux tells the process itself, so it is the bot that looks, at its start; `schakel check` runs
elsewhere, and reads what the bot found.
"""

import errno
import os
import socket
from collections.abc import Iterator
from pathlib import Path

CREDENTIALS = "CREDENTIALS_DIRECTORY"
_EVERYTHING_BUT_OURS = 0o077


def missing(
    key_file: Path, proc: Path = Path("/proc"), devices: Path = Path("/dev")
) -> tuple[str, ...]:
    """Name the lines of the service that are not in force, as they stand in the unit.

    `key_file` is the master key's; `proc` and `devices` are where Linux tells of processes and of
    what the process can reach. Empty where Linux tells nothing.
    """
    try:
        told = _status((proc / "self" / "status").read_text())
    except OSError:
        return ()
    return tuple(_missing(told, key_file, devices))


def _missing(told: dict[str, str], key_file: Path, devices: Path) -> Iterator[str]:
    if told.get("Seccomp") == "0":
        yield "SystemCallFilter"
    if told.get("NoNewPrivs") == "0":
        yield "NoNewPrivileges"
    umask = int(told.get("Umask", "0077"), 8)
    if umask & _EVERYTHING_BUT_OURS != _EVERYTHING_BUT_OURS:
        yield "UMask"
    if any(each.is_block_device() for each in devices.iterdir()):
        yield "PrivateDevices"
    if _can_open_any_socket():
        yield "RestrictAddressFamilies"
    handed = os.environ.get(CREDENTIALS)
    if handed is None or Path(handed) not in key_file.parents:
        yield "LoadCredentialEncrypted"


def _status(text: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in text.splitlines())
    return {name: value.strip() for name, _, value in pairs}


def _can_open_any_socket() -> bool:
    """Tell whether a kind of socket can be had that nothing of ours needs."""
    try:
        socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()
    except OSError as refused:
        return refused.errno not in {errno.EAFNOSUPPORT, errno.EPERM, errno.EACCES}
    return True
