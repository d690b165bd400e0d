"""The memory of this process: how it is given back, and what of it may come to stand on a disk.

The master key and people's words stand in it. A core dump would be a copy of both, in a file that
nobody erases.
"""

import ctypes
import resource
import sys
from pathlib import Path

SWAP_LINE, CORE_LINE = "MemorySwapMax", "LimitCORE"
"""Of the service in the operating guide."""

_GET_DUMPABLE, _SET_DUMPABLE = 3, 4
"""From <linux/prctl.h>."""

_MMAP_THRESHOLD = -3
"""From <malloc.h>."""

_LARGE = 1024 * 1024
_IN_MEMORY_ITSELF = "/dev/zram"


def forgo_core_dumps() -> None:
    """Leave no core dump, however this process ends; nor do its children.

    The limit alone is not enough: Linux does not look at it where a program is fed the dump.
    """
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    _dumpable(_SET_DUMPABLE)


def give_back_what_is_large() -> None:
    """Let the system have the memory of a photo or voice message again once it is done with.

    Left to itself the C library keeps it, in pieces: sixty megabytes after a few long messages.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None)  # only glibc has it, and needs it
    if tune is not None:
        tune(_MMAP_THRESHOLD, _LARGE)


def core_dump_possible() -> bool:
    """Tell whether a core dump would be made if this process failed now."""
    allowed, _ = resource.getrlimit(resource.RLIMIT_CORE)
    return allowed != 0 or _dumpable(_GET_DUMPABLE) != 0


def may_come_to_stand_on_a_disk() -> tuple[str, ...]:
    """Name the lines of the documented service whose want lets it, as of this process."""
    swap = (SWAP_LINE,) if swap_may_hold_it() else ()
    return (*swap, CORE_LINE) if core_dump_possible() else swap


def _dumpable(request: int) -> int:
    if sys.platform != "linux":
        return 0
    return int(ctypes.CDLL(None).prctl(request, 0, 0, 0, 0))


def swap_may_hold_it(proc: Path = Path("/proc"), groups: Path = Path("/sys/fs/cgroup")) -> bool:
    """Tell whether this process's memory may be written to a disk as swap.

    `proc` and `groups` are where Linux tells of its swap and of the limits of its services.
    """
    try:
        _, *areas = (proc / "swaps").read_text().splitlines()
        told = (proc / "self" / "cgroup").read_text().splitlines()
    except (OSError, ValueError):
        return False
    if all(area.startswith(_IN_MEMORY_ITSELF) for area in areas):
        return False
    own = next((line.removeprefix("0::/") for line in told if line.startswith("0::/")), "")
    folder = groups / own
    return not any(_none_allowed(each) for each in (folder, *folder.parents))


def _none_allowed(group: Path) -> bool:
    try:
        return (group / "memory.swap.max").read_text().strip() == "0"
    except OSError:
        return False
