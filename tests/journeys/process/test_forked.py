"""The processes of journeys are as quick as anybody's, also in a run that measures coverage."""

import json
from pathlib import Path

from tests.journeys import processes
from tests.journeys.processes import Program


async def test_nothing_looks_on_while_a_forked_process_runs(tmp_path: Path) -> None:
    told = tmp_path / "told.json"
    running = await processes.start(Program("tests.journeys.process.looked_on", (), {}, told))
    assert await running.wait() == 0
    assert json.loads(told.read_text()) == {"traced": False, "threads": False}
