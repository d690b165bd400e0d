"""A stranger who has the file and no key: nothing that they try may do better than chance."""

import asyncio
from pathlib import Path

import pytest

from tests.storage.stranger import trying
from tests.storage.stranger.town import Truth, lived
from tests.storage.stranger.trying import Row

Seen = tuple[dict[str, list[Row]], Truth]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return asyncio.run(_look(tmp_path_factory.mktemp("town") / "schakel.db"))


async def _look(path: Path) -> Seen:
    hall, truth = await lived(path)
    await hall.database.purge_log()
    tables = trying.read(path)
    await hall.database.close()
    return tables, truth


def test_no_join_leads_from_a_concern_to_a_person_or_to_another_concern(seen: Seen) -> None:
    assert trying.ties(seen[0]) == set()


def test_what_is_said_at_the_desk_tells_nobody_of_which_concern(seen: Seen) -> None:
    """Whose chat a message is in stands there; what it is about, and what it says, does not."""
    rows, concerns = seen[0]["desk_message"], {row["id"] for row in seen[0]["concern"]}
    assert len(rows) > 20
    told = set(rows[0]) - {"body_sealed", "file_sealed", "row_tag", "place_in_file"}
    assert told == {"id", "person_id", "seen"}
    sealed = [bytes(row["body_sealed"]) for row in rows]
    assert not any(concern.encode() in body for concern in concerns for body in sealed)
    assert len({len(body) for body in sealed}) < 10, "a length tells little"


def test_nothing_tells_which_rows_are_of_one_person(seen: Seen) -> None:
    assert trying.guesses(*seen) == set()


def test_nothing_tells_how_much_anybody_filed(seen: Seen) -> None:
    assert trying.counts(*seen) == set()
