"""No room left: said in words, nothing by half, and all goes on when there is room again."""

import resource
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from app.core.db import is_busy
from tests.faults.support import assert_well, rows
from tests.support import factories
from tests.support.databases import Databases
from tests.support.house import House
from tests.support.server import osnowa


def _small_files(size: int) -> Callable[[], None]:
    """No file may grow above `size` bytes, which is refused like a full disk."""
    return partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))


def test_a_backup_on_a_full_disk_says_so_and_leaves_nothing(databases: Databases, loaded: str, tmp_path: Path) -> None:
    url = databases.create(loaded)
    run = osnowa("backup", str(tmp_path / "backup"), confine=_small_files(65_536), database_url=url)
    assert run.returncode == 1
    assert "File too large" in run.stderr
    assert "Traceback" not in run.stderr
    assert list(tmp_path.iterdir()) == []
    assert osnowa("backup", str(tmp_path / "backup"), database_url=url).returncode == 0
    databases.drop(url)


def test_restoring_onto_a_full_disk_restores_nothing(tmp_path: Path) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    assert osnowa("migrate", data_dir=full).returncode == osnowa("demo", data_dir=full).returncode == 0
    assert osnowa("backup", str(tmp_path / "backup"), data_dir=full).returncode == 0
    run = osnowa("restore", str(tmp_path / "backup"), confine=_small_files(400_000), data_dir=empty)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert "Nothing was changed." in run.stderr
    assert osnowa("restore", str(tmp_path / "backup"), data_dir=empty).returncode == 0
    assert osnowa("backup", str(tmp_path / "again"), data_dir=empty).returncode == 0
    assert (tmp_path / "again").read_bytes() == (tmp_path / "backup").read_bytes()


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
def test_writing_into_a_full_database_is_refused_whole_and_reading_goes_on(house: House, tmp_path: Path) -> None:
    engine = house.database.engine

    def allow(pages: int) -> None:
        engine.dispose()
        event.listen(engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count={pages}"))

    with house.database.reading() as db:
        (used,) = db.connection().exec_driver_sql("PRAGMA page_count").one()
    allow(used)
    house.database.close()
    many = [factories.organisation(f"organisation-{number}") for number in range(200)]
    with pytest.raises(DBAPIError) as refused:
        house.put(*many)
    assert is_busy(refused.value)
    assert "full" in str(refused.value.orig)
    assert rows(house.database) == 0
    assert house.client.count("/api/v1/organisations") == 0
    assert house.client.count("/api/v1/regions") == 396
    allow(1_000_000)
    house.put(*many)
    assert house.client.count("/api/v1/organisations") == 200
    house.database.close()
    assert_well(house.database.url.render_as_string(), tmp_path)
