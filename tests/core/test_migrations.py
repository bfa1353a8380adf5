"""One history of the schema for both databases, forwards and back."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from app.core import migrations
from app.core.backup.restoring import restore
from app.core.backup.saving import save
from app.core.db import Database
from app.core.tables import metadata
from tests.support.databases import Databases, opened
from tests.support.house import open_house

OLD = Path(__file__).parents[1] / "data" / "revision-0001.zip"
"""A backup by the program of revision 0001: the example record, `factories.world(2)`, and one change of a record."""


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """Address of a database with nothing in it."""
    url = databases.create()
    yield url
    databases.drop(url)


def _tables(database: Database) -> set[str]:
    """Every table but those that SQLite's full-text search keeps for itself."""
    return {name for name in inspect(database.engine).get_table_names() if not name.startswith("search_fts")}


def test_the_newest_schema_is_what_the_code_says(fresh: str) -> None:
    with opened(fresh) as database:
        migrations.check(database)
        assert _tables(database) == set(metadata.tables) | {"alembic_version"}


def test_it_goes_up_down_and_up_again(empty: str) -> None:
    with opened(empty) as database:
        migrations.upgrade(database)
        first = _described(database)
        migrations.downgrade(database, "base")
        assert _tables(database) == {"alembic_version"}
        migrations.upgrade(database)
        assert _described(database) == first
        migrations.check(database)


@pytest.fixture
def old(empty: str) -> str:
    """An instance of the first revision with records in it, as the program of that time wrote them."""
    with opened(empty) as database:
        restore(database, OLD, set(), lambda *_: None, to="0001")
    return empty


def test_an_old_instance_with_records_goes_up_down_and_up_again(old: str, tmp_path: Path) -> None:
    with opened(old) as database:
        for number in range(2):
            migrations.upgrade(database)
            migrations.check(database)
            save(database, tmp_path / f"new-{number}.zip", lambda *_: None)
            migrations.downgrade(database, "0001")
            save(database, tmp_path / f"old-{number}.zip", lambda *_: None)
            assert _unpacked(tmp_path / f"old-{number}.zip") == _unpacked(OLD)
        migrations.upgrade(database)
    assert _unpacked(tmp_path / "new-0.zip") == _unpacked(tmp_path / "new-1.zip")
    with open_house(old) as house:
        with zipfile.ZipFile(OLD) as file:
            manifest = json.loads(file.read("manifest.json"))
        rows = {table["name"]: table["rows"] for table in manifest["tables"]}
        for path, table in {"events": "event", "sessions": "session", "organisations": "organisation"}.items():
            assert len(house.client.items(f"/api/v1/{path}")) == rows[table]


def test_copies_that_start_at_once_bring_an_old_instance_up_once(old: str) -> None:
    said = _migrated_at_once(old)
    assert re.findall(r"(\d+) regions written", said) == ["0", "0"]
    with opened(old) as database:
        migrations.check(database)


def test_a_key_broken_by_a_migration_is_noticed(fresh: str) -> None:
    statement = "UPDATE region SET parent = '99' WHERE teryt = '2661'"
    with opened(fresh) as database:
        with pytest.raises(IntegrityError), database.rebuilding() as connection:
            connection.exec_driver_sql(statement)
        with database.reading() as db:
            assert db.scalar(text("SELECT parent FROM region WHERE teryt = '2661'")) == "26"
        # The connection is given back as it was.
        with pytest.raises(IntegrityError), database.writing() as db:
            db.execute(text(statement))


def test_upgrading_twice_changes_nothing(fresh: str) -> None:
    with opened(fresh) as database:
        before = _described(database)
        migrations.upgrade(database)
        assert _described(database) == before


def test_a_schema_that_is_not_the_codes_is_noticed(fresh: str) -> None:
    with opened(fresh) as database:
        with database.writing() as db:
            db.connection().exec_driver_sql("DROP INDEX ix_event_date")
        with pytest.raises(Exception, match="New upgrade operations detected"):
            migrations.check(database)


def test_copies_that_start_at_once_take_turns(empty: str) -> None:
    assert sorted(re.findall(r"(\d+) regions written", _migrated_at_once(empty))) == ["0", "396"]
    with opened(empty) as database:
        migrations.check(database)


def test_every_list_is_read_along_an_index_on_postgresql_and_sqlite(fresh: str) -> None:
    with opened(fresh) as database:
        inspector = inspect(database.engine)
        for table in metadata.sorted_tables:
            leading = {index["column_names"][0] for index in inspector.get_indexes(table.name)}
            leading |= set(inspector.get_pk_constraint(table.name)["constrained_columns"][:1])
            leading |= {found["column_names"][0] for found in inspector.get_unique_constraints(table.name)}
            pointing = {key["constrained_columns"][0] for key in inspector.get_foreign_keys(table.name)}
            assert pointing - leading == set(), f"{table.name} has foreign keys without an index"


def _migrated_at_once(url: str) -> str:
    """Let two copies of the program migrate, and answer what they said."""
    command = [sys.executable, "-m", "app.cli", "migrate"]
    environment = os.environ | {"OSNOWA_DATABASE_URL": url}
    copies = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(2)
    ]
    said = [copy.communicate(timeout=100)[0] for copy in copies]
    assert [copy.returncode for copy in copies] == [0, 0], said
    return "".join(said)


def _unpacked(path: Path) -> dict[str, bytes]:
    """What a zip holds; another zlib may pack it otherwise."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _described(database: Database) -> dict[str, object]:
    inspector = inspect(database.engine)
    return {
        table: (
            sorted(
                (column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(table)
            ),
            sorted((str(index["name"]), str(index["column_names"])) for index in inspector.get_indexes(table)),
            sorted(str(key["name"]) for key in inspector.get_foreign_keys(table)),
        )
        for table in _tables(database)
    }


def test_whether_a_database_is_newest_is_told_without_alembic(fresh: str, empty: str) -> None:
    with opened(empty) as database:
        assert not migrations.is_newest(database)
    with opened(fresh) as database:
        assert migrations.is_newest(database)
        migrations.downgrade(database, "-1")
        assert not migrations.is_newest(database)
