"""Bringing a database to the newest schema; several copies starting at once take turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config

from app.core.db import Database

FOLDER = Path(__file__).resolve().parents[2] / "migrations"


@contextmanager
def migrator(database: Database) -> Iterator[Config]:
    """Alembic's settings with a connection that holds the turn; what is done with them is one transaction."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with database.rebuilding() as connection:
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
