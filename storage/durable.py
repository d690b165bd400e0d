"""Files that are really on the disk: a name survives a power loss once its folder was flushed."""

import os
from pathlib import Path


def make_name_durable(folder: Path) -> None:
    """Flush a folder, after a file in it was made, renamed or removed. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
