"""Pages of every list: each row once, in both directions, whatever happens to the data between two pages."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from itertools import count
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core import pagination
from tests.support import factories
from tests.support.house import Client, House
from tests.support.openapi import PROBLEM_JSON, Operation, lists, operations
from tests.support.walk import key_of

every_list = pytest.mark.parametrize("operation", lists(), ids=lambda operation: operation.id)
INVALID_CURSOR = "urn:osnowa:problem:invalid-cursor"


def _orders() -> list[Any]:
    """Every list with every order it knows."""
    return [
        pytest.param(operation, {"sort": order} if order else {}, id=f"{operation.id} {order}".strip())
        for operation in lists()
        for order in _values(operation, "sort") or [""]
    ]


def _values(operation: Operation, name: str) -> list[str]:
    schema = operation.parameters().get(name, {}).get("schema", {})
    found: list[str] = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return found


def _pages(client: Client, path: str, parameters: dict[str, Any], start: str | None, follow: str) -> list[Any]:
    """Every page from `start` on, following `next` or `prev`."""
    found, cursor = [], start
    while True:
        page = client.read(path, **parameters, **({"cursor": cursor} if cursor else {}))
        found.append(page)
        cursor = page[follow]
        if cursor is None:
            return found


def _rows(page: Any) -> list[str]:
    return [key_of(item) for item in page["items"]]


@pytest.mark.parametrize("limit", [1, 2])
@pytest.mark.parametrize(("operation", "order"), _orders())
def test_paging_visits_each_row_once_in_both_directions(
    stocked: House, operation: Operation, order: dict[str, str], limit: int
) -> None:
    few = {"level": "voivodeship"} if operation.id == "regions:list_regions" else {}
    parameters = {"limit": limit, **order, **few}
    whole = [key_of(item) for item in stocked.client.items(operation.path, **order, **few)]
    forwards = _pages(stocked.client, operation.path, parameters, None, "next")
    assert [row for page in forwards for row in _rows(page)] == whole
    assert len(set(whole)) == len(whole) >= 3
    assert forwards[0]["prev"] is None
    backwards = _pages(stocked.client, operation.path, parameters, forwards[-1]["prev"], "prev")
    assert [_rows(page) for page in backwards] == [_rows(page) for page in forwards[-2::-1]]
    assert [page["next"] for page in backwards] == [page["next"] for page in forwards[-2::-1]]


@every_list
def test_the_link_header_leads_to_the_neighbours(stocked: House, operation: Operation) -> None:
    first = stocked.client.get(operation.path, params={"limit": 1, "lang": "en"})
    second = stocked.client.get(first.links["next"]["url"])
    assert list(first.links) == ["next"]
    assert second.json() == stocked.client.read(operation.path, limit=1, lang="en", cursor=first.json()["next"])
    assert list(second.links) == ["next", "prev"]
    assert stocked.client.get(second.links["prev"]["url"]).json() == first.json()


@every_list
def test_a_list_that_fits_on_one_page_has_no_neighbours(stocked: House, operation: Operation) -> None:
    few = {"level": "voivodeship"} if operation.id == "regions:list_regions" else {}
    response = stocked.client.get(operation.path, params={"limit": 200, **few})
    assert (response.json()["next"], response.json()["prev"], "Link" in response.headers) == (None, None, False)


@every_list
def test_the_cursor_of_another_order_is_refused(stocked: House, operation: Operation) -> None:
    orders = _values(operation, "sort")
    for order in orders:
        cursor = stocked.client.read(operation.path, limit=1, sort=order)["next"]
        for other in orders:
            response = stocked.client.get(operation.path, params={"limit": 1, "sort": other, "cursor": cursor})
            assert response.status_code == (200 if other == order else 422), (order, other)


@every_list
def test_the_cursor_of_another_list_is_refused(stocked: House, operation: Operation) -> None:
    for other in lists():
        cursor = stocked.client.read(other.path, limit=1)["next"]
        response = stocked.client.get(operation.path, params={"cursor": cursor})
        if other == operation:
            assert response.status_code == 200
        else:
            assert (response.status_code, response.json()["type"]) == (422, INVALID_CURSOR), other.id


@pytest.mark.parametrize(
    ("path", "filters", "others"),
    [
        ("/api/v1/events", {"year": 2025}, {"year": 2026}),
        ("/api/v1/events", {"year": 2025}, {}),
        ("/api/v1/events", {}, {"kind": "workshop"}),
        ("/api/v1/sessions", {"recorded": True}, {"recorded": False}),
        ("/api/v1/organisations", {"region": ["26"]}, {"region": ["26", "24"]}),
        ("/api/v1/reviews", {"resource": "event"}, {"resource": "place"}),
        ("/api/v1/regions", {"level": "powiat"}, {"level": "voivodeship"}),
    ],
)
def test_a_cursor_holds_only_for_its_filters(
    stocked: House, path: str, filters: dict[str, Any], others: dict[str, Any]
) -> None:
    cursor = stocked.client.read(path, limit=1, **filters)["next"]
    assert stocked.client.get(path, params=filters | {"cursor": cursor}).status_code == 200
    refused = stocked.client.get(path, params=others | {"cursor": cursor})
    assert (refused.status_code, refused.json()["type"]) == (422, INVALID_CURSOR)


@every_list
def test_a_cursor_holds_for_another_language_and_another_page_size(stocked: House, operation: Operation) -> None:
    cursor = stocked.client.read(operation.path, limit=1, lang="pl")["next"]
    page = stocked.client.read(operation.path, limit=2, lang="uk", cursor=cursor)
    assert _rows(page) == [key_of(item) for item in stocked.client.items(operation.path)][1:3]


# Any JSON value, with the texts, numbers and depths that databases choke on.
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(min_value=-(2**70), max_value=2**70)
    | st.floats()
    | st.text(st.characters(), max_size=20)
    | st.sampled_from(["\x00", "\ud800", "9" * 40, "0001-01-01", "2026-11-20T12:00:00+00:00"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
CURSED = ["/api/v1/events", "/api/v1/sessions", "/api/v1/reviews", "/api/v1/regions", "/api/v1/organisations"]


def _encode(decoded: Any) -> str:
    return urlsafe_b64encode(json.dumps(decoded).encode()).decode().rstrip("=")


def _decode(cursor: str) -> list[Any]:
    found: list[Any] = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return found


def _refused_or_read(client: Client, path: str, cursor: str) -> None:
    response = client.get(path, params={"cursor": cursor})
    if response.status_code != 200:
        assert (response.status_code, response.headers["Content-Type"]) == (422, PROBLEM_JSON)


@pytest.mark.parametrize("path", CURSED)
@settings(max_examples=60)
@given(cursor=st.text(max_size=80))
@example(cursor="A" * 2001)
@example(cursor="A" * 2000)
@example(cursor="ą")
@example(cursor="W10")  # []
@example(cursor="W" * 1999)
@example(cursor=urlsafe_b64encode(b"[" * 1400).decode())
def test_garbage_is_no_cursor(stocked: House, path: str, cursor: str) -> None:
    response = stocked.client.get(path, params={"cursor": cursor})
    assert (response.status_code, response.headers["Content-Type"]) == (422, PROBLEM_JSON)


@pytest.mark.parametrize("path", CURSED)
@settings(max_examples=60)
@given(data=st.data())
def test_a_cursor_that_was_tampered_with_is_refused_or_read_but_never_fails(
    stocked: House, path: str, data: st.DataObject
) -> None:
    decoded = _decode(stocked.client.read(path, limit=1)["next"])
    position = data.draw(st.integers(1, len(decoded) - 1))
    decoded[position] = data.draw(json_values)
    _refused_or_read(stocked.client, path, _encode(decoded))


@pytest.mark.parametrize("path", CURSED)
@pytest.mark.parametrize("value", [5, None, {}, [], True, "", "\x00", "\ud800", 2**63, -(2**31), 1e400, "not-an-id"])
def test_a_cursor_with_a_value_of_another_kind_never_fails(stocked: House, path: str, value: Any) -> None:
    good = _decode(stocked.client.read(path, limit=1)["next"])
    for position in range(1, len(good)):
        changed = [*good[:position], value, *good[position + 1 :]]
        _refused_or_read(stocked.client, path, _encode(changed))


_numbers = count(1)


@settings(max_examples=15)
@given(
    before=st.lists(st.text("abcż", max_size=3), min_size=1, max_size=6),
    between=st.lists(st.tuples(st.sampled_from(["insert", "change"]), st.text("abcż", max_size=3)), max_size=6),
    limit=st.integers(1, 3),
)
def test_rows_that_come_and_change_between_pages_never_double_or_hide_another(
    house: House, before: list[str], between: list[tuple[str, str]], limit: int
) -> None:
    project = f"project-{next(_numbers)}"
    house.put(factories.project(project))
    kept: dict[str, str] = {}

    def keep(title: str, **changes: Any) -> None:
        slug = f"{project}-{len(kept)}"
        kept[slug] = title
        house.put(factories.series(slug, title={"pl": f"x{title}"}, project=project, **changes))

    for title in before:
        keep(title)
    original, seen, todo = set(kept), [], list(between)
    page = house.client.read("/api/v1/event-series", project=project, limit=limit)
    while True:
        seen += [item["slug"] for item in page["items"]]
        if todo:
            action, title = todo.pop()
            if action == "insert":
                keep(title)
            else:
                slug = sorted(kept)[len(title) % len(kept)]
                house.put(factories.series(slug, title={"pl": f"x{kept[slug]}"}, project=project, stated_count=7))
        if page["next"] is None:
            break
        page = house.client.read("/api/v1/event-series", project=project, limit=limit, cursor=page["next"])
    assert len(seen) == len(set(seen))
    assert original <= set(seen) <= set(kept)


@every_list
def test_count_says_how_many_items_the_list_has(stocked: House, operation: Operation) -> None:
    assert stocked.client.read(f"{operation.path}/count") == {
        "count": len(stocked.client.items(operation.path)),
        "capped": False,
    }


@every_list
def test_every_value_of_a_filter_counts_what_it_lists(stocked: House, operation: Operation) -> None:
    for name, entry in operation.parameters().items():
        values = entry["schema"].get("items", {}).get("enum") or entry["schema"].get("enum") or []
        for value in values if name not in {"sort", "lang"} else []:
            listed = stocked.client.items(operation.path, **{name: value})
            assert stocked.client.count(operation.path, **{name: value}) == len(listed), (name, value)
            assert all(item.get(name, value) == value for item in listed), (name, value)


@every_list
def test_a_list_and_its_count_understand_the_same_filters(operation: Operation) -> None:
    (counting,) = (other for other in _counts() if other.path == f"{operation.path}/count")
    assert operation.parameters().keys() - counting.parameters().keys() <= {"limit", "cursor", "sort"}
    assert counting.parameters().keys() <= operation.parameters().keys()


def _counts() -> list[Operation]:
    return [operation for operation in operations() if operation.path.endswith("/count")]


def test_a_count_goes_no_further_than_its_cap(stocked: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "COUNT_CAP", 5)
    private = {"Cookie": "not=cached"}
    assert stocked.client.get("/api/v1/regions/count", headers=private).json() == {"count": 5, "capped": True}
    assert stocked.client.get("/api/v1/people/count", headers=private).json() == {"count": 3, "capped": False}


@pytest.mark.parametrize(("limit", "status"), [(0, 422), (1, 200), (200, 200), (201, 422), (-1, 422), ("many", 422)])
def test_a_page_holds_1_to_200_items(stocked: House, limit: int | str, status: int) -> None:
    assert stocked.client.get("/api/v1/regions", params={"limit": limit}).status_code == status


def test_a_page_holds_50_items_unless_asked_otherwise(stocked: House) -> None:
    assert len(stocked.client.read("/api/v1/regions")["items"]) == 50
