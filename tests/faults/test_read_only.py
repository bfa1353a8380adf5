"""A data folder that cannot be written to: a clear message at start; what runs already goes on reading."""

import ctypes
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from app.core.db import is_busy
from tests.support import factories
from tests.support.house import House
from tests.support.server import free_port, osnowa

_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1


def _without_privilege() -> None:
    """Let permissions of files count for root as well, in the program that is started."""
    ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)


@pytest.mark.parametrize("command", ["serve", "migrate", "demo"])
def test_a_folder_that_cannot_be_written_to_is_told_at_start(tmp_path: Path, command: str) -> None:
    folder = tmp_path / "data"
    assert osnowa("migrate", data_dir=folder).returncode == 0
    _lock(folder)
    run = osnowa(command, confine=_without_privilege, data_dir=folder, port=free_port())
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert "osnowa check" in run.stderr
    checked = osnowa("check", "--lang", "en", confine=_without_privilege, data_dir=folder)
    assert checked.returncode == 1
    assert f"{folder} cannot be written to: Permission denied." in checked.stdout
    folder.chmod(0o755)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = osnowa("serve", data_dir=tmp_path / "file" / "data")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert "Not a directory" in run.stderr


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_a_database_that_becomes_read_only_is_still_read(house: House) -> None:
    house.put(factories.organisation())
    engine = house.database.engine
    engine.dispose()
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only=ON"))
    assert house.client.count("/api/v1/organisations") == 1
    with pytest.raises(DBAPIError) as refused:
        house.put(factories.organisation("another"))
    assert is_busy(refused.value)
    assert house.client.count("/api/v1/organisations") == 1


def _lock(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        path.chmod(path.stat().st_mode & ~0o222)
