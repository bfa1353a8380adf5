"""The figures as a table for people and as JSON for machines."""

import platform
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from tests.bench.load import Window
from tests.bench.running import FEW, MANY, Found

START_GOAL, REST_GOAL, AFTER_GOAL, PAINT_GOAL = 1.5, 110, 160, 2.0
"""Seconds, megabytes, megabytes, seconds."""


@dataclass
class OfDatabase:
    """Everything measured on one database."""

    engine: str
    found: dict[str, Found] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    memory_at_rest: float = 0
    memory_after: float = 0


@dataclass
class Report:
    """Everything measured in one run; `paints` are seconds."""

    databases: list[OfDatabase] = field(default_factory=list)
    paints: list[float] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """All figures; times in milliseconds unless named otherwise."""
        return {
            "machine": {"python": platform.python_version(), "system": platform.platform()},
            "databases": {of.engine: _database(of) for of in self.databases},
            "front_page_paint_seconds": self.paints,
        }

    def as_text(self) -> str:
        """The table of goals, then the details of each database."""
        names = list(dict.fromkeys(name for of in self.databases for name in of.found))
        head = ["measure", *(f"{of.engine}{column}" for of in self.databases for column in ("", ": goal", ": of bare"))]
        rows = [[name, *(cell for of in self.databases for cell in _goal_cells(of, name))] for name in names]
        rows += [[name, *cells] for name, cells in self._of_the_whole()]
        parts = [_table(head, rows)]
        if self.paints:
            verdict = _verdict(median(self.paints) <= PAINT_GOAL)
            parts.append(f"front page on a phone: LCP {median(self.paints):.2f} s, goal <= {PAINT_GOAL:g} s: {verdict}")
        parts += [_details(of) for of in self.databases if of.found]
        left_out = sorted({name for of in self.databases for name in of.left_out})
        if left_out:
            parts.append(f"not there to be measured: {', '.join(left_out)}")
        return "\n\n".join(parts)

    def _of_the_whole(self) -> list[tuple[str, list[str]]]:
        wholes: dict[str, list[tuple[float, float, str]]] = {
            "start to first answer": [(median(of.starts), START_GOAL, "s") for of in self.databases],
            "server process at rest": [(of.memory_at_rest, REST_GOAL, "MB") for of in self.databases],
            "server process afterwards": [(of.memory_after, AFTER_GOAL, "MB") for of in self.databases],
        }
        return [(name, [cell for values in found for cell in _whole_cells(*values)]) for name, found in wholes.items()]


def _whole_cells(value: float, goal: float, unit: str) -> list[str]:
    return [f"{value:.3g} {unit}", f"<= {goal:g} {unit}: {_verdict(value <= goal)}", ""]


def _goal_cells(of: OfDatabase, name: str) -> list[str]:
    if name not in of.found:
        return ["", "", ""]
    found, goal = of.found[name], of.found[name].measure.goal
    said = ""
    if goal:
        said = f"{goal.said(of.engine)}: {_verdict(goal.is_met(of.engine, found, dict(of.found)))}"
    return [f"{found.cpu_ms:.3f} ms", said, f"{found.of_bare:.2f}"]


def _verdict(met: bool | None) -> str:
    return "not compared" if met is None else "met" if met else "MISSED"


def _details(of: OfDatabase) -> str:
    head = [of.engine, "server ms", "database ms", "bare ms", "kB", "statements"]
    head += [f"{figure} @{count}" for count in (FEW, MANY) for figure in ("req/s", "p50", "p99")]
    rows = []
    for name, found in of.found.items():
        times = (found.server_ms, found.database_ms, found.bare_ms)
        speeds = [f"{value:,.4g}" for count in (FEW, MANY) for value in _speeds(found.windows[count])]
        statements = "" if found.statements is None else str(found.statements)
        costs = [f"{median(values):.3f}" for values in times]
        rows.append([name, *costs, f"{found.body_bytes / 1000:.1f}", statements, *speeds])
    return _table(head, rows)


def _speeds(windows: list[Window]) -> tuple[float, float, float]:
    """Requests per second and two percentiles in milliseconds: medians of the windows."""
    return (
        median(window.requests / window.seconds for window in windows),
        median(window.p50 for window in windows),
        median(window.p99 for window in windows),
    )


def _table(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _database(of: OfDatabase) -> dict[str, Any]:
    return {
        "starts_seconds": of.starts,
        "memory_at_rest_mb": of.memory_at_rest,
        "memory_after_mb": of.memory_after,
        "left_out": of.left_out,
        "measures": {name: _measure(of, found) for name, found in of.found.items()},
    }


def _measure(of: OfDatabase, found: Found) -> dict[str, Any]:
    goal = found.measure.goal
    return {
        "goal": goal and goal.said(of.engine),
        "met": goal and goal.is_met(of.engine, found, dict(of.found)),
        "cpu_ms": found.cpu_ms,
        "of_bare": found.of_bare,
        "server_ms": found.server_ms,
        "database_ms": found.database_ms,
        "bare_ms": found.bare_ms,
        "body_bytes": found.body_bytes,
        "statements": found.statements,
        "windows": {str(count): [asdict(window) for window in windows] for count, windows in found.windows.items()},
        "bare_windows": {
            str(count): [asdict(window) for window in windows] for count, windows in found.bare_windows.items()
        },
    }
