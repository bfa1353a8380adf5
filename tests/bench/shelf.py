"""Where the generated databases are kept between runs, so that the second run starts at once."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url, text

from app.core import migrations
from app.core.clock import Clock
from app.core.db import Database
from app.main import refresher
from app.regions.public import load_regions
from tests.bench.record import Size
from tests.bench.stock import stock
from tests.support.databases import opened
from tests.support.postgres import create_database, drop_database, postgres_server

HERE = Path(__file__).parent
ENGINES = ("sqlite", "postgresql")

Say = Callable[[str], None]


def fingerprint(size: Size) -> str:
    """Short name of a generated record: it changes with the generator and the size.

    What is kept is migrated to the newest schema when it is used, as any instance is.
    """
    found = hashlib.blake2b(repr(size).encode(), digest_size=6)
    for name in ("words.json", "numbers.py", "organisations.py", "record.py", "stock.py"):
        found.update((HERE / name).read_bytes())
    return found.hexdigest()


@contextmanager
def shelf(folder: Path, engine: str, size: Size, say: Say = print) -> Iterator[str]:
    """Address of a database with the generated record, taken from `folder` or made there, and made ready to read."""
    with ExitStack() as stack:
        if engine == "sqlite":
            url = _sqlite(folder, size, say)
        else:
            url = _postgresql(stack.enter_context(postgres_server(folder / "postgres")), size, say)
        with opened(url) as database:
            _prepare(database, say)
        yield url


def _sqlite(folder: Path, size: Size, say: Say) -> str:
    path = folder / f"{fingerprint(size)}.sqlite"
    if not path.exists():
        for old in folder.glob("*.sqlite*"):
            old.unlink()
        making = path.with_suffix(".making.sqlite")
        folder.mkdir(parents=True, exist_ok=True)
        _fill(f"sqlite:///{making}", size, say)
        shutil.move(making, path)
    return f"sqlite:///{path.resolve()}"


def _postgresql(admin_url: str, size: Size, say: Say) -> str:
    name, making = f"osnowa_bench_{fingerprint(size)}", "osnowa_bench_making"
    address = make_url(admin_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'osnowa\\_bench\\_%'").fetchall()
        if (name,) not in found:
            for (old,) in found:
                drop_database(admin_url, old)
            _fill(create_database(admin_url, making), size, say)
            rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
            connection.execute(rename.format(sql.Identifier(making), sql.Identifier(name)))
    return make_url(admin_url).set(database=name).render_as_string(hide_password=False)


def _fill(url: str, size: Size, say: Say) -> None:
    with opened(url) as database:
        _migrate(database)
        stock(database, size, say)


def _migrate(database: Database) -> None:
    migrations.upgrade(database)
    with database.writing() as db:
        load_regions(db)


def _prepare(database: Database, say: Say) -> None:
    """Let nothing be left to do in the background while we measure."""
    _migrate(database)
    made = refresher(database, Clock()).refresh()
    if made:
        say(f"{made:,} answers made ready")
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # Autovacuum, which does this elsewhere, would disturb the measuring.
        if made and database.engine.dialect.name == "postgresql":
            connection.execute(text("VACUUM (ANALYZE)"))
            connection.execute(text("CHECKPOINT"))
