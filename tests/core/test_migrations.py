"""One history of the schema for both databases, forwards and back."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from sqlalchemy import inspect

from app.core import migrations
from app.core.db import Database
from app.core.tables import metadata
from tests.support.databases import Databases, opened


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """Address of a database with nothing in it."""
    url = databases.create()
    yield url
    databases.drop(url)


def _tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names())


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
    command = [sys.executable, "-m", "app.cli", "migrate"]
    environment = os.environ | {"OSNOWA_DATABASE_URL": empty}
    copies = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(2)
    ]
    said = [copy.communicate(timeout=100)[0] for copy in copies]
    assert [copy.returncode for copy in copies] == [0, 0], said
    assert sorted(re.findall(r"(\d+) regions written", "".join(said))) == ["0", "396"]
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
