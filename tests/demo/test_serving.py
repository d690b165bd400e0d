import asyncio
import signal
import subprocess
import sys

import pytest

from bot.demo.client import TownClient
from tests.demo.town_process import TownProcess


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_the_town_stops_at_once_also_while_somebody_waits(number: signal.Signals) -> None:
    process = TownProcess("--limits", "off", "--no-call-log")
    async with TownClient(process.api) as town:
        poll = asyncio.create_task(town.api("getUpdates", timeout=30))
        async with town.follow() as events:
            await town.add_person("Amina")
            await events.next()
            process.process.send_signal(number)
            with pytest.raises(ConnectionError):
                await events.next()
        await asyncio.gather(poll, return_exceptions=True)
        await asyncio.to_thread(process.process.wait, 20)  # well before the poll's own time is over
    assert process.stop() == (0, "")


async def test_without_a_call_log_no_calls_are_kept() -> None:
    process = TownProcess("--no-call-log", "--token", "100:another")
    async with TownClient(process.api, token="100:another") as town:
        assert (await town.api("getMe"))["ok"]
        assert await town.calls() == []
    process.stop()


def test_wrong_arguments_end_with_status_2() -> None:
    command = [sys.executable, "-m", "bot.demo.server", "--limits", "soms"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "--limits" in ended.stderr
