"""Bringing a database to the newest schema; several copies starting at once take turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.core.db import Database

if TYPE_CHECKING:  # Alembic is loaded by whoever migrates; a server that starts seldom has to
    from alembic.config import Config

FOLDER = Path(__file__).resolve().parents[2] / "migrations"


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


@contextmanager
def migrator(database: Database) -> "Iterator[Config]":
    """Alembic's settings with a connection that holds the turn; what is done with them is one transaction."""
    config = _config()
    with database.rebuilding() as connection:
        config.attributes["connection"] = connection
        yield config


def is_newest(database: Database) -> bool:
    """Whether nothing is to be migrated; a migration's file begins with its revision."""
    newest = max(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*.py"))
    try:
        with database.reading() as db:
            return bool(db.scalar(text("SELECT version_num FROM alembic_version")) == newest)
    except DBAPIError:  # no schema yet, or nobody there: migrating will tell
        return False


def upgrade(database: Database, revision: str = "head") -> None:
    """Migrate to `revision`, by default the newest."""
    from alembic import command

    with migrator(database) as config:
        command.upgrade(config, revision)


def downgrade(database: Database, revision: str) -> None:
    """Migrate back to `revision`."""
    from alembic import command

    with migrator(database) as config:
        command.downgrade(config, revision)


def check(database: Database) -> None:
    """Raise alembic.util.CommandError when the tables in the code are not those of the database."""
    from alembic import command

    with migrator(database) as config:
        command.check(config)


def state(database: Database) -> tuple[str | None, int | None]:
    """Revision of the database, None when it has no schema; how many are missing, None when that one is unknown."""
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    with database.reading() as db:
        revision = MigrationContext.configure(db.connection()).get_current_revision()
    history = [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]
    if revision is None:
        return None, len(history)
    return revision, history.index(revision) if revision in history else None
