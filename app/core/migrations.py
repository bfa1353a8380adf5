"""Bringing a database to the newest schema; several copies starting at once take turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from app.core.db import Database

FOLDER = Path(__file__).resolve().parents[2] / "migrations"
_TURN = 7_305_112  # any number, the same in every copy


@contextmanager
def migrator(database: Database) -> Iterator[Config]:
    """Alembic's settings with a connection that holds the turn; what is done with them is one transaction."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with database.writing() as db:
        connection = db.connection()
        _take_turn(connection)
        config.attributes["connection"] = connection
        yield config


def upgrade(database: Database, revision: str = "head") -> None:
    """Migrate to `revision`, by default the newest."""
    with migrator(database) as config:
        command.upgrade(config, revision)


def downgrade(database: Database, revision: str) -> None:
    """Migrate back to `revision`."""
    with migrator(database) as config:
        command.downgrade(config, revision)


def check(database: Database) -> None:
    """Raise alembic.util.CommandError when the tables in the code are not those of the database."""
    with migrator(database) as config:
        command.check(config)


def _take_turn(connection: Connection) -> None:
    # SQLite's BEGIN IMMEDIATE is a turn already.
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
