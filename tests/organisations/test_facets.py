"""Counts beside the filters of the directory: each as the list itself would count it."""

from typing import Any

import pytest

from app.organisations import facets
from app.organisations.schemas import KINDS, SECTORS
from app.organisations.spheres import spheres
from tests.support.house import House

PATH = "/api/v1/organisations"
FILTERS: list[dict[str, Any]] = [
    {},
    {"region": "30"},
    {"region": "3064"},
    {"region": ["30", "26"]},
    {"kind": "foundation"},
    {"kind": ["foundation", "association"], "sector": "third"},
    {"region": "30", "kind": "foundation", "sector": "third"},
]
SPHERES: list[dict[str, Any]] = [
    {},
    {"sphere": "human-rights"},
    {"sphere": "human-rights", "kind": "foundation", "sector": "third"},
    {"sphere": "human-rights", "region": "14"},
]


def _values(house: House, name: str, asked: dict[str, Any]) -> list[str]:
    if name in {"region", "powiat"}:
        voivodeships = [region["teryt"] for region in house.client.items("/api/v1/regions", level="voivodeship")]
        if name == "region":
            return voivodeships
        chosen = {teryt[:2] for teryt in [asked.get("region", [])] if isinstance(teryt, str)}
        return [powiat["teryt"] for one in chosen for powiat in house.client.items("/api/v1/regions", parent=one)]
    return {"kind": list(KINDS), "sector": list(SECTORS), "sphere": list(spheres())}[name]


@pytest.mark.parametrize("asked", FILTERS, ids=str)
def test_each_value_is_counted_as_the_list_counts_it(example: House, asked: dict[str, Any]) -> None:
    compare_with_list(example, asked)


@pytest.mark.parametrize("asked", SPHERES, ids=str)
def test_spheres_are_counted_as_the_list_counts_them(stocked: House, asked: dict[str, Any]) -> None:
    assert compare_with_list(stocked, asked)["sphere"] or len(asked) > 1


def compare_with_list(house: House, asked: dict[str, Any]) -> dict[str, Any]:
    """What is counted, once it is the same as the list's own count for each value."""
    found: dict[str, Any] = house.client.read(f"{PATH}/facets", **asked)
    for name, counts in found.items():
        by_key = {count["key"]: count["count"] for count in counts}
        dimension = "region" if name == "powiat" else name
        rest = {key: value for key, value in asked.items() if key != dimension}
        expected = {
            value: count
            for value in _values(house, name, asked)
            if (count := house.client.read(f"{PATH}/count", **rest, **{dimension: value})["count"])
        }
        assert by_key == expected, name
    return found


def test_the_example_has_something_to_count(example: House) -> None:
    found = example.client.read(f"{PATH}/facets", region="30")
    assert {name for name, counts in found.items() if counts} >= {"region", "powiat", "kind", "sector"}


def test_it_counts_no_further_than_the_cap(example: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facets, "FACET_CAP", 2)
    found = example.client.read(f"{PATH}/facets", lang="en")
    assert max(count["count"] for count in found["kind"]) == 2
    assert {count["capped"] for count in found["kind"] if count["count"] == 2} == {True}
    assert {count["capped"] for count in found["kind"] if count["count"] < 2} == {False}
