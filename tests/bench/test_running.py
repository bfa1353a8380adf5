"""The measuring itself, against a real server; no figure is held against a goal here."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.bench.load import HOST, Load, Order
from tests.bench.measures import FIRST_PAGE, MEASURES, Server
from tests.bench.processes import cpu_seconds, memory_mb
from tests.bench.report import OfDatabase, Report
from tests.bench.running import FEW, MANY, Pace, Running, bare, count_statements, run, served
from tests.support.databases import Databases

FLEETING = Pace(ours=0.06, bare=0.03, warm_up=0.02, rounds=1)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Bare uvicorn."""
    with bare(tmp_path_factory.mktemp("bare") / "log") as running:
        yield running


@pytest.fixture(scope="module")
def load() -> Iterator[Load]:
    """The process that asks."""
    with Load() as running:
        yield running


def test_the_load_counts_answers_and_their_bytes(plain: Running, load: Load) -> None:
    window = load.run(Order(plain.port, ["/1000", "/70000"], seconds=0.2, connections=2))
    assert window.statuses == {"200": window.requests}
    assert window.requests > 10
    assert 1_000 < window.body_bytes / window.requests < 70_000
    assert 0 < window.p50 <= window.p99 < 1_000 * window.seconds


def test_a_server_that_is_not_there_is_an_error(load: Load) -> None:
    with pytest.raises(RuntimeError, match="111"):
        load.run(Order(port=1, paths=["/"], seconds=0.1))


@pytest.fixture
def url(databases: Databases, loaded: str) -> Iterator[str]:
    """Address of a copy of the example record."""
    url = databases.create(loaded)
    yield url
    databases.drop(url)


def test_every_measure_gives_figures(
    databases: Databases, url: str, plain: Running, load: Load, tmp_path: Path
) -> None:
    of = OfDatabase(databases.name)
    with (
        served(url, tmp_path / "log") as ours,
        httpx2.Client(base_url=f"http://{HOST}:{ours.port}", trust_env=False, timeout=60) as client,
    ):
        of.starts.append(ours.started_in)
        server = Server(client)
        for measure in MEASURES:
            if measure.needs and not server.has(measure.needs):
                of.left_out.append(measure.name)
                continue
            of.found[measure.name] = found = run(measure, server, ours, plain, load, FLEETING)
            assert len(found.windows[FEW]) == len(found.windows[MANY]) == 1
        assert cpu_seconds(ours.pid) > 0
        of.memory_at_rest = of.memory_after = memory_mb(ours.pid)
    count_statements(url, of.found.values())
    report = Report([of], paints=[1.5, 1.7])
    read = json.loads(json.dumps(report.as_json()))["databases"][of.engine]["measures"]
    assert read.keys() | set(of.left_out) == {measure.name for measure in MEASURES}
    for name, figures in read.items():
        assert figures["windows"]["4"][0]["requests"] > 0, name
        assert figures["met"] in ({None} if figures["goal"] is None else {True, False}), name
    assert read[FIRST_PAGE]["statements"] > 0
    assert all(name in report.as_text() for name in read)
