"""Bringing a database to the newest schema; several copies starting at once take turns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.core.db import Database

FOLDER = Path(__file__).resolve().parents[2] / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    return config


@contextmanager
def migrator(database: Database) -> Iterator[Config]:
    """Alembic's settings with a connection that holds the turn; what is done with them is one transaction."""
    config = _config()
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


def state(database: Database) -> tuple[str | None, int | None]:
    """Revision of the database, None when it has no schema; how many are missing, None when that one is unknown."""
    with database.reading() as db:
        revision = MigrationContext.configure(db.connection()).get_current_revision()
    history = [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]
    if revision is None:
        return None, len(history)
    return revision, history.index(revision) if revision in history else None
