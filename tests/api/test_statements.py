"""How many statements each answer costs: the same for one row as for many."""

from typing import Any

import pytest

from tests.support.house import House
from tests.support.openapi import Operation, lists
from tests.support.walk import address_of, api_operations

# Of a list of 50, however many rows it has; of the records each points at everything it can point at.
STATEMENTS = {
    "search:search": 3,
    "events:list_events": 1,
    "events:count_events": 1,
    "events:get_event": 1,
    "events:get_event_calendar": 2,
    "sessions:list_sessions": 1,
    "sessions:count_sessions": 1,
    "sessions:get_session": 1,
    "event-series:list_event_series": 1,
    "event-series:count_event_series": 1,
    "event-series:get_event_series": 1,
    "places:list_places": 1,
    "places:count_places": 1,
    "places:get_place": 1,
    "organisations:list_organisations": 1,
    "organisations:count_organisations": 1,
    "organisations:count_facets": 1,
    "organisations:get_organisation": 1,
    "spheres:list_spheres": 0,
    "people:list_people": 1,
    "people:count_people": 1,
    "people:get_person": 1,
    "regions:list_regions": 3,
    "regions:count_regions": 1,
    "regions:get_region": 3,
    "projects:list_projects": 1,
    "projects:count_projects": 1,
    "projects:get_project": 1,
    "documents:list_documents": 1,
    "documents:count_documents": 1,
    "documents:get_document": 1,
    "programmes:list_programmes": 1,
    "programmes:count_programmes": 1,
    "programmes:get_programme": 1,
    "funders:list_funders": 1,
    "funders:count_funders": 1,
    "funders:get_funder": 1,
    "networks:list_networks": 1,
    "networks:count_networks": 1,
    "networks:get_network": 1,
    "reviews:list_reviews": 1,
    "reviews:count_reviews": 1,
    "reviews:get_review": 1,
}


def test_every_operation_has_its_number_of_statements() -> None:
    assert {operation.id for operation in api_operations()} == STATEMENTS.keys()


@pytest.mark.parametrize("operation", api_operations(), ids=lambda operation: operation.id)
def test_an_answer_costs_so_many_statements(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    assert _cost(stocked, address) == STATEMENTS[operation.id]


@pytest.mark.parametrize("operation", lists(), ids=lambda operation: operation.id)
def test_one_row_costs_as_many_statements_as_three(stocked: House, operation: Operation) -> None:
    for limit in (1, 3):
        assert _cost(stocked, operation.path, limit=limit) == STATEMENTS[operation.id], f"{limit} rows"


@pytest.mark.parametrize("operation", lists(), ids=lambda operation: operation.id)
def test_the_example_record_costs_no_more(example: House, operation: Operation) -> None:
    assert _cost(example, operation.path, limit=200) <= STATEMENTS[operation.id]


def _cost(house: House, address: str, **parameters: Any) -> int:
    with house.statements() as sent:
        response = house.client.get(address, params=parameters)
    assert response.status_code == 200
    return len(sent)
