"""Keeping records: all or nothing, with history, and without needless change."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from starlette.testclient import TestClient

from app.core.audit import ChangeRow
from app.core.context import Context
from app.core.ids import new_id
from app.core.problems import InvalidRequest
from app.core.provenance import ProvenanceInput
from app.core.records import RecordInput
from app.core.routing import UnitOfWorkRoute
from app.core.schemas import Schema
from app.core.settings import Settings
from app.core.tables import metadata
from app.events.public import put_event
from app.main import create_app
from tests.support import factories
from tests.support.house import House, tally

API = "/api/v1"


def _changes(house: House, record: str | None = None) -> list[Any]:
    with house.database.reading() as db:
        statement = select(ChangeRow).order_by(ChangeRow.c.id)
        return list(db.scalars(statement.where(ChangeRow.c.record == record) if record else statement).all())


def test_a_record_kept_twice_is_unchanged_and_has_one_line_of_history(house: House) -> None:
    records = factories.world(2)
    assert tally(house.put(*records)) == {"created": 26}
    before = _changes(house)
    house.move_to(datetime(2027, 1, 1, tzinfo=UTC))
    assert tally(house.put(*records)) == {"unchanged": 26}
    assert [change.id for change in _changes(house)] == [change.id for change in before]
    assert len(before) == 26


@pytest.mark.parametrize("record", factories.world(1), ids=lambda record: record.slug)
def test_a_change_writes_what_stood_before_and_after(house: House, record: RecordInput) -> None:
    house.put(*factories.world(1))
    later = datetime(2027, 1, 1, 8, tzinfo=UTC)
    house.move_to(later)
    changed = record.model_copy(update={"provenance": [*record.provenance, *_another_source()]})
    assert house.put(changed) == ["updated"]
    change = _changes(house)[-1]
    assert (change.at, change.actor) == (later, "test")
    assert change.before == record.model_dump(mode="json")
    assert change.after == changed.model_dump(mode="json")
    assert house.put(record) == ["updated"]
    assert _changes(house)[-1].after == record.model_dump(mode="json")


def test_the_first_line_of_history_has_nothing_before(house: House) -> None:
    house.put(factories.place())
    (change,) = _changes(house)
    assert (change.record, change.before, change.after["slug"]) == ("place", None, "place")


def test_history_is_in_the_order_of_the_changes_even_within_a_moment(house: House) -> None:
    for number in range(30):
        outcomes = house.put(factories.place(name={"pl": f"{number}a"}), factories.place(name={"pl": f"{number}b"}))
        assert outcomes[-1] == "updated"
    names = [change.after["name"]["pl"] for change in _changes(house)]
    assert names == [f"{number}{letter}" for number in range(30) for letter in "ab"]
    assert house.put(factories.place(name={"pl": "29b"})) == ["unchanged"]


def test_ids_made_one_after_the_other_sort_so() -> None:
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(ids)
    assert {found.version for found in ids} == {7}
    assert len(set(ids)) == 5000


@pytest.mark.parametrize(
    "broken",
    [
        factories.event(place="nowhere"),
        factories.event(project="none"),
        factories.event(programme="none"),
        factories.event(series="none"),
        factories.event(part_of="none"),
        factories.event(side_event_of="none"),
        factories.event(roles=[{"organisation": "none", "role": "host"}]),
        factories.event(people=[{"person": "none", "role": "speaker"}]),
        factories.event(invited_regions=[{"teryt": "99"}]),
        factories.event(attachments=[{"title": {"pl": "a"}, "document": "none"}]),
        factories.organisation(region="99"),
        factories.funder(organisation="none"),
        factories.programme(funder="none"),
        factories.project(funder="none"),
        factories.project(roles=[{"organisation": "none", "role": "partner"}]),
        factories.paper(project="none"),
        factories.place(within="none"),
        factories.place(region="99"),
        factories.series(project="none"),
        factories.session(event="none"),
        factories.network(meetings=["none"]),
        factories.network(documents=["none"]),
    ],
    ids=count(1),
)
def test_a_record_that_points_at_nothing_leaves_nothing_behind(house: House, broken: RecordInput) -> None:
    with pytest.raises(InvalidRequest) as refused:
        house.put(factories.organisation("bystander"), broken)
    assert {error.code for error in refused.value.errors} <= {"unknown_reference", "unknown_region"}
    assert all(error.pointer.startswith("/") for error in refused.value.errors)
    assert _changes(house) == []
    assert _rows(house) == 0


def test_an_exception_in_the_middle_leaves_nothing_behind(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.put(*factories.world(1))
    before, rows = _changes(house), _rows(house)
    monkeypatch.setattr("app.events.service.events.replace_doubts", _explode)
    with pytest.raises(ZeroDivisionError):
        house.put(factories.place("bystander"), factories.connected_event(1, summary={"pl": "nowe"}, roles=[]))
    assert [change.id for change in _changes(house)] == [change.id for change in before]
    assert _rows(house) == rows
    shown = house.client.read(f"{API}/events/event-1")
    assert (shown["summary"], len(shown["organisers"])) == (None, 1)


def test_what_a_record_no_longer_says_is_gone(house: House) -> None:
    house.put(*factories.world(1))
    doubts = house.client.count(f"{API}/reviews", record="event-1")
    house.put(factories.connected_event(1, summary={"pl": "nowe"}))
    assert house.client.count(f"{API}/reviews", record="event-1") == doubts == 3
    house.put(factories.event("event-1"))
    shown = house.client.read(f"{API}/events/event-1")
    empty = ("organisers", "hosts", "people", "invited_regions", "counts", "recordings", "attachments", "notes")
    assert {field: shown[field] for field in empty} == {field: [] for field in empty}
    assert house.client.count(f"{API}/reviews", record="event-1") == 0
    assert house.client.read(f"{API}/people/person-1")["roles"] == []
    assert {role["subject"] for role in house.client.read(f"{API}/organisations/organisation-1")["roles"]} == {
        "project"
    }
    house.put(factories.organisation("organisation-1"), factories.network("network-1"))
    organisation = house.client.read(f"{API}/organisations/organisation-1")
    assert (organisation["identifiers"], organisation["spheres"]) == ([], [])
    network = house.client.read(f"{API}/networks/network-1")
    assert (network["documents"], network["meetings"]) == ([], [])


def test_a_new_title_is_shown_wherever_the_record_is_pointed_at(house: House) -> None:
    house.put(*factories.world(1))
    house.put(factories.connected_event(1, title={"pl": "Nowy tytuł"}))
    (role,) = house.client.read(f"{API}/people/person-1")["roles"]
    assert role["record"]["name"] == "Nowy tytuł"
    assert house.client.read(f"{API}/sessions/session-1")["event"]["name"] == "Nowy tytuł"
    names = {doubt["record"]["name"] for doubt in house.client.items(f"{API}/reviews", record="event-1")}
    assert names == {"Nowy tytuł"}


def test_sessions_are_sorted_by_the_day_their_event_has_now(house: House) -> None:
    house.put(
        factories.event("first", dates=factories.day("2026-01-01")),
        factories.event("second", dates=factories.day("2026-02-01")),
        factories.session("of-first", event="first"),
        factories.session("of-second", event="second"),
    )
    assert house.client.slugs(f"{API}/sessions", sort="date") == ["of-first", "of-second"]
    house.put(factories.event("first", dates=factories.day("2026-03-01")))
    assert house.client.slugs(f"{API}/sessions", sort="date") == ["of-second", "of-first"]


class _Kept(Schema):
    outcome: str


def _keep(context: Context) -> _Kept:
    return _Kept(outcome=put_event(context, factories.event(), "test"))


def _keep_and_fail(context: Context) -> _Kept:
    put_event(context, factories.event(), "test")
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("endpoint", "commit_fails", "status", "kept"),
    [(_keep, False, 200, 1), (_keep, True, 503, 0), (_keep_and_fail, False, 500, 0)],
)
def test_an_answer_is_given_only_for_what_was_committed(
    fresh: str, monkeypatch: pytest.MonkeyPatch, endpoint: Any, commit_fails: bool, status: int, kept: int
) -> None:
    app = create_app(Settings(database_url=fresh, log_level="error", refresh=False))
    app.router.add_api_route(
        f"{API}/kept", endpoint, methods=["POST"], route_class_override=UnitOfWorkRoute, tags=["test"]
    )
    app.router.routes.insert(0, app.router.routes.pop())
    with TestClient(app) as client:
        with monkeypatch.context() as patch:
            if commit_fails:
                patch.setattr(Session, "commit", _refuse)
            assert client.post(f"{API}/kept").status_code == status
        assert client.get(f"{API}/events/count").json()["count"] == kept


def _another_source() -> list[Any]:
    return [ProvenanceInput(pointer="", source="another.txt", line=2, fragment="inne słowa")]


def _explode(*_: Any) -> None:
    raise ZeroDivisionError


def _refuse(_: Session) -> None:
    raise OperationalError("COMMIT", {}, Exception("disk full"))


def _rows(house: House) -> int:
    """How many rows there are besides the register of regions."""
    tables = [table for table in metadata.sorted_tables if table.name != "region"]
    with house.database.reading() as db:
        return sum(db.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)
