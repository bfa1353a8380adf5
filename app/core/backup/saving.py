"""Making a backup: every table in one snapshot, while others go on writing."""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.core.backup.portable import (
    DERIVED,
    FORMAT,
    MANIFEST,
    BackupFailed,
    KeptColumn,
    KeptTable,
    Manifest,
    kind_of,
    line,
)
from app.core.db import Database

Progress = Callable[[str, int], None]
"""Told now and then: the table, and how many of its rows are done."""

_BATCH = 1000


def save(database: Database, path: Path, progress: Progress) -> Manifest:
    """Write a backup to `path`, which appears only when it is whole.

    Raises BackupFailed when there is something at `path` or no schema in the database, and OSError from the disk.
    """
    if path.exists():
        raise BackupFailed(f"{path} is there already. Name another file; a backup never overwrites one.")
    with _appearing(path) as file, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=3) as archive:
        with database.reading() as db:
            if database.engine.dialect.name == "postgresql":
                db.execute(sa.text("SET LOCAL statement_timeout = 0"))
            manifest = Manifest(format=FORMAT, revision=_revision(db), tables=describe(db.connection()))
            for table in manifest.tables:
                _write(archive, table, db, progress)
        with archive.open(MANIFEST, "w") as entry:  # opened by name, an entry has no time of its own
            entry.write(manifest.model_dump_json(indent=1).encode() + b"\n")
    return manifest


def describe(connection: sa.Connection) -> list[KeptTable]:
    """The tables a backup keeps, by name."""
    inspector = sa.inspect(connection)
    names = set(inspector.get_table_names()) - {"alembic_version"} - DERIVED
    return [_describe(inspector, name) for name in sorted(names - _of_extensions(connection))]


def _describe(inspector: sa.Inspector, name: str) -> KeptTable:
    columns = [
        KeptColumn(name=column["name"], kind=kind_of(column["type"], f"{name}.{column['name']}"))
        for column in inspector.get_columns(name)
        if "computed" not in column
    ]
    return KeptTable(name=name, columns=columns, key=inspector.get_pk_constraint(name)["constrained_columns"])


def _of_extensions(connection: sa.Connection) -> set[str]:
    """Tables in which SQLite's extensions keep what they derive, such as an index of words."""
    if connection.dialect.name != "sqlite":
        return set()
    listed = connection.exec_driver_sql("SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')")
    return set(listed.scalars())


def _revision(db: Session) -> str:
    connection = db.connection()
    found = None
    if sa.inspect(connection).has_table("alembic_version"):
        found = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    if found is None:
        raise BackupFailed("There is nothing to back up: the database has no schema. Prepare it with: osnowa migrate")
    return str(found)


def _write(archive: ZipFile, table: KeptTable, db: Session, progress: Progress) -> None:
    """Write one table, a batch of rows at a time, and note in `table` what was written."""
    kept = table.statement()
    statement = sa.select(kept).order_by(*(_ordered(kept.c[name], table, db) for name in table.key))
    digest = hashlib.sha256()
    with archive.open(table.file, "w", force_zip64=True) as file:
        rows = iter(db.execute(statement, execution_options={"yield_per": _BATCH}))
        while batch := b"".join(line(row) for row in islice(rows, _BATCH)):
            file.write(batch)
            digest.update(batch)
            table.rows += batch.count(b"\n")
            progress(table.name, table.rows)
    table.sha256 = digest.hexdigest()


def _ordered(column: Any, table: KeptTable, db: Session) -> Any:
    """PostgreSQL would order text by the language of the database; we want bytes, as on SQLite."""
    is_text = any(kept.name == column.name and kept.kind == "text" for kept in table.columns)
    return column.collate("C") if is_text and db.get_bind().dialect.name == "postgresql" else column


@contextmanager
def _appearing(path: Path) -> Iterator[IO[bytes]]:
    """A new file, only for its owner, that gets its name when all of it is on the disk."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
