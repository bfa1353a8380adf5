"""`/metrics`: what this process did and does, for Prometheus. Every process of a server tells of itself alone.

Read with `Authorization: Bearer` and `OSNOWA_METRICS_TOKEN`, or, where none is set, from the machine itself.
"""

import hmac
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.datastructures import State
from starlette.types import Scope

from app.core.cache import operation_of
from app.core.limits import parse_address
from app.core.problems import Forbidden
from app.core.ready.tables import ReadyRow

if TYPE_CHECKING:
    from prometheus_client import Metric

_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_FORWARDED = ("forwarded", "x-forwarded-for")

router = APIRouter(tags=["metrics"], include_in_schema=False)


class Requests:
    """Counts the requests that the read cache did not answer."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.answers: Counter[tuple[str, int]] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.buckets: dict[str, list[int]] = {}

    def count(self, scope: Scope, status: int, seconds: float) -> None:
        """Note that a request was answered, and after how many seconds."""
        operation = operation_of(scope)
        self.answers[operation, status] += 1
        self.seconds[operation] += seconds
        buckets = self.buckets.setdefault(operation, [0] * (len(_BOUNDS) + 1))
        buckets[bisect_left(_BOUNDS, seconds)] += 1


@router.get("/metrics")
async def read_metrics(request: Request) -> Response:
    """Tell Prometheus. Raises Forbidden."""
    state = request.app.state
    if not _may_read(request, state.settings.metrics_token):
        raise Forbidden
    from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

    waiting = await to_thread.run_sync(_waiting_records, state, limiter=state.threads)
    registry = CollectorRegistry()
    registry.register(_Collector(list(_families(state, waiting))))
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


def _may_read(request: Request, token: str) -> bool:
    if token:
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {token}".encode())
    address = parse_address(request.client.host) if request.client else None
    # Behind a proxy of which we were not told, everybody comes from this machine.
    return address is not None and address.is_loopback and not any(name in request.headers for name in _FORWARDED)


def _waiting_records(state: State) -> int | None:
    try:
        with state.database.reading() as db:
            return db.scalar(select(func.count()).where(ReadyRow.c.made_by.is_(None))) or 0
    except (DBAPIError, PoolTimeout):  # what the process itself knows is told all the same
        return None


def _families(state: State, waiting: int | None) -> Iterator["Metric"]:
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, InfoMetricFamily

    yield InfoMetricFamily("osnowa_build", "The program.", {"version": version("osnowa")})
    requests, cache = state.requests, state.cache
    answers = CounterMetricFamily("osnowa_requests", "Answered requests.", labels=["operation", "status", "cached"])
    for cached, counts in (("no", requests.answers), ("yes", cache.hits)):
        classes: Counter[tuple[str, str]] = Counter()
        for (operation, status), count in counts.copy().items():
            classes[operation, f"{status // 100}xx"] += count
        for (operation, class_), count in classes.items():
            answers.add_metric([operation, class_, cached], count)
    yield answers
    duration = HistogramMetricFamily(
        "osnowa_request_duration_seconds", "Time to an answer that was not cached.", labels=["operation"]
    )
    for operation, buckets in requests.buckets.copy().items():
        sums = [sum(buckets[: number + 1]) for number in range(len(buckets))]
        named = zip([*map(str, _BOUNDS), "+Inf"], sums, strict=True)
        duration.add_metric([operation], list(named), requests.seconds[operation])
    yield duration
    pool = state.database.engine.pool
    yield CounterMetricFamily("osnowa_cache_misses", "Answers rendered for the read cache.", cache.misses)
    gauges = {
        "osnowa_cache_bytes": ("Memory that the read cache takes.", cache.bytes),
        "osnowa_database_connections_in_use": ("Connections to the database at work.", pool.checkedout()),
        "osnowa_database_connections_idle": ("Connections to the database at rest.", pool.checkedin()),
        "osnowa_requests_waiting": ("Requests that wait for the database.", state.gate.waiting),
        "osnowa_records_waiting": ("Records whose ready answer and search entry are to be made anew.", waiting),
    }
    for name, (words, value) in gauges.items():
        if value is not None:
            yield GaugeMetricFamily(name, words, value)


class _Collector:
    def __init__(self, families: list[Any]) -> None:
        self._families = families

    def collect(self) -> list[Any]:
        return self._families
