"""`make bench`: measures, prints a table and writes JSON. Figures are no tests: it ends well whatever they are."""

import argparse
import json
import time
from contextlib import ExitStack
from pathlib import Path

import httpx2

from app.core.settings import Settings
from tests.bench.load import HOST, Load
from tests.bench.measures import MEASURES, Measure, Server
from tests.bench.phone import largest_paints
from tests.bench.processes import memory_mb
from tests.bench.record import NATIONAL, Size
from tests.bench.report import OfDatabase, Report
from tests.bench.running import QUICK, Pace, bare, count_statements, run, served
from tests.bench.shelf import ENGINES, shelf

PHONE = "front page on a phone"
_STARTS, _VISITS = 3, 5


def main(arguments: list[str] | None = None) -> None:
    """Measure what was asked for."""
    asked = _parser().parse_args(arguments)
    folder, report = (asked.folder or Settings().data_dir / "bench").resolve(), Report()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [measure for measure in MEASURES if asked.measure in measure.name]
    pace = QUICK if asked.quick else Pace()
    for engine in asked.database or ENGINES if wanted else ():
        report.databases.append(measure_database(engine, folder, NATIONAL, wanted, pace))
    if asked.measure in PHONE:
        _say("the front page, on a phone")
        report.paints = largest_paints(folder, 1 if asked.quick else _VISITS)
    print(f"\n{report.as_text()}\n")
    path = asked.json or folder / "bench.json"
    path.write_text(json.dumps(report.as_json(), indent=2) + "\n", "utf-8")
    print(f"All figures: {path}. How to read them: app/decisions/0015-bench.md")


def measure_database(engine: str, folder: Path, size: Size, wanted: list[Measure], pace: Pace) -> OfDatabase:
    """Everything that is wanted, on one database."""
    of, log = OfDatabase(engine), folder / f"{engine}.log"
    with ExitStack() as stack:
        _say(f"{engine}: {size.organisations:,} organisations from {folder}")
        url = stack.enter_context(shelf(folder, engine, size, _say))
        for _ in range(_STARTS - 1):
            with served(url, log) as ours:
                of.starts.append(ours.started_in)
        ours = stack.enter_context(served(url, log))
        of.starts.append(ours.started_in)
        of.memory_at_rest = memory_mb(ours.pid)
        plain = stack.enter_context(bare(folder / "bare.log"))
        load = stack.enter_context(Load())
        address = f"http://{HOST}:{ours.port}"
        server = Server(stack.enter_context(httpx2.Client(base_url=address, trust_env=False, timeout=60)))
        for measure in wanted:
            if measure.needs and not server.has(measure.needs):
                of.left_out.append(measure.name)
                continue
            of.found[measure.name] = found = run(measure, server, ours, plain, load, pace)
            _say(f"{engine}: {measure.name}: {found.cpu_ms:.3f} ms, {found.of_bare:.2f} of bare")
        of.memory_after = memory_mb(ours.pid)
        count_statements(url, of.found.values())
    return of


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--database", action="append", choices=ENGINES, help="only this one")
    parser.add_argument("--measure", default="", metavar="WORDS", help="only measures with these words in their name")
    parser.add_argument("--quick", action="store_true", help="one short window each: a first impression")
    parser.add_argument("--json", type=Path, metavar="PATH", help="where to write all figures")
    parser.add_argument("--folder", type=Path, help="where the generated databases are kept; data/bench by default")
    return parser


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)


if __name__ == "__main__":
    main()
