"""One row that is not used any more keeps neither time nor anybody else from what is left."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.roles import Role
from services.unit import Unit
from services.upkeep import sweeping
from storage.damage.row_tags import Table
from tests.handlers.meetings.gathering import called
from tests.handlers.town_hall import TownHall

LATER = [timedelta(hours=1), timedelta(days=1), timedelta(days=8), timedelta(days=100)]


class Undo(Exception):  # noqa: N818 - no mistake
    """Takes back what was tried."""


async def test_whichever_row_is_missing_all_else_goes_on(hall: TownHall) -> None:
    noor = await hall.person(Role.COORDINATOR, "Noor")
    await hall.person(Role.OFFICIAL, "Fatima")
    merel, samir = [await hall.person(Role.KEY_FIGURE, name) for name in ("Merel", "Samir")]
    for reporter in (merel, merel, samir):
        await hall.concern(reporter)
    await hall.deliver()
    await called(hall, noor)
    await hall.deliver()

    def try_each(unit: Unit) -> list[str]:
        assert len(list(_rows(unit))) > 25
        return [
            f"{table.name} {key}: {fault!r}"
            for table, key in _rows(unit)
            for fault in _without(unit, table, key)
        ]

    assert await hall.work(try_each) == []


def _rows(unit: Unit) -> Iterator[tuple[Table, tuple[Any, ...]]]:
    run = unit.store._connection.execute
    for table in unit.store.row_tags.tables():
        for key in run(f"SELECT {', '.join(table.key)} FROM {table.name}").fetchall():
            yield table, key


def _without(unit: Unit, table: Table, key: tuple[Any, ...]) -> list[Exception]:
    """Let this row be missing for a while; gives what failed meanwhile."""
    faults: list[Exception] = []
    same = " AND ".join(f"{column} = ?" for column in table.key)
    unit.store._connection.execute("PRAGMA defer_foreign_keys = ON")
    with suppress(Undo), unit.attempt():
        unit.store._connection.execute(f"DELETE FROM {table.name} WHERE {same}", key)
        unit.store.forget()
        for later in LATER:
            with suppress(Undo), unit.attempt():
                then = replace(unit, now=unit.now + later, told=[])
                faults += sweeping.sweep(then)
                raise Undo
        raise Undo
    return faults
