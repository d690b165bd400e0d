"""No copy of our memory lands on a disk: not as a core dump, and swap is told of."""

import asyncio
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.own_process.memory import swap_may_hold_it
from tests.journeys.stage import ROOT, BotProcess

ASKS = (
    "from bot.own_process.memory import core_dump_possible, forgo_core_dumps;"
    " before = core_dump_possible(); forgo_core_dumps(); print(before, core_dump_possible())"
)


def _start_where_cores_are_dumped(bot: BotProcess) -> int:
    """Start the bot as a shell would that lets cores be dumped as far as the machine does."""
    program = shlex.join([sys.executable, "-m", "bot", "run"])
    lines = [
        f"cd {shlex.quote(str(bot.folder))}",
        "ulimit -S -c $(ulimit -H -c)",
        f"exec {program} >> {shlex.quote(str(bot.log))} 2>&1",
    ]
    return os.posix_spawn("/bin/sh", ["sh", "-c", "; ".join(lines)], bot.environment)


def _dumped_a_core(child: int, how: signal.Signals) -> bool:
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == how
    return os.WCOREDUMP(status)


@pytest.mark.parametrize("how", [signal.SIGABRT, signal.SIGSEGV])
async def test_a_bot_that_breaks_down_leaves_no_copy_of_its_memory(
    bot: BotProcess, how: signal.Signals
) -> None:
    assert (await bot.command_here("setup", "--yes"))[0] == 0
    child = _start_where_cores_are_dumped(bot)
    await bot.says("started")
    os.kill(child, how)
    assert not await asyncio.to_thread(_dumped_a_core, child, how)


def test_it_is_known_whether_a_core_could_be_dumped() -> None:
    """Linux calls a program dumpable that has done nothing about it, whatever the limit is."""
    asked = subprocess.run(
        [sys.executable, "-c", ASKS], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert asked.stdout == "True False\n"


def _machine(folder: Path, *areas: str, **groups: str) -> tuple[Path, Path]:
    """Write down what Linux tells: swap areas, and what a few groups may swap."""
    proc, limits = folder / "proc", folder / "groups"
    (proc / "self").mkdir(parents=True)
    lines = ["Filename\tType\tSize\tUsed\tPriority", *(f"{area}\tfile\t9\t0\t-2" for area in areas)]
    (proc / "swaps").write_text("\n".join(lines) + "\n")
    (proc / "self" / "cgroup").write_text("0::/system.slice/schakel.service\n")
    service = limits / "system.slice" / "schakel.service"
    service.mkdir(parents=True)
    for name, most in groups.items():
        {"slice": service.parent, "service": service}[name].joinpath("memory.swap.max").write_text(
            most + "\n"
        )
    return proc, limits


def test_a_disk_that_memory_may_be_written_to_is_noticed(tmp_path: Path) -> None:
    assert swap_may_hold_it(*_machine(tmp_path / "a", "/swapfile"))
    assert swap_may_hold_it(*_machine(tmp_path / "b", "/dev/zram0", "/dev/sda2", service="max"))


def test_where_nothing_of_us_can_be_swapped_nothing_is_said(tmp_path: Path) -> None:
    assert not swap_may_hold_it(*_machine(tmp_path / "a"))
    assert not swap_may_hold_it(*_machine(tmp_path / "b", "/dev/zram0"))
    assert not swap_may_hold_it(*_machine(tmp_path / "c", "/swapfile", service="0"))
    assert not swap_may_hold_it(*_machine(tmp_path / "d", "/swapfile", service="max", slice="0"))
    assert not swap_may_hold_it(tmp_path / "no Linux", tmp_path)


def test_the_service_of_the_operating_guide_keeps_memory_off_the_disk() -> None:
    told = (ROOT / "docs" / "operating.md").read_text("utf-8")
    unit = told.partition("[Service]\n")[2].partition("\n\n")[0].splitlines()
    for line in (
        *("LimitCORE=0", "MemorySwapMax=0", "UMask=0077", "PrivateDevices=yes"),
        *("SystemCallFilter=@system-service", "NoNewPrivileges=yes"),
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
    ):
        assert line in unit
    assert not [line for line in unit if line.startswith("LoadCredential=")]
