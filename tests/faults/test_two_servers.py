"""Two server processes on one database: what one transaction hides, neither shows again."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from httpx2 import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.context import Context
from app.core.db import Database
from app.events.public import put_event
from tests.support import factories
from tests.support.databases import opened
from tests.support.server import served

SLUGS = ("first-event", "second-event", "third-event")
PAGE = '<html lang="pl"><!--osnowa:head--><!--/osnowa:head--><!--osnowa:body--><!--/osnowa:body-->'
STATES = ("held", "draft")

write = st.tuples(st.sampled_from(SLUGS), st.sampled_from(STATES), st.integers(1, 4))
reading = st.sampled_from(("list", "detail", "count", "page", "unchanged"))
read = st.tuples(st.integers(0, 1), reading, st.sampled_from(SLUGS))
steps = st.lists(st.one_of(write, read, read), min_size=5, max_size=25)


class Model:
    """What should be seen, and the two servers that are asked."""

    def __init__(self, database: Database, servers: tuple[Client, Client]) -> None:
        self.database, self.servers = database, servers
        self.kept: dict[str, tuple[str, int]] = {}
        self.tags: dict[tuple[int, str], tuple[str, int | None]] = {}

    def write(self, slug: str, state: str, number: int) -> None:
        """Keep an event, public or hidden, and look at it through both servers."""
        self.put(slug, state, number)
        for server in (0, 1):
            self.read(server, "detail", slug)
            self.read(server, "list", slug)

    def put(self, slug: str, state: str, number: int) -> None:
        """Keep an event."""
        now = datetime.now(UTC)
        with self.database.writing() as db:
            context = Context(db=db, now=now, today=now.date())
            put_event(context, factories.event(slug, status=state, title=factories.texts(f"{slug} {number}")), "test")
        self.kept[slug] = state, number

    def shown(self, slug: str) -> int | None:
        """The number in the title of an event that the public sees."""
        state, number = self.kept.get(slug, ("draft", 0))
        return number if state == "held" else None

    def read(self, server: int, what: str, slug: str) -> None:
        """Read something; raise AssertionError when it is not what was last written."""
        client, number = self.servers[server], self.shown(slug)
        title = f"{slug} {number} po polsku"
        public = sorted(name for name in SLUGS if self.shown(name))
        if what == "list":
            found = client.get("/api/v1/events?lang=pl").json()["items"]
            assert sorted(item["slug"] for item in found) == public
            assert [item["title"] for item in found if item["slug"] == slug] == ([title] if number else [])
        elif what == "count":
            assert client.get("/api/v1/events/count").json()["count"] == len(public)
        elif what == "page":
            page = client.get(f"/events/{slug}")
            assert page.status_code == (200 if number else 404)
            assert (title in page.text) == bool(number)
        else:
            tag, seen = self.tags.get((server, slug), ("", None)) if what == "unchanged" else ("", None)
            answer = client.get(f"/api/v1/events/{slug}?lang=pl", headers={"If-None-Match": tag} if tag else {})
            if number is None:
                assert answer.status_code == 404
            elif answer.status_code == 304:
                assert seen == number
            else:
                assert answer.json()["title"] == title
                self.tags[server, slug] = answer.headers["ETag"], number


def _check(url: str, folder: Path, examples: int) -> None:
    (folder / "index.html").write_text(PAGE)
    environment = {"database_url": url, "log_level": "warning", "frontend_dir": folder}
    with (
        opened(url) as database,
        served(**environment) as (one, _),
        served(**environment) as (other, _),
    ):

        @settings(max_examples=examples)
        @given(steps)
        def run(steps: list[tuple[int | str, str, int | str]]) -> None:
            model = Model(database, (one, other))
            for slug in SLUGS:
                model.put(slug, "draft", 1)
            do: dict[type, Callable[..., None]] = {str: model.write, int: model.read}
            for step in steps:
                do[type(step[0])](*step)

        run()


def test_no_answer_of_two_servers_is_stale_or_private(fresh: str, tmp_path: Path) -> None:
    _check(fresh, tmp_path, examples=3)


@pytest.mark.long
def test_no_answer_of_two_servers_is_stale_or_private_at_length(fresh: str, tmp_path: Path) -> None:
    _check(fresh, tmp_path, examples=300)
