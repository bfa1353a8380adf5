"""Every address of the API that answers something, worked out from the OpenAPI document."""

from collections.abc import Iterator
from typing import Any

from tests.support.house import Client
from tests.support.openapi import Operation, find_operation, operations

API = "/api/v1/"


def api_operations() -> list[Operation]:
    """Every operation but those that only tell whether we live."""
    return [operation for operation in operations() if operation.path.startswith(API)]


def key_of(item: dict[str, Any]) -> str:
    """What a record answers under, besides its id."""
    key: str = item.get("slug") or item.get("teryt") or item["id"]
    return key


def address_of(client: Client, operation: Operation) -> str:
    """An address of the operation that answers 200."""
    if not operation.is_detail:
        return operation.path
    prefix, _, suffix = operation.path.partition("{")
    first, *_ = (item for item in client.items(prefix.rstrip("/")) if "calendar" not in suffix or item["calendar"])
    return prefix + key_of(first) + suffix.partition("}")[2]


def addresses(client: Client) -> Iterator[str]:
    """Every list, count, record and calendar file; of the regions, only voivodeships as records."""
    for operation in api_operations():
        if not operation.is_detail:
            yield operation.path
    for operation in api_operations():
        if not operation.is_list:
            continue
        for item in client.items(operation.path, **{"level": "voivodeship"} if "regions" in operation.path else {}):
            yield f"{operation.path}/{key_of(item)}"
            if item.get("calendar"):
                yield item["calendar"]


def bodies(client: Client, **parameters: Any) -> dict[str, str]:
    """What every address answers; lists page by page."""
    found = {}
    for address in addresses(client):
        operation = find_operation(address)
        if operation and operation.is_list:
            page = {"next": None}
            while True:
                cursor = {"cursor": page["next"]} if page["next"] else {}
                response = client.get(address, params=parameters | cursor | {"limit": 200})
                found[str(response.url)] = response.text
                page = response.json()
                if not page["next"]:
                    break
        else:
            response = client.get(address, params=parameters)
            found[str(response.url)] = response.text
        assert response.status_code == 200, f"{response.url}: {response.text}"
    return found
