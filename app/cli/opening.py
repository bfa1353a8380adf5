"""The database that the settings name."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.db import Database


@contextmanager
def opened_database() -> "Iterator[Database]":
    """The database of this copy, its folder made if need be; closed in the end."""
    from app.core.db import Database
    from app.core.settings import Settings

    settings = Settings()
    if settings.database_url is None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = Database(settings.database)
    try:
        yield database
    finally:
        database.close()
