"""Generated databases are kept: the second run finds them."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.record import Size
from tests.bench.shelf import ENGINES, shelf
from tests.support.house import open_house

SMALL = Size(organisations=20, events=10, sessions=5, programme=3)


@pytest.fixture(autouse=True)
def _our_own_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that others use keeps its databases under names, and the bench's must not be touched."""
    monkeypatch.delenv("OSNOWA_TEST_DATABASE_URL", raising=False)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that also the unprivileged user can reach, as whom PostgreSQL runs where we are root."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        yield Path(name)


@pytest.mark.parametrize("engine", ENGINES)
def test_what_was_made_is_found_again_and_ready_to_read(folder: Path, engine: str) -> None:
    said: list[str] = []
    for _ in range(2):
        with shelf(folder, engine, SMALL, said.append) as url, open_house(url) as house:
            assert house.client.count("/api/v1/organisations") == 20
            with house.statements() as sent:
                house.client.read("/api/v1/events")
            assert len(sent) <= 3
    assert [text.partition(" ")[2] for text in said] == [
        "organisations written",
        "events and 8 sessions written",
        "answers made ready",
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_another_record_takes_its_place(folder: Path, engine: str) -> None:
    for size in (SMALL, SMALL._replace(organisations=30)):
        with shelf(folder, engine, size, lambda _: None) as url, open_house(url) as house:
            assert house.client.count("/api/v1/organisations") == size.organisations
    assert len(list(folder.glob("*.sqlite"))) == (engine == "sqlite")
