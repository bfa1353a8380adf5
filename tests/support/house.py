"""The application in a test: over one database, with a clock to move and a client that checks every answer."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from fastapi import FastAPI
from httpx2 import URL, Response
from sqlalchemy import event
from starlette.testclient import TestClient

from app.core.context import Context
from app.core.db import Database
from app.core.records import Outcome, RecordInput
from app.core.settings import Settings
from app.events.public import EventInput, EventSeriesInput, PlaceInput, put_event, put_place, put_series
from app.main import create_app, refresher
from app.networks.public import NetworkInput, put_network
from app.organisations.public import OrganisationInput, put_organisation
from app.people.public import PersonInput, put_person
from app.projects.public import (
    DocumentInput,
    FunderInput,
    ProgrammeInput,
    ProjectInput,
    put_document,
    put_funder,
    put_programme,
    put_project,
)
from app.sessions.public import SessionInput, put_session
from tests.support.clock import MovableClock
from tests.support.openapi import check_response

PUT: dict[type[RecordInput], Callable[[Context, Any, str], Outcome]] = {
    OrganisationInput: put_organisation,
    PersonInput: put_person,
    FunderInput: put_funder,
    ProgrammeInput: put_programme,
    ProjectInput: put_project,
    DocumentInput: put_document,
    PlaceInput: put_place,
    EventSeriesInput: put_series,
    EventInput: put_event,
    SessionInput: put_session,
    NetworkInput: put_network,
}


class Client(TestClient):
    """Starlette's client, which holds every answer against the OpenAPI document."""

    def request(self, method: str, url: Any, **options: Any) -> Response:
        """Ask, check, answer; parameters are added to those of the address."""
        if (params := options.pop("params", None)) is not None:
            url = URL(url)
            options["params"] = url.params.merge(params)
        response = super().request(method, url, **options)
        check_response(method, response)
        return response

    def read(self, url: str, **parameters: Any) -> Any:
        """The JSON of an address that must answer 200."""
        response = self.get(url, params=parameters)
        assert response.status_code == 200, f"{response.url}: {response.text}"
        return response.json()

    def items(self, url: str, **parameters: Any) -> list[dict[str, Any]]:
        """Every item of a list, all pages together."""
        found: list[dict[str, Any]] = []
        page = self.read(url, limit=200, **parameters)
        found += page["items"]
        while page["next"]:
            page = self.read(url, limit=200, cursor=page["next"], **parameters)
            found += page["items"]
        return found

    def slugs(self, url: str, **parameters: Any) -> list[str]:
        """Slugs of every item of a list, in its order."""
        return [item["slug"] for item in self.items(url, **parameters)]

    def count(self, url: str, **parameters: Any) -> int:
        """How many items a list has, as `/count` says."""
        found: int = self.read(f"{url}/count", **parameters)["count"]
        return found


class House:
    """A running application."""

    def __init__(self, app: FastAPI, clock: MovableClock, client: Client) -> None:
        self.app, self.clock, self.client = app, clock, client

    @property
    def database(self) -> Database:
        """The application's own database."""
        database: Database = self.app.state.database
        return database

    def move_to(self, moment: datetime) -> None:
        """Let it be another moment."""
        self.clock.move_to(moment)

    def put(self, *records: RecordInput) -> list[Outcome]:
        """Keep records through the functions that editing and imports use, in one transaction."""
        with self.database.writing() as db:
            context = Context(db=db, now=self.clock.now(), today=self.clock.today())
            return [PUT[type(record)](context, record, "test") for record in records]

    def refresh(self) -> int:
        """Make every stale answer anew; how many there were."""
        return refresher(self.database, self.clock).refresh()

    @contextmanager
    def statements(self) -> Iterator[list[str]]:
        """Every statement sent to the database within the block, but for the beginning of transactions."""
        self.app.state.cache.clear()
        sent: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            if not statement.startswith("BEGIN"):
                sent.append(statement)

        engine = self.database.engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            yield sent
        finally:
            event.remove(engine, "before_cursor_execute", note)


@contextmanager
def open_house(url: str, **settings: Any) -> Iterator[House]:
    """The application over the database at `url`, started and in the end stopped."""
    clock = MovableClock()
    app = create_app(Settings(database_url=url, log_level="error", refresh=False, **settings), clock=clock)
    with Client(app, follow_redirects=False) as client:
        yield House(app, clock, client)


def tally(outcomes: list[Outcome]) -> dict[str, int]:
    """How often each outcome came."""
    return dict(Counter(outcomes))
