"""For all tests: those that take minutes begin first, so that the workers end together.

Then come those that also wait, for processes and pages: two workers more than there are cores
(`make test`) uses that time. What only computes, in short files, comes last.

Their files are kept in memory where there is room, because a database waits for the disk at each
commit. And whatever a test makes the storage room say to SQLite finds its rows by an index
(`plans.py`).

Coverage is not measured in journeys, where the bot is another process, nor while a thousand changed
databases are opened, nor where code and texts are read and nothing of ours runs: to measure takes
as long again as what is measured.

Where a run gives second chances (`.ci/run`), it is red all the same when more than a few tests
needed one.
"""

import os
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import NoReturn

import pytest

from tests import plans

# A process that a test starts keeps what it compiled for the hundreds that are started after it.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder there that only we may open
ROOM_FOR_ALL = 2**30
if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM_FOR_ALL:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))

MOST_SECOND_CHANCES = 3
TESTS = Path(__file__).parent


UNMEASURED = [
    TESTS / "journeys",
    TESTS / "architecture/test_house_rules.py",
    TESTS / "architecture/test_papers.py",
    TESTS / "handlers/test_wording.py",
    TESTS / "storage/damage/test_damaged_rows.py",
]
WAITING = ("journeys", "page", "bot")


def _interrupted(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def pytest_configure() -> None:
    # Where Python's own handler stands, asyncio puts its own in place for each fixture and test,
    # and to do so describes the whole result of the one before: a quarter of a short test's time.
    signal.signal(signal.SIGINT, _interrupted)


def _turn(item: pytest.Item) -> int:
    if item.get_closest_marker("slow") is not None:
        return 0
    room = item.path.relative_to(TESTS).parts[0]
    return 1 if room in WAITING else 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in UNMEASURED):
            item.add_marker("no_cover")


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:
        return
    failed = {report.nodeid for report in reporter.stats.get("failed", [])}
    shaky = sorted({report.nodeid for report in reporter.stats.get("rerun", [])} - failed)
    for test in shaky:
        reporter.write_line(f"\nSHAKY {test}: failed once; look why before it is forgotten")
    if len(shaky) > MOST_SECOND_CHANCES and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True, scope="session")
def _made_before_any_test_draws_lots(_watched: None) -> None:
    # What a worker imports before it measures counts as never gone through.
    from tests.new_database import empty_database  # noqa: PLC0415

    empty_database()


@pytest.fixture(autouse=True, scope="session")
def _watched() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=plans.Watched))
        yield


@pytest.fixture(autouse=True)
def _nothing_walks_through_what_grows(_watched: None) -> Iterator[None]:
    yield
    walks = plans.new_walks()
    assert not walks, "\n".join(walks)
