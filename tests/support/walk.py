"""Every address of the API that answers something, worked out from the OpenAPI document."""

from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import urlencode

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
    """An address of the operation that answers 200, that of the first record for those of one record."""
    if not operation.is_detail:
        return _complete(operation)
    prefix, _, suffix = operation.path.partition("{")
    (first,) = client.read(prefix.rstrip("/"), limit=1)["items"]
    return prefix + key_of(first) + suffix.partition("}")[2]


def _complete(operation: Operation) -> str:
    return f"{operation.path}?{urlencode(operation.required)}" if operation.required else operation.path


def addresses(client: Client) -> Iterator[str]:
    """Every list, count, record and calendar file; of the regions, only voivodeships as records."""
    for operation in api_operations():
        if not operation.is_detail:
            yield _complete(operation)
    for operation in api_operations():
        if not operation.is_list:
            continue
        for item in client.items(operation.path, **{"level": "voivodeship"} if "regions" in operation.path else {}):
            yield f"{operation.path}/{key_of(item)}"
            if item.get("calendar"):
                yield item["calendar"]


def bodies(client: Client, **parameters: Any) -> dict[str, str]:
    """What every address answers; lists page by page."""
    found: dict[str, str] = {}
    for address in addresses(client):
        operation = find_operation(address.partition("?")[0])
        url: str | None = address
        while url:
            limit = {"limit": 200} if operation and operation.is_list and url == address else {}
            response = client.get(url, params=parameters | limit if url == address else None)
            assert response.status_code == 200, f"{response.url}: {response.text}"
            found[str(response.url)] = response.text
            url = response.links.get("next", {}).get("url")
    return found


def strings(value: Any, without: Collection[str] = ()) -> Iterator[str]:
    """Every string in a JSON value, but for what stands under the keys in `without`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from strings(entry, without)
    elif isinstance(value, dict):
        for key, entry in value.items():
            if key not in without:
                yield from strings(entry, without)
