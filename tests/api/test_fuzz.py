"""Requests made up from the description of the API, by its own rules and against them; none may fail."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode, checks
from starlette.testclient import TestClient

from tests.support.house import House
from tests.support.openapi import Operation, document, operations

POSITIVE, NEGATIVE = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
ALWAYS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
    checks.response_headers_conformance,
]
# What the description allows is answered, what it does not allow is refused.
CHECKS = {
    POSITIVE: [*ALWAYS, checks.positive_data_acceptance],
    NEGATIVE: [*ALWAYS, checks.negative_data_rejection],
}
SCHEMA = schemathesis.openapi.from_dict(document())

WAYS = [
    pytest.param(operation, mode, id=f"{operation.id} {name}")
    for operation in operations()
    for mode, name in ((POSITIVE, "allowed"), (NEGATIVE, "not allowed"))
    if mode == POSITIVE or operation.described.get("parameters")  # else nothing could be wrong
]
MANY = 50_000
"""Requests of the long test, to all operations together, on each database."""

every_operation_both_ways = pytest.mark.parametrize(("operation", "mode"), WAYS)


@every_operation_both_ways
def test_no_request_fails(example: House, operation: Operation, mode: GenerationMode) -> None:
    _fuzz(example, operation, mode, 15)


@pytest.mark.long
@every_operation_both_ways
def test_no_request_of_many_fails(example: House, operation: Operation, mode: GenerationMode) -> None:
    _fuzz(example, operation, mode, -(-MANY // len(WAYS)))


def _fuzz(house: House, operation: Operation, mode: GenerationMode, number: int) -> None:
    described: Any = SCHEMA[operation.path]["GET"]

    @settings(
        max_examples=number,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=described.as_strategy(generation_mode=mode))
    def ask(case: Case[Any]) -> None:
        if mode == POSITIVE and case.query:
            case.query.pop("cursor", None)  # nobody can make one up
        sent = {name: value for name, value in case.as_transport_kwargs().items() if name != "cookies"}
        # Not through the checking client: the same is checked here, and more.
        response = TestClient.request(house.client, **sent)
        case.validate_response(response, checks=CHECKS[mode])

    ask()
