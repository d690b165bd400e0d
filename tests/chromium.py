"""A Chromium in a process of its own, which many tests can use: each in windows of its own."""

import contextlib
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)
_LISTENS = "DevTools listening on "


@contextlib.contextmanager
def running_chromium(folder: Path) -> Iterator[str]:
    """Start a Chromium of our own; gives where it listens."""
    with subprocess.Popen(
        ["/usr/bin/chromium", *ARGUMENTS, f"--user-data-dir={folder}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said = line.partition(_LISTENS)[2].strip()
            if said:
                break
        reading = threading.Thread(target=process.stderr.read)  # or it would wait to be heard
        reading.start()
        try:
            yield said
        finally:
            process.kill()
            reading.join()
