"""What every test may ask for. Each test that needs a database runs on SQLite and on a real PostgreSQL.

`example` is the application over the whole example record, shared and only read; `house` is one over a database of the
test's own, with regions and nothing else.
"""

import os
import secrets
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support import factories
from tests.support.databases import Databases, PostgresqlDatabases, SqliteFiles, make_example, make_migrated
from tests.support.house import Client, House, open_house
from tests.support.postgres import postgres_server

settings.register_profile(
    "osnowa",
    derandomize=True,
    database=None,
    deadline=None,
    # The fixtures that property tests use are either only read or made anew by the test itself.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("osnowa")


def pytest_configure(config: pytest.Config) -> None:
    """Leave out what takes long, unless it is asked for by `-m`."""
    config.option.markexpr = config.option.markexpr or "not long"


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Nobody is called but this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise RuntimeError(f"a test called {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_settings_from_outside() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith("OSNOWA_") and not name.startswith("OSNOWA_TEST_"):
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Address of a PostgreSQL server on which databases can be made."""
    with postgres_server() as url:
        yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Databases of one engine; whoever asks for them runs once on each."""
    if request.param == "sqlite":
        return SqliteFiles(_fast_folder(tmp_path_factory))
    return PostgresqlDatabases(request.getfixturevalue("postgres"), f"osnowa_{secrets.token_hex(4)}")


def _fast_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sqlite")


@pytest.fixture(scope="session")
def migrated(databases: Databases) -> Iterator[str]:
    """Address of the migrated template with the register of regions. Copy it; never open it."""
    url = make_migrated(databases)
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def loaded(databases: Databases, migrated: str) -> Iterator[str]:
    """Address of a database with the example record. Copy it to write."""
    url = make_example(databases, migrated)
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def example(databases: Databases, loaded: str) -> Iterator[House]:
    """The application over the example record, for reading only."""
    url = databases.create(loaded)
    with open_house(url) as house:
        yield house
    databases.drop(url)


@pytest.fixture(scope="session")
def stocked(databases: Databases, migrated: str) -> Iterator[House]:
    """The application over three records of every kind, each connected with everything; for reading only."""
    url = databases.create(migrated)
    with open_house(url) as house:
        house.put(*factories.world(3))
        house.refresh()
        yield house
    databases.drop(url)


@pytest.fixture
def client(example: House) -> Client:
    """The client of `example`."""
    return example.client


@pytest.fixture
def fresh(databases: Databases, migrated: str) -> Iterator[str]:
    """Address of a database of the test's own, with regions and nothing else."""
    url = databases.create(migrated)
    yield url
    databases.drop(url)


@pytest.fixture
def house(fresh: str) -> Iterator[House]:
    """The application over a database of the test's own, with regions and nothing else."""
    with open_house(fresh) as house:
        yield house
