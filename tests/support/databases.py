"""Databases for tests: one migrated template per engine, copied for whoever wants to write."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Protocol

from app.core import migrations
from app.core.context import Context
from app.core.db import Database
from app.demo.public import load_example
from app.main import refresher
from app.regions.public import load_regions
from tests.support.clock import MovableClock
from tests.support.postgres import create_database, drop_database


class Databases(Protocol):
    """Makes databases of one engine; each answers with its SQLAlchemy address."""

    name: str

    def create(self, template: str | None = None) -> str:
        """A new database, empty or a copy of the one at `template`."""

    def drop(self, url: str) -> None:
        """Remove it."""


class SqliteFiles:
    """Databases that are files in one folder."""

    name = "sqlite"

    def __init__(self, folder: Path) -> None:
        self._folder, self._number = folder, count(1)

    def create(self, template: str | None = None) -> str:
        path = self._folder / f"{next(self._number)}.sqlite"
        if template:
            shutil.copyfile(template.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

    def drop(self, url: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(url.removeprefix("sqlite:///") + suffix).unlink(missing_ok=True)


class PostgresqlDatabases:
    """Databases on one server, under names of this test process."""

    name = "postgresql"

    def __init__(self, admin_url: str, prefix: str) -> None:
        self._admin_url, self._prefix, self._number = admin_url, prefix, count(1)

    def create(self, template: str | None = None) -> str:
        source = template and template.partition("?")[0].rpartition("/")[2]
        return create_database(self._admin_url, f"{self._prefix}_{next(self._number)}", source)

    def drop(self, url: str) -> None:
        drop_database(self._admin_url, url.partition("?")[0].rpartition("/")[2])


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """A database whose connections are given back in the end, so that it can be copied."""
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


def make_migrated(databases: Databases) -> str:
    """A database with the newest schema and the register of regions."""
    url = databases.create()
    with opened(url) as database:
        migrations.upgrade(database)
        with database.writing() as db:
            load_regions(db)
    return url


def make_example(databases: Databases, template: str) -> str:
    """A copy of a migrated database with the example record in it."""
    url, clock = databases.create(template), MovableClock()
    with opened(url) as database:
        with database.writing() as db:
            load_example(Context(db=db, now=clock.now(), today=clock.today()))
        refresher(database, clock).refresh()
    return url
