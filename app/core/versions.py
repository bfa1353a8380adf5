"""Which state the data is in: asked before every use of the read cache.

Two equal versions of one connection mean that nothing was committed between the two questions, by whatever program.
"""

import asyncio
import os
import sqlite3
from asyncio import AbstractEventLoop, Future, TimerHandle
from typing import Any, Protocol
from urllib.parse import quote

from anyio import to_thread
from sqlalchemy import URL
from sqlalchemy.engine.interfaces import Dialect

from app.core.db import Database

Version = tuple[int, Any]
"""Number of the connection that was asked, and what the database said: versions of two connections never equal."""

_PATIENCE = 2.0
"""Seconds until a database that does not answer counts as away, and until a failed connection is tried again."""


class Versions(Protocol):
    """Asked and closed on the event loop that serves the requests."""

    async def current(self) -> Version | None:
        """The version at some moment after the call, or None when the database is away."""

    def close(self) -> None:
        """Give the connection back."""


def versions_of(database: Database) -> Versions:
    """The versions of the data in `database`; nothing is opened yet."""
    if database.engine.dialect.name == "sqlite":
        return SqliteVersions(str(database.url.database))
    return PostgresqlVersions(database.engine.dialect, database.url)


class SqliteVersions:
    """`PRAGMA data_version`, which changes when any other connection commits (sqlite.org/pragma.html)."""

    def __init__(self, path: str) -> None:
        """Ask about the file at `path`."""
        self._path, self._number = path, 0
        self._connection: sqlite3.Connection | None = None
        self._this_turn: Version | None = None

    async def current(self) -> Version | None:
        """Take a few microseconds, so that no thread is worth its hop; never wait for a lock."""
        if self._this_turn is not None:
            return self._this_turn
        try:
            if self._connection is None:
                self._number += 1
                address = f"file:{quote(self._path)}?mode=rw"
                self._connection = sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)
            version = self._number, self._connection.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.Error:
            self.close()
            return None
        # Good for all who came before and have their turn now; whoever comes later stands behind the forgetting.
        self._this_turn = version
        asyncio.get_running_loop().call_soon(self._forget)
        return version

    def _forget(self) -> None:
        self._this_turn = None

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class PostgresqlVersions:
    """`pg_current_snapshot()`: which transactions are over, so that it changes with every commit.

    Requests that come while a question is under way share the next one, which begins after they came.
    """

    def __init__(self, dialect: Dialect, url: URL) -> None:
        """Ask the server at `url`."""
        _, options = dialect.create_connect_args(url)
        self._options = {**options, "autocommit": True, "connect_timeout": 5}
        self._number, self._retry_at = 0, 0.0
        self._connection: Any = None
        self._asked: Future[Version | None] | None = None
        self._next: Future[Version | None] | None = None
        self._deadline: TimerHandle | None = None

    async def current(self) -> Version | None:
        """Wait for an answer to a question that is still to be asked."""
        if self._next is None:
            loop = asyncio.get_running_loop()
            self._next = loop.create_future()
            if self._asked is None:
                # Whoever else came in the same turn of the loop joins in.
                loop.call_soon(self._ask, loop)
        return await self._next

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            asyncio.get_running_loop().remove_reader(self._watched)
            os.close(self._watched)
            self._connection.close()
            self._connection = None

    def _ask(self, loop: AbstractEventLoop) -> None:
        self._asked, self._next = self._next, None
        if self._connection is None:
            self._connecting = loop.create_task(self._connect(loop))
        else:
            self._send(loop)

    def _send(self, loop: AbstractEventLoop) -> None:
        import psycopg

        try:
            self._connection.pgconn.send_query_prepared(b"version", None)
            self._connection.pgconn.flush()
        except psycopg.Error:
            self._fail(loop)
        else:
            self._deadline = loop.call_later(_PATIENCE, self._fail, loop)

    async def _connect(self, loop: AbstractEventLoop) -> None:
        import psycopg

        if loop.time() < self._retry_at:
            return self._answer(loop, None)
        try:
            self._connection = await to_thread.run_sync(self._open)
        except psycopg.Error:
            self._retry_at = loop.time() + _PATIENCE
            return self._answer(loop, None)
        self._number += 1
        # A descriptor of our own, for the driver closes its one as soon as it finds the server gone.
        self._watched = os.dup(self._connection.pgconn.socket)
        loop.add_reader(self._watched, self._read, loop)
        return self._send(loop)

    def _open(self) -> Any:
        import psycopg

        connection = psycopg.connect(**self._options)
        connection.pgconn.prepare(b"version", b"SELECT pg_current_snapshot()")
        return connection

    def _read(self, loop: AbstractEventLoop) -> None:
        import psycopg

        connection = self._connection.pgconn
        try:
            connection.consume_input()
            if self._asked is None or connection.is_busy():
                return
            value = connection.get_result().get_value(0, 0)
            while connection.get_result():
                pass
        except (psycopg.Error, AttributeError):
            self._fail(loop)
        else:
            self._answer(loop, value and (self._number, value))

    def _fail(self, loop: AbstractEventLoop) -> None:
        """The connection is of no use any more; the next question makes a new one."""
        self.close()
        self._answer(loop, None)

    def _answer(self, loop: AbstractEventLoop, version: Version | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        asked, self._asked = self._asked, None
        if asked is not None and not asked.done():
            asked.set_result(version)
        if self._next is not None:
            self._ask(loop)
