"""What does not shut the process in is named, as Linux tells of it."""

from pathlib import Path

import pytest

from bot.alive_file import Pulse
from bot.own_process import confinement
from bot.own_process.confinement import CREDENTIALS, missing
from tests.journeys.stage import BotProcess

LOOSE = "Name:\tschakel\nUmask:\t0022\nNoNewPrivs:\t0\nSeccomp:\t0\n"
SHUT_IN = "Name:\tschakel\nUmask:\t0077\nNoNewPrivs:\t1\nSeccomp:\t2\n"


def _linux(folder: Path, status: str) -> tuple[Path, Path]:
    (folder / "proc" / "self").mkdir(parents=True)
    (folder / "proc" / "self" / "status").write_text(status)
    (folder / "dev").mkdir()
    (folder / "dev" / "null").touch()
    return folder / "proc", folder / "dev"


@pytest.mark.parametrize("any_socket", [True, False])
def test_a_process_that_nothing_shuts_in_names_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, any_socket: bool
) -> None:
    monkeypatch.delenv(CREDENTIALS, raising=False)
    monkeypatch.setattr(confinement, "_can_open_any_socket", lambda: any_socket)
    proc, devices = _linux(tmp_path, LOOSE)
    (devices / "sda").touch()
    monkeypatch.setattr(Path, "is_block_device", lambda path: path.name == "sda")

    assert set(missing(tmp_path / "key", proc, devices)) == {
        "SystemCallFilter",
        "NoNewPrivileges",
        "UMask",
        "PrivateDevices",
        "LoadCredentialEncrypted",
    } | ({"RestrictAddressFamilies"} if any_socket else set())


def test_a_process_that_is_shut_in_names_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CREDENTIALS, str(tmp_path / "handed"))
    monkeypatch.setattr(confinement, "_can_open_any_socket", lambda: False)

    assert missing(tmp_path / "handed" / "key", *_linux(tmp_path, SHUT_IN)) == ()


def test_where_linux_tells_nothing_nothing_is_named(tmp_path: Path) -> None:
    assert missing(tmp_path / "key", tmp_path / "nowhere", tmp_path) == ()


def test_this_machine_is_asked_as_it_is(tmp_path: Path) -> None:
    assert set(missing(tmp_path / "key")) >= {"LoadCredentialEncrypted"}


async def test_check_names_it_beside_a_bot_that_works_and_not_when_none_does(
    bot: BotProcess,
) -> None:
    await bot.command_here("setup", "--yes")
    _, before, _ = await bot.command_here("check")
    Pulse(bot.data, ["UMask", "SystemCallFilter"]).beat(1e10, polling=False)
    _, beside, _ = await bot.command_here("check")

    assert "shut in less" not in before
    assert "for want of UMask, SystemCallFilter. Take these lines" in beside
