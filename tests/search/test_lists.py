"""`q` on every list: exact, in the list's own order, with its filters, pages and counts."""

from typing import Any

import pytest

from tests.support import factories
from tests.support.house import House
from tests.support.openapi import Operation, lists
from tests.support.walk import key_of

every_list = pytest.mark.parametrize("operation", lists(), ids=lambda operation: operation.id)


def _name(item: dict[str, Any]) -> str:
    name: str = item.get("title") or item.get("name") or item["record"]["name"]
    return name


@every_list
def test_every_list_is_narrowed_by_words_of_what_it_holds(example: House, operation: Operation) -> None:
    whole = example.client.items(operation.path, lang="pl")
    for item in whole[:: max(1, len(whole) // 3)]:
        name = _name(item)
        found = example.client.items(operation.path, lang="pl", q=name)
        assert key_of(item) in [key_of(one) for one in found]
        assert [one for one in whole if one in found] == found, "the order is that of the list"
        assert example.client.count(operation.path, q=name) == len(found) < len(whole) or len(whole) < 3


@every_list
def test_what_has_not_the_words_is_not_in_the_list(example: House, operation: Operation) -> None:
    assert example.client.items(operation.path, q="blockchain") == []
    assert example.client.count(operation.path, q="blockchain") == 0


@every_list
def test_pages_of_a_narrowed_list_visit_each_row_once(stocked: House, operation: Operation) -> None:
    # What the three records of every kind in this world have in common.
    q = "wojewodztwo" if operation.id == "regions:list_regions" else "po"
    if "people" in operation.path:
        q = "jan"
    whole = [key_of(item) for item in stocked.client.items(operation.path, q=q)]
    assert len(whole) >= 3
    found: list[str] = []
    address: str | None = f"{operation.path}?q={q}&limit=2"
    while address:
        response = stocked.client.get(address)
        found += [key_of(item) for item in response.json()["items"]]
        address = response.links.get("next", {}).get("url")
    assert found == whole


def test_words_and_filters_hold_together(house: House) -> None:
    house.put(
        factories.organisation("a", name={"pl": "Latarnia"}, region="26"),
        factories.organisation("b", name={"pl": "Latarnie"}, region="24"),
        factories.organisation("c", name={"pl": "Most"}, region="26"),
    )
    house.refresh()
    assert house.client.slugs("/api/v1/organisations", q="latarnia") == ["a", "b"]
    assert house.client.slugs("/api/v1/organisations", q="latarnia", sort="-name") == ["b", "a"]
    assert house.client.slugs("/api/v1/organisations", q="latarnia", region="26") == ["a"]


@every_list
def test_what_holds_no_word_is_refused(stocked: House, operation: Operation) -> None:
    for path in (operation.path, f"{operation.path}/count"):
        response = stocked.client.get(path, params={"q": "..."})
        assert response.status_code == 422
        assert [error["code"] for error in response.json()["errors"]] == ["no_words"]
