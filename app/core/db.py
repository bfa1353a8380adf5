"""The one seam for two databases: SQLite by default, PostgreSQL where it is given."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, DisconnectionError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

BUSY = (OperationalError, PoolTimeout)
"""What the database raises when it is locked, overloaded or away."""

_BUSY_TIMEOUT, _PATIENCE = 5_000, 600_000  # milliseconds; who is in turn waits for what others do once
_SQLITE_PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={_BUSY_TIMEOUT}")
_SQLITE_BUSY = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}
_MOMENT = 1  # seconds
_TURN = 7_305_112  # any number, the same in every copy
_POSTGRESQL_OPTIONS = "-c statement_timeout=10000 -c lock_timeout=5000 -c timezone=UTC"


class Database:
    """Sessions for reading and for writing, each one transaction."""

    def __init__(self, url: str, pool_size: int = 8) -> None:
        """Prepare connections to `url`; none is opened yet."""
        self.url = make_url(url)
        self.written = Event()
        """Set whenever something was committed through this object; whoever waits for that clears it."""
        if self.url.get_backend_name() == "sqlite":
            self.engine = _sqlite(url, pool_size)
        else:
            self.engine = _postgresql(url, pool_size)
        # SQLite fails at once when a transaction that began by reading wants to write, so writers say so first.
        self._writer = self.engine.execution_options(begin="BEGIN IMMEDIATE")
        self._writer_in_turn = self._writer.execution_options(patience=_PATIENCE)
        # A page is put together from several statements, which PostgreSQL would let see different states.
        snapshot = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        self._reader = (
            self.engine.execution_options(**snapshot) if self.url.get_backend_name() != "sqlite" else self.engine
        )

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state of the data and leaves nothing behind."""
        with Session(self._reader, autoflush=False) as db:
            yield db

    @contextmanager
    def writing(self, in_turn: bool = False) -> Iterator[Session]:
        """A transaction committed when the block ends, rolled back when it fails.

        With `in_turn`, copies of the program that start at once do one after another what is to be done once.
        """
        with Session(self._writer_in_turn if in_turn else self._writer) as db:
            # SQLite's BEGIN IMMEDIATE is a turn already.
            if in_turn and self.engine.dialect.name == "postgresql":
                db.execute(text("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0"))
                db.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
            yield db
            db.commit()
        self.written.set()

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """A transaction in turn in which foreign keys need to hold only at its end.

        SQLite changes a table by making it anew, and dropping the old one would count as breaking what points at it
        (https://www.sqlite.org/lang_altertable.html, 7). Raises IntegrityError when a key is broken in the end.
        """
        if self.engine.dialect.name == "postgresql":
            with self.writing(in_turn=True) as db:
                yield db.connection()
            return
        with self._writer_in_turn.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA foreign_keys=OFF")
            before = driver.total_changes
            try:
                with connection.begin():
                    yield connection
                    if driver.total_changes > before:
                        _check_foreign_keys(connection)
            finally:
                driver.execute("PRAGMA foreign_keys=ON")
        self.written.set()

    def close(self) -> None:
        """Give every connection back."""
        self.engine.dispose()


def _sqlite(url: str, pool_size: int) -> Engine:
    engine = create_engine(
        url, pool_size=pool_size, max_overflow=0, pool_timeout=5, connect_args={"check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = None  # we send BEGIN ourselves
        for pragma in _SQLITE_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if patience := options.get("patience"):
            connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
        try:
            if "begin" in options:
                connection.exec_driver_sql(options["begin"])
            else:  # it touches nothing and cannot fail, so it can do without what SQLAlchemy does for a statement
                connection.connection.cursor().execute("BEGIN DEFERRED")
        finally:
            if patience:
                connection.exec_driver_sql(f"PRAGMA busy_timeout={_BUSY_TIMEOUT}")

    return engine


def _postgresql(url: str, pool_size: int) -> Engine:
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=5,
        connect_args={"options": _POSTGRESQL_OPTIONS, "connect_timeout": 5},
    )

    @event.listens_for(engine, "checkin")
    def note_time(_: Any, entry: ConnectionPoolEntry) -> None:
        entry.info["used"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def ping(connection: Any, entry: ConnectionPoolEntry, _: Any) -> None:
        """Find out before its use whether a connection is still there; one used a moment ago need not be asked."""
        if time.monotonic() - entry.info.get("used", 0) > _MOMENT:
            import psycopg  # not loaded where SQLite is used

            try:
                engine.dialect.do_ping(connection)
            except psycopg.Error as error:
                raise DisconnectionError from error

    return engine


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken:
        table, row, parent, _ = broken
        problem = sqlite3.IntegrityError(f"row {row} of {table} points at nothing in {parent}")
        raise IntegrityError("PRAGMA foreign_key_check", None, problem)


def is_busy(error: DBAPIError | PoolTimeout) -> bool:
    """Whether trying again in a moment may help."""
    if isinstance(error, DBAPIError) and isinstance(error.orig, sqlite3.Error):
        # Python's driver raises OperationalError for a mistake of ours as well: a table that is not there.
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _SQLITE_BUSY
    return isinstance(error, BUSY)
