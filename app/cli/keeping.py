"""Commands that keep the record safe: backup and restore."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from app.cli.opening import opened_database

_FILLED_BY_ITSELF = {"region"}
"""What `osnowa migrate` writes into every instance."""


def backup(file: Annotated[Path, typer.Argument(help="File to make; it must not be there yet.")]) -> None:
    """Write everything into one file, while people work."""
    from app.core.backup.saving import save

    with _told(), opened_database() as database:
        manifest = save(database, file, _say_progress)
    rows = sum(table.rows for table in manifest.tables)
    typer.echo(f"Backup of {rows:,} rows in {file} ({file.stat().st_size / 1e6:,.1f} MB).")


def restore(file: Annotated[Path, typer.Argument(help="A file that `osnowa backup` made.")]) -> None:
    """Load a backup into an empty instance, of either database."""
    from app.core.backup.restoring import restore
    from app.core.clock import Clock
    from app.main import refresher

    with _told(), opened_database() as database:
        manifest = restore(database, file, _FILLED_BY_ITSELF, _say_progress)
        # What is derived may be made later as well: a server or a worker goes on where this was stopped.
        refresher(database, Clock()).refresh(lambda done: _say_progress("ready answers", done))
    typer.echo(f"Restored {sum(table.rows for table in manifest.tables):,} rows from {file}.")


@contextmanager
def _told() -> Iterator[None]:
    """Let what fails be told in a sentence; let a request to stop end the command in good order."""
    from psycopg import Error as DriverError
    from sqlalchemy.exc import DBAPIError

    from app.core.backup.portable import BackupFailed

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        yield
    except (BackupFailed, DBAPIError, DriverError, OSError) as error:
        _clear_progress()
        said = error.orig if isinstance(error, DBAPIError) else error
        typer.echo(f"{said}\nNothing was changed.", err=True)
        raise typer.Exit(1) from error
    _clear_progress()


_last_said = 0.0


def _say_progress(table: str, rows: int) -> None:
    """Show on a terminal, five times a second, where the work is."""
    global _last_said
    if sys.stderr.isatty() and time.monotonic() - _last_said > 0.2:
        _last_said = time.monotonic()
        typer.echo(f"\r\033[K{table}: {rows:,} rows", nl=False, err=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        typer.echo("\r\033[K", nl=False, err=True)
