"""Restoring a backup into an empty instance: all of it, or nothing."""

import json
from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from app.core import migrations
from app.core.backup.portable import BackupFailed, KeptTable, Manifest, parse, read_manifest, verify
from app.core.backup.saving import Progress, describe
from app.core.db import Database

_BATCH = 1000


def restore(
    database: Database, path: Path, reference: Collection[str], progress: Progress, to: str = "head"
) -> Manifest:
    """Load the backup at `path` in one transaction, in the schema it was made with, and bring that to revision `to`.

    Raises BackupFailed when the file is damaged or too new, or the database holds more than the tables in `reference`,
    which every instance fills by itself.
    """
    try:
        archive = ZipFile(path)
    except (OSError, BadZipFile) as error:
        raise BackupFailed(f"{path} cannot be read as a backup: {error}.") from error
    with archive:
        manifest = read_manifest(archive)
        verify(archive, manifest)
        try:
            with migrations.migrator(database) as config:
                _refuse_unless_empty(config.attributes["connection"], reference)
                _rebuild(config, archive, manifest, progress)
                command.upgrade(config, to)
        except (sa.exc.IntegrityError, sa.exc.DataError, psycopg.IntegrityError, psycopg.DataError) as error:
            reason = error.orig if isinstance(error, sa.exc.DBAPIError) else error
            raise BackupFailed(f"This database refuses what the file holds: {reason}") from error
    return manifest


def _rebuild(config: Config, archive: ZipFile, manifest: Manifest, progress: Progress) -> None:
    """The schema and the rows as they were when the backup was made."""
    connection: sa.Connection = config.attributes["connection"]
    load = _copy if connection.dialect.name == "postgresql" else _insert
    _make_schema(config, manifest.revision)
    for table in _in_order(connection, manifest):
        with archive.open(table.file) as lines:
            for rows in load(connection, table, lines):
                progress(table.name, rows)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ANALYZE")


def _refuse_unless_empty(connection: sa.Connection, reference: Collection[str]) -> None:
    for table in describe(connection):
        if table.name not in reference and connection.scalar(sa.select(1).select_from(table.statement()).limit(1)):
            raise BackupFailed(
                f"The database is not empty: there are rows in {table.name}. A backup is restored into an empty one."
            )


def _make_schema(config: Config, revision: str) -> None:
    """An empty schema of the given revision, in place of the one that is there."""
    connection = config.attributes["connection"]
    try:
        ScriptDirectory.from_config(config).get_revision(revision)
        if sa.inspect(connection).has_table("alembic_version"):
            command.downgrade(config, "base")
    except CommandError as error:
        raise BackupFailed(f"The schema is of a version that this program does not know: {error}.") from error
    command.upgrade(config, revision)


def _in_order(connection: sa.Connection, manifest: Manifest) -> list[KeptTable]:
    """The tables of the file, each after those it points at."""
    kept = {table.name: table for table in manifest.tables}
    order = [name for name, _ in sa.inspect(connection).get_sorted_table_and_fkc_names() if name in kept]
    if missing := kept.keys() - set(order):
        raise BackupFailed(f"Schema {manifest.revision} has no table called {', '.join(sorted(missing))}.")
    for table in kept.values():  # a migration may have written rows of its own
        connection.execute(table.statement().delete())
    return [kept[name] for name in order if name]


def _insert(connection: sa.Connection, table: KeptTable, lines: Any) -> Iterator[int]:
    rows, statement, count = parse(table, lines), table.statement().insert(), 0
    while batch := list(islice(rows, _BATCH)):
        connection.execute(statement, batch)
        count += len(batch)
        yield count


def _copy(connection: sa.Connection, table: KeptTable, lines: Any) -> Iterator[int]:
    """One COPY: quicker than inserts, and rows of a table may point at later ones of it."""
    quote = connection.dialect.identifier_preparer.quote
    columns = ", ".join(quote(column.name) for column in table.columns)
    as_json = [column.kind == "json" for column in table.columns]
    driver: Any = connection.connection.cursor()
    with driver as cursor, cursor.copy(f"COPY {quote(table.name)} ({columns}) FROM STDIN") as copy:
        for count, text in enumerate(lines, start=1):
            values = zip(json.loads(text), as_json, strict=True)
            copy.write_row([json.dumps(value) if is_json and value is not None else value for value, is_json in values])
            if count % _BATCH == 0:
                yield count
    yield table.rows
