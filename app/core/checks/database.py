"""Checks of the database: that it answers, its schema, its integrity."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.core import migrations
from app.core.checks.findings import Copy, Finding, fine, problem
from app.core.db import Database


def check_database(copy: Copy) -> Iterator[Finding]:
    """Whether the database answers; an SQLite file that is not there is not made."""
    where = _where(copy.database)
    if copy.database.engine.dialect.name == "sqlite" and not Path(copy.database.url.database or "").exists():
        yield problem("database", "database_missing", where=where)
        return
    try:
        with copy.database.reading() as db:
            db.execute(text("SELECT 1"))
    except DBAPIError as error:
        yield problem("database", "database_away", where=where, reason=_reason(error, copy.database))
        return
    yield fine("database", "database_answers", where=where)


def check_schema(copy: Copy) -> Iterator[Finding]:
    """Whether the schema is the one this program works with."""
    revision, behind = migrations.state(copy.database)
    if revision is None:
        yield problem("schema", "schema_missing")
    elif behind is None:
        yield problem("schema", "schema_unknown", revision=revision)
    elif behind:
        yield problem("schema", "schema_behind", revision=revision, count=behind)
    else:
        yield fine("schema", "schema_current", revision=revision)


def check_integrity(copy: Copy) -> Iterator[Finding]:
    """Whether what is stored is whole: pages, indexes and foreign keys."""
    try:
        with copy.database.reading() as db:
            broken = _broken(db)
    except DBAPIError as error:  # a page that cannot be read at all
        broken = _reason(error, copy.database)
    if broken:
        yield problem("integrity", "integrity_broken", reason=broken)
    else:
        yield fine("integrity", "integrity_whole")


def _broken(db: Session) -> str | None:
    """The first fault found. PostgreSQL keeps its foreign keys itself; what can be left behind is a failed index."""
    if db.get_bind().dialect.name == "postgresql":
        db.execute(text("SET LOCAL statement_timeout = 0"))
        invalid = db.scalar(text("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid LIMIT 1"))
        return invalid and str(invalid)
    found = db.scalar(text("PRAGMA quick_check(1)"))
    if found != "ok":
        return str(found)
    orphan = db.execute(text("PRAGMA foreign_key_check")).first()
    return f"{orphan[0]} → {orphan[2]}" if orphan else None


def _where(database: Database) -> str:
    """The address without user, password and options."""
    url = database.url
    if url.get_backend_name() == "sqlite":
        return f"SQLite ({url.database})"
    return f"PostgreSQL ({url.host or url.query.get('host') or 'localhost'}, {url.database})"


def _reason(error: DBAPIError, database: Database) -> str:
    """The driver's own words on one line, without the password."""
    said = " ".join(str(error.orig).split()).rstrip(".")
    for secret in (database.url.password, database.url.query.get("password")):
        said = said.replace(str(secret), "***") if secret else said
    return said
