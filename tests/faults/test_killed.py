"""Kill -9 at any moment: what was said to be written is there, nothing is there by half, and the next start works."""

import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.backup.portable import BackupFailed
from app.core.backup.restoring import restore
from app.core.backup.saving import save
from tests.faults.support import assert_well, pairs, pairs_written, read_numbers, rows
from tests.support.databases import Databases, opened
from tests.support.house import open_house
from tests.support.server import kill, osnowa, served, started
from tests.support.walk import bodies

TIMES = pytest.mark.parametrize("times", [1, pytest.param(25, marks=pytest.mark.long)])


@TIMES
def test_while_writing(fresh: str, tmp_path: Path, times: int) -> None:
    moments = random.Random(times)
    said = 0
    for number in range(times):
        name = f"pair{number}"
        with pairs_written(fresh, name) as writer:
            said = read_numbers(writer, moments.randint(5, 40))
            time.sleep(moments.random() / 50)
            writer.kill()
        assert pairs(fresh, name) >= said
    assert_well(fresh, tmp_path)


@TIMES
def test_while_loading_much_in_one_transaction(fresh: str, tmp_path: Path, times: int) -> None:
    moments = random.Random(times)
    with opened(fresh) as database:
        for _ in range(times):
            process = started("demo", database_url=fresh)
            time.sleep(moments.uniform(0.5, 4))
            kill(process)
            assert rows(database) in {0, 143}
    assert osnowa("demo", database_url=fresh).returncode == 0
    with opened(fresh) as database:
        assert rows(database) == 143
    assert_well(fresh, tmp_path)


@TIMES
def test_while_making_ready_answers_anew(databases: Databases, loaded: str, tmp_path: Path, times: int) -> None:
    url, moments = databases.create(loaded), random.Random(times)
    with open_house(url) as house:
        before = bodies(house.client, lang="uk")
        for _ in range(times):
            process = started("reindex", database_url=url)
            time.sleep(moments.uniform(0.5, 4))
            kill(process)
            assert bodies(house.client, lang="uk") == before
    assert osnowa("reindex", database_url=url).returncode == 0
    assert_well(url, tmp_path)
    databases.drop(url)


@TIMES
def test_while_backing_up(databases: Databases, loaded: str, tmp_path: Path, times: int) -> None:
    url = databases.create(loaded)
    for number in range(times):
        file = tmp_path / f"{number}.osnowa"
        process = started("backup", str(file), database_url=url)
        while not list(tmp_path.glob(f".{file.name}.*.part")):
            assert process.poll() is None
            time.sleep(0.001)
        kill(process)
        assert not file.exists()
    assert osnowa("backup", str(tmp_path / "whole"), database_url=url).returncode == 0
    assert_well(url, tmp_path)
    databases.drop(url)


def test_a_backup_that_is_asked_to_stop_leaves_nothing(databases: Databases, loaded: str, tmp_path: Path) -> None:
    url = databases.create(loaded)
    process = started("backup", str(tmp_path / "backup"), database_url=url)
    while not list(tmp_path.iterdir()):
        assert process.poll() is None
        time.sleep(0.001)
    process.terminate()
    process.communicate()
    assert [path.name for path in tmp_path.iterdir() if path.name != "backup"] == []
    databases.drop(url)


@TIMES
def test_while_restoring(databases: Databases, loaded: str, tmp_path: Path, times: int) -> None:
    source, moments = databases.create(loaded), random.Random(times)
    with opened(source) as database:
        save(database, tmp_path / "backup", lambda *_: None)
    for number in range(times):
        url = databases.create()
        process = started("restore", str(tmp_path / "backup"), database_url=url)
        time.sleep(moments.uniform(0.5, 3))
        kill(process)
        with opened(url) as database:
            with suppress(BackupFailed):  # it was all there already
                restore(database, tmp_path / "backup", set(), lambda *_: None)
            save(database, tmp_path / f"again-{number}", lambda *_: None)
        assert (tmp_path / f"again-{number}").read_bytes() == (tmp_path / "backup").read_bytes()
        databases.drop(url)
    databases.drop(source)


def test_a_server_while_others_write(fresh: str, tmp_path: Path) -> None:
    with pairs_written(fresh) as writer:
        with served(database_url=fresh) as (client, process):
            read_numbers(writer, 10)
            assert client.get("/api/v1/funders").status_code == 200
            kill(process)
        said = read_numbers(writer, 10)
        with served(database_url=fresh) as (client, _):
            assert client.get("/api/v1/funders").status_code == 200
            said = read_numbers(writer, 10)
    assert pairs(fresh) >= said
    assert_well(fresh, tmp_path)


def test_a_backup_under_writers_holds_whole_pairs(databases: Databases, fresh: str, tmp_path: Path) -> None:
    with pairs_written(fresh, "one") as one, pairs_written(fresh, "two") as two:
        for number in range(3):
            read_numbers(one, 5)
            read_numbers(two, 5)
            file, before = tmp_path / f"{number}.osnowa", pairs(fresh, "two")
            with opened(fresh) as database:
                save(database, file, lambda *_: None)
            after = pairs(fresh, "two")
            restored = databases.create()
            with opened(restored) as database:
                restore(database, file, set(), lambda *_: None)
            assert pairs(restored, "one") > 0
            assert before <= pairs(restored, "two") <= after
            databases.drop(restored)
