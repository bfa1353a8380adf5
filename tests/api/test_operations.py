"""Every operation: a success, a 304, and each way to ask for what it does not understand."""

from typing import Any

import pytest
from httpx2 import Response

from tests.support.house import House
from tests.support.openapi import PROBLEM_JSON, Operation
from tests.support.walk import address_of, api_operations

every_operation = pytest.mark.parametrize("operation", api_operations(), ids=lambda operation: operation.id)
RECORDS = [found for found in api_operations() if found.is_detail]
HAVE_SLUGS = [found for found in RECORDS if not found.parameters("path").keys() & {"teryt", "review"}]
every_record = pytest.mark.parametrize("operation", RECORDS, ids=lambda operation: operation.id)


@every_operation
def test_what_has_not_changed_is_answered_304_without_a_body(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    first = stocked.client.get(address, headers={"Accept-Language": "en"})
    again = stocked.client.get(address, headers={"Accept-Language": "en", "If-None-Match": first.headers["ETag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    kept = ("etag", "cache-control", "content-language", "link")
    assert [again.headers.get(name) for name in kept] == [first.headers.get(name) for name in kept]
    assert _vary(again) - {"Accept-Encoding"} == _vary(first) - {"Accept-Encoding"}  # it has no body to encode
    assert again.headers["Cache-Control"] == "no-cache"


@every_operation
def test_another_etag_is_answered_in_full(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    assert stocked.client.get(address, headers={"If-None-Match": '"another"'}).status_code == 200


@every_operation
def test_an_unknown_query_parameter_is_an_error(stocked: House, operation: Operation) -> None:
    response = stocked.client.get(address_of(stocked.client, operation), params={"nonsense": "1"})
    assert (response.status_code, response.headers["Content-Type"]) == (422, PROBLEM_JSON)
    assert [(e["location"], e["pointer"], e["code"]) for e in response.json()["errors"]] == [
        ("query", "/nonsense", "extra_forbidden")
    ]


@every_operation
def test_a_value_of_another_type_is_an_error_that_names_the_parameter(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    typed = [name for name, entry in operation.parameters().items() if name != "q" and _refuses_words(entry["schema"])]
    assert "lang" in typed
    for name in typed:
        response = stocked.client.get(address, params={name: "?? no such value"})
        assert (response.status_code, response.headers["Content-Type"]) == (422, PROBLEM_JSON), name
        (error,) = response.json()["errors"]
        assert (error["location"], error["pointer"].split("/")[1]) == ("query", name)


@every_record
@pytest.mark.parametrize("key", ["00000000-0000-7000-8000-000000000000", "no-such-record"])
def test_an_unknown_record_is_not_found(stocked: House, operation: Operation, key: str) -> None:
    key = "99" if "teryt" in operation.path else key
    response = stocked.client.get(_with_key(operation, key))
    if operation.path == "/api/v1/reviews/{review}" and key == "no-such-record":
        assert response.status_code == 422  # a doubt has an id and no slug
    else:
        assert (response.status_code, response.json()["type"]) == (404, "urn:osnowa:problem:not-found")


@every_record
def test_a_key_that_no_record_can_have_is_an_error(stocked: House, operation: Operation) -> None:
    response = stocked.client.get(_with_key(operation, "no%20such%00key"))
    assert response.status_code == 422
    (error,) = response.json()["errors"]
    (name,) = operation.parameters("path")
    assert (error["location"], error["pointer"]) == ("path", f"/{name}")


@pytest.mark.parametrize("operation", HAVE_SLUGS, ids=lambda operation: operation.id)
def test_a_record_answers_the_same_under_its_id_and_its_slug(stocked: House, operation: Operation) -> None:
    (item,) = stocked.client.read(operation.path.partition("/{")[0], limit=1)["items"]
    by_id, by_slug = (stocked.client.get(_with_key(operation, item[key])) for key in ("id", "slug"))
    assert (by_id.status_code, by_id.content) == (200, by_slug.content)


def _vary(response: Response) -> set[str]:
    return set(response.headers["Vary"].split(", "))


def _with_key(operation: Operation, key: str) -> str:
    prefix, _, rest = operation.path.partition("{")
    return prefix + key + rest.partition("}")[2]


def _refuses_words(schema: dict[str, Any]) -> bool:
    """Whether a parameter takes only some values, none of which is a phrase."""
    options = [schema, *schema.get("anyOf", []), schema.get("items", {})]
    return any(option.keys() & {"enum", "const", "pattern", "format"} for option in options) or any(
        option.get("type") in {"integer", "boolean"} for option in options
    )
