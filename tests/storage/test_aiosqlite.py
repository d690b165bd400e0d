"""What we use of aiosqlite's inside (`storage/connection.py`) is as we know it.

When one of these fails after an upgrade, `hop` and `close` are to be looked at before the bound in
`pyproject.toml` is moved.
"""

import asyncio
import sqlite3
import threading
import tomllib
from functools import partial
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from storage.connection import Connection

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
NEXT_WITH_CHANGES = "0.23.0"


def asked_for() -> Requirement:
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"]]
    return next(requirement for requirement in asked if requirement.name == "aiosqlite")


def test_only_versions_that_were_looked_into_are_installed() -> None:
    bound = asked_for().specifier
    assert bound.contains(version("aiosqlite"))
    assert not bound.contains(NEXT_WITH_CHANGES)


async def test_a_pair_on_the_queue_is_run_on_the_thread_in_order(path: Path) -> None:
    connection = Connection(path, 0.05)
    await connection
    futures = [asyncio.get_running_loop().create_future() for _ in range(3)]
    ran: list[tuple[int, threading.Thread]] = []

    def run(number: int) -> int:
        ran.append((number, threading.current_thread()))
        return number

    for number, future in enumerate(futures):
        connection._tx.put_nowait((future, partial(run, number)))
    assert await asyncio.gather(*futures) == [0, 1, 2]
    assert ran == [(number, connection._thread) for number in range(3)]
    await connection.close()


async def test_a_fault_of_the_pair_comes_back_and_the_thread_goes_on(path: Path) -> None:
    connection = Connection(path, 0.05)
    await connection
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def fail() -> None:
        raise LookupError

    connection._tx.put_nowait((future, fail))
    with pytest.raises(LookupError):
        await future
    assert await connection.hop(lambda plain: plain.execute("SELECT 1").fetchone()) == (1,)
    await connection.close()


async def test_the_plain_connection_is_there_while_it_is_open_only(path: Path) -> None:
    connection = Connection(path, 0.05)
    with pytest.raises(ValueError, match="no active connection"):
        _ = connection._conn
    await connection
    assert isinstance(connection._conn, sqlite3.Connection)
    assert await connection.hop(lambda plain: plain is connection._conn)
    await connection.close()
    with pytest.raises(ValueError, match="no active connection"):
        _ = connection._conn


async def test_the_thread_has_ended_once_it_is_closed(path: Path) -> None:
    connection = Connection(path, 0.05)
    await connection
    assert connection._thread.is_alive()
    await connection.close()
    assert not connection._thread.is_alive()
