"""The description of the API: current, complete, in one voice."""

import json
import re

import pytest

from tests.support.house import House
from tests.support.openapi import Operation, document, example_of, operations
from tests.support.walk import address_of, api_operations, strings

every_operation = pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.id)


def test_the_committed_file_is_what_the_code_says(stocked: House) -> None:
    assert stocked.client.get("/api/v1/openapi.json").json() == document()


def test_it_is_openapi_3_1() -> None:
    assert document()["openapi"].startswith("3.1.")
    assert document()["info"]["license"]["identifier"] == "EUPL-1.2"


def test_operation_ids_are_unique_and_named_after_their_tag() -> None:
    ids = [operation.id for operation in operations()]
    assert len(set(ids)) == len(ids) >= 43
    for operation in operations():
        (tag,) = operation.described["tags"]
        assert re.fullmatch(rf"{tag}:[a-z]+(_[a-z]+)*", operation.id)


def test_it_knows_our_problems_only() -> None:
    assert "ValidationError" not in json.dumps(document())
    assert "ProblemDetails" in document()["components"]["schemas"]


@every_operation
def test_an_operation_says_what_it_does_in_one_sentence(operation: Operation) -> None:
    assert re.fullmatch(r"[A-Z][^\n]{10,120}\.", operation.described["description"])


@every_operation
def test_a_success_has_a_shape(operation: Operation) -> None:
    (content,) = operation.described["responses"]["200"]["content"].values()
    assert content["schema"]


@every_operation
def test_every_key_in_a_path_has_an_example(operation: Operation) -> None:
    for parameter in operation.parameters("path").values():
        if parameter["schema"].get("format") == "uuid":
            continue  # nobody knows an id before asking
        examples = parameter.get("examples") or parameter["schema"].get("examples")
        assert examples, parameter["name"]


@pytest.mark.parametrize("operation", api_operations(), ids=lambda operation: operation.id)
def test_the_examples_run_against_the_example_record(example: House, operation: Operation) -> None:
    path = operation.path
    for name, parameter in operation.parameters("path").items():
        value = example_of(parameter)
        if name == "review":
            value = address_of(example.client, operation).rsplit("/")[-1]
        path = path.replace(f"{{{name}}}", str(value))
    for parameter in operation.parameters().values():
        value = example_of(parameter)
        given = operation.required | ({} if value is None else {parameter["name"]: value})
        assert example.client.get(path, params=given).status_code == 200, given


def test_no_field_of_an_answer_may_be_left_out() -> None:
    for name, schema in document()["components"]["schemas"].items():
        if schema.get("type") == "object":
            assert schema["properties"].keys() == set(schema.get("required", [])), name


def test_limits_are_written_in_the_words_of_json_schema() -> None:
    assert re.findall(r'"(ge|le|gt|lt|pattern_|max_length|min_length)":', json.dumps(document())) == []


def test_nothing_in_it_is_spelt_the_american_way() -> None:
    american = re.compile(r"organiz|color\b|center\b|\bprogram\b", re.IGNORECASE)
    assert [words for words in strings(document()) if american.search(words)] == []
