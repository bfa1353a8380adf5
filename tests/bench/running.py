"""Measuring: windows of ours and of bare uvicorn in turn, because other work on the machine comes and goes."""

import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import httpx2

from tests.bench.load import HOST, Load, Order, Window
from tests.bench.measures import API, Measure, Server
from tests.bench.processes import cpu_seconds, postgres_pid, tree_cpu_seconds
from tests.support.house import open_house
from tests.support.server import ENVIRONMENT, free_port

FEW, MANY = 4, 16
"""Connections: goals are held against few; many are reported."""

_PATIENCE = 60  # seconds
_TICK_MS = 1e-3  # what a very short window may not see at all
_EXPECTED = {"200", "304"}


@dataclass(frozen=True)
class Pace:
    """How long each window lasts, in seconds, and how many pairs of windows there are."""

    ours: float = 1.2
    bare: float = 0.6
    warm_up: float = 0.4
    rounds: int = 3


QUICK = Pace(ours=0.4, bare=0.2, warm_up=0.1, rounds=1)


@dataclass
class Running:
    """A process that serves."""

    pid: int
    port: int
    started_in: float
    database_pid: int | None = None

    def cpu(self) -> tuple[float, float]:
        """CPU seconds of the server and of its database."""
        return cpu_seconds(self.pid), tree_cpu_seconds(self.database_pid) if self.database_pid else 0.0


@dataclass
class Found:
    """What was measured: one entry for each window of a kind; times of a unit in milliseconds."""

    measure: Measure
    server_ms: list[float] = field(default_factory=list)
    database_ms: list[float] = field(default_factory=list)
    bare_ms: list[float] = field(default_factory=list)
    windows: dict[int, list[Window]] = field(default_factory=lambda: {FEW: [], MANY: []})
    bare_windows: dict[int, list[Window]] = field(default_factory=lambda: {FEW: [], MANY: []})
    paths: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    body_bytes: int = 0
    statements: int | None = None

    @property
    def cpu_ms(self) -> float:
        """CPU time of one unit, server and database together: the median of the windows."""
        return median(map(sum, zip(self.server_ms, self.database_ms, strict=True)))

    @property
    def of_bare(self) -> float:
        """The CPU time of bare uvicorn for the same bytes, as a share of ours: the median of neighbouring windows."""
        pairs = zip(self.bare_ms, self.server_ms, self.database_ms, strict=True)
        return median(bare / max(server + database, _TICK_MS) for bare, server, database in pairs)


@contextmanager
def served(url: str, log: Path, *arguments: str, **settings: Any) -> Iterator[Running]:
    """`osnowa serve` with one worker over the database at `url`, from the moment it answers."""
    port = free_port()
    # The limit is on, so that counting is measured, but nobody gets near it.
    given = {"database_url": url, "port": port, "data_dir": log.parent, "requests_per_minute": 1_000_000_000} | settings
    environment = ENVIRONMENT | {f"OSNOWA_{name.upper()}": str(value) for name, value in given.items()}
    command = [sys.executable, "-m", "app.cli", "serve", *arguments]
    with _process(command, environment, log, port, f"{API}/organisations?limit=1") as running:
        if not url.startswith("sqlite"):
            running.database_pid = postgres_pid(url)
        yield running


@contextmanager
def bare(log: Path) -> Iterator[Running]:
    """Bare uvicorn."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "tests.bench.bare:app", "--port", str(port), "--no-access-log"]
    with _process([*command, "--log-level", "warning"], ENVIRONMENT, log, port, "/1") as running:
        yield running


@contextmanager
def _process(command: list[str], environment: dict[str, str], log: Path, port: int, path: str) -> Iterator[Running]:
    started = time.perf_counter()
    with log.open("wb") as output, subprocess.Popen(command, env=environment, stdout=output, stderr=output) as process:
        try:
            while not _answers(f"http://{HOST}:{port}{path}"):
                if process.poll() is not None or time.perf_counter() > started + _PATIENCE:
                    raise RuntimeError(f"no answer from {' '.join(command)}; see {log}:\n{log.read_text()[-2000:]}")
                time.sleep(0.01)
            yield Running(process.pid, port, time.perf_counter() - started)
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()


def _answers(url: str) -> bool:
    try:
        return httpx2.get(url, trust_env=False, timeout=_PATIENCE).status_code == 200
    except httpx2.TransportError:
        return False


def run(measure: Measure, server: Server, ours: Running, plain: Running, load: Load, pace: Pace) -> Found:
    """Measure: ours and bare in turn, the rounds on few connections, then one pair on many."""
    paths, headers = list(measure.paths(server)), measure.headers(server)
    found = Found(measure, paths=paths, headers=headers)
    answers = [server.get(path, headers) for path in paths]
    sizes = [int(answer.headers.get("Content-Length", "0")) if answer.status_code == 200 else 0 for answer in answers]
    found.body_bytes = sum(sizes) * measure.unit // len(sizes)
    sized = [f"/{size}" for size in sizes]

    skip: dict[int, int] = {ours.pid: 0, plain.pid: 0}

    def window(running: Running, paths: list[str], seconds: float, connections: int) -> tuple[Window, float, float]:
        before, asked = running.cpu(), headers if running is ours else {}
        done = load.run(Order(running.port, paths, seconds, connections, asked, skip[running.pid]))
        # The next window goes on where this one stopped, so that what was answered lately is not asked again.
        skip[running.pid] += done.requests
        if strange := done.statuses.keys() - _EXPECTED:
            raise RuntimeError(f"{measure.name}: the server answers {', '.join(sorted(strange))}")
        server_s, database_s = (after - earlier for after, earlier in zip(running.cpu(), before, strict=True))
        units = done.requests / measure.unit / 1000
        return done, server_s / units, database_s / units

    window(ours, paths, pace.warm_up, FEW)
    window(plain, sized, pace.warm_up, FEW)
    for _ in range(pace.rounds):
        done, cost, _ = window(plain, sized, pace.bare, FEW)
        found.bare_windows[FEW].append(done)
        found.bare_ms.append(cost)
        done, cost, database_cost = window(ours, paths, pace.ours, FEW)
        found.windows[FEW].append(done)
        found.server_ms.append(cost)
        found.database_ms.append(database_cost)
    found.bare_windows[MANY].append(window(plain, sized, pace.bare, MANY)[0])
    found.windows[MANY].append(window(ours, paths, pace.ours, MANY)[0])
    return found


def count_statements(url: str, measured: Iterable[Found]) -> None:
    """Note how many statements one unit costs, asked of the application in this process."""
    with open_house(url) as house:
        house.move_to(datetime.now(UTC))
        for found in measured:
            with house.statements() as sent:
                for path in found.paths[: found.measure.unit]:
                    assert house.client.get(path, headers=found.headers).status_code in {200, 304}
            found.statements = len(sent)
