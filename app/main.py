"""The house put together: settings, database, middleware, routers, problems, and the built front end."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI
from fastapi.routing import APIRoute

import app.core.health
import app.core.metrics
import app.core.reference.router
import app.core.reviews.router
import app.events.router
import app.networks.router
import app.organisations.router
import app.pages.router
import app.people.router
import app.projects.router
import app.regions.router
import app.search.router
import app.sessions.router
from app.core import logging, memory, problems
from app.core.cache import Cached, ReadCache
from app.core.clock import Clock
from app.core.contributions import Contributions
from app.core.db import Database
from app.core.door import Door
from app.core.encoding import Encoding
from app.core.headers import Cors, Head, SafeHeaders
from app.core.limits import Gate, Proxies, RateLimit
from app.core.metrics import Requests
from app.core.problems import ProblemDetails
from app.core.ready.kinds import Kind
from app.core.ready.refreshing import Refresher
from app.core.ready.worker import Worker
from app.core.search.indexing import index_records
from app.core.settings import Settings
from app.core.stopping import announced_stop
from app.core.telemetry import telemetry
from app.core.versions import versions_of
from app.events.public import EVENT_SERIES, EVENTS, PLACES, count_events
from app.networks.public import NETWORKS
from app.organisations.public import ORGANISATIONS, count_organisations
from app.people.public import PEOPLE
from app.projects.public import DOCUMENTS, FUNDERS, PROGRAMMES, PROJECTS
from app.regions.public import REGION_SEARCH, index_regions
from app.sessions.public import SESSIONS, hidden_sessions

_DESCRIPTION = """\
The open record of the cooperation networks of Poland's third sector: events and their sessions, organisations, regions,
projects, networks. Public data needs no token.
"""

ROUTERS = (
    app.search.router.router,
    app.events.router.events,
    app.sessions.router.router,
    app.events.router.event_series,
    app.events.router.place_router,
    app.organisations.router.router,
    app.organisations.router.spheres,
    app.people.router.router,
    app.regions.router.router,
    app.projects.router.projects,
    app.projects.router.documents,
    app.projects.router.programmes,
    app.projects.router.funders,
    app.networks.router.router,
    app.core.reviews.router.router,
    app.core.reference.router.router,
    app.core.health.router,
    app.core.metrics.router,
)

KINDS: tuple[Kind[Any], ...] = (
    ORGANISATIONS,
    PEOPLE,
    FUNDERS,
    PROGRAMMES,
    PROJECTS,
    DOCUMENTS,
    PLACES,
    EVENT_SERIES,
    EVENTS,
    SESSIONS,
    NETWORKS,
)
"""Public records whose answers are kept ready."""


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    """Build the application; nothing is opened before the first request."""
    settings = settings or Settings()
    logging.configure(settings.log_level)

    @asynccontextmanager
    async def lifespan(house: FastAPI) -> AsyncIterator[None]:
        memory.keep_arenas_few()
        house.state.threads = CapacityLimiter(settings.request_threads)
        database = house.state.database
        worker = Worker(refresher(database, house.state.clock), database.written)
        if settings.refresh:
            worker.start()
        with announced_stop(partial(setattr, house.state, "stopping", True), settings.drain_seconds):
            yield
        await to_thread.run_sync(worker.stop)
        house.state.versions.close()
        database.close()

    house = FastAPI(
        telemetry=telemetry(),
        title="Osnowa",
        version="1",
        description=_DESCRIPTION,
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        separate_input_output_schemas=False,
        generate_unique_id_function=operation_id,
        lifespan=lifespan,
    )
    house.state.settings = settings
    house.state.clock = clock or Clock()
    house.state.database = Database(settings.database, settings.request_threads)
    house.state.gate = Gate(settings.request_threads, settings.waiting_requests)
    house.state.stopping = False
    house.state.requests = Requests()
    house.state.versions = versions_of(house.state.database)
    house.state.cache = ReadCache(
        house.state.versions,
        house.state.clock,
        settings.cache_megabytes * 1_000_000,
        one_address=settings.public_url is not None,
        log_hits=settings.log_level == "debug",
    )
    house.state.contributions = contributions()
    for router in ROUTERS:
        house.include_router(router)
    problems.install(house)
    app.pages.router.install(house)
    house.add_middleware(Encoding)
    # Pages of other sites may read what is public; without credentials, so never as somebody.
    house.add_middleware(
        Cors,
        allow_origins=["*"],
        allow_methods=["GET", "HEAD"],
        allow_headers=["*"],
        expose_headers=["Content-Language", "ETag", "Link", "RateLimit", "Retry-After", "X-Request-Id"],
    )
    house.add_middleware(SafeHeaders)
    house.add_middleware(logging.RequestLog, count=house.state.requests.count)
    house.add_middleware(Cached, cache=house.state.cache)
    house.add_middleware(Head)
    proxies = Proxies(settings.proxies, settings.forwarded_header == "forwarded")
    house.add_middleware(Door, limit=RateLimit(settings.requests_per_minute), proxies=proxies)
    described: Any = house
    described.openapi = partial(_openapi, house)
    return house


def contributions() -> Contributions:
    """What slices show on pages that are not theirs."""
    found = Contributions()
    found.add_counter("regions", count_organisations)
    found.add_counter("regions", count_events)
    found.hide("session", hidden_sessions)
    found.search(REGION_SEARCH, *(kind.search for kind in KINDS if kind.search))
    return found


def refresher(database: Database, clock: Clock) -> Refresher:
    """Who makes ready answers, and what else is derived from records, anew."""
    return Refresher(database, clock, KINDS, [index_records], first=index_regions)


def operation_id(route: APIRoute) -> str:
    """Stable name of an operation, such as `events:list_events`."""
    return f"{route.tags[0]}:{route.name}"


def _openapi(house: FastAPI) -> dict[str, Any]:
    """The description of the API: FastAPI's, with our problems instead of its validation errors."""
    if house.openapi_schema is None:
        # A page of events is called EventPage in the clients that people generate.
        document = json.loads(re.sub(r"Page_(\w+?)Read_", r"\1Page", json.dumps(FastAPI.openapi(house))))
        schemas = document["components"]["schemas"]
        schemas.pop("HTTPValidationError", None)
        schemas.pop("ValidationError", None)
        details = ProblemDetails.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
        schemas |= details.pop("$defs") | {"ProblemDetails": details}
        house.openapi_schema = document
    return house.openapi_schema
