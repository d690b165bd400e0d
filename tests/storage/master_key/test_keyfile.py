import stat
from pathlib import Path

import pytest

from storage.master_key.keyfile import (
    KeyExists,
    KeyMissing,
    KeyReadableByOthers,
    KeyUnreadable,
    load_key,
    make_key,
)


def test_a_new_key_is_read_back_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "schakel.key"
    make_key(path)
    assert len(load_key(path)) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o400


def test_no_two_keys_are_equal(tmp_path: Path) -> None:
    make_key(tmp_path / "one")
    make_key(tmp_path / "two")
    assert load_key(tmp_path / "one") != load_key(tmp_path / "two")


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "schakel.key"
    make_key(path)
    before = load_key(path)
    with pytest.raises(KeyExists):
        make_key(path)
    assert load_key(path) == before


def test_a_missing_key_is_named_missing(tmp_path: Path) -> None:
    with pytest.raises(KeyMissing):
        load_key(tmp_path / "schakel.key")


@pytest.mark.parametrize("mode", [0o440, 0o404, 0o644, 0o420])
def test_a_key_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "schakel.key"
    make_key(path)
    path.chmod(mode)
    with pytest.raises(KeyReadableByOthers):
        load_key(path)


def test_a_systemd_credential_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "credentials" / "schakel.key"
    path.parent.mkdir()
    make_key(path)
    path.chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(path.parent))
    assert len(load_key(path)) == 32


def test_a_link_from_the_credentials_to_a_file_elsewhere_gets_no_exception(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    make_key(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").chmod(0o444)
    (credentials / "schakel.key").symlink_to(tmp_path / "elsewhere")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    with pytest.raises(KeyReadableByOthers):
        load_key(credentials / "schakel.key")


@pytest.mark.parametrize(
    "content", [b"", b"not a key", b"ab" * 31, b"ab" * 33, b"\xff\xfe" * 16, b"zz" * 32]
)
def test_a_file_without_a_key_in_it_is_unreadable(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "schakel.key"
    path.write_bytes(content)
    path.chmod(0o400)
    with pytest.raises(KeyUnreadable):
        load_key(path)


def test_a_folder_in_the_place_of_the_key_is_unreadable(tmp_path: Path) -> None:
    folder = tmp_path / "schakel.key"
    folder.mkdir(mode=0o700)
    with pytest.raises(KeyUnreadable):
        load_key(folder)
