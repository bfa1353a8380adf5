"""The committed OpenAPI document: its operations, and whether an answer is what it promises."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from httpx2 import Response

PROBLEM_JSON = "application/problem+json"
UNDESCRIBED = {404: "an unknown path", 405: "an unknown method"}
"""What is answered where the document describes no operation."""

DESCRIBING = {"/api/v1/openapi.json", "/api/docs"}
"""The document itself, and the page that shows it to people."""


@cache
def document() -> dict[str, Any]:
    """The document as it stands in the repository."""
    path = Path(__file__).parents[2] / "openapi" / "openapi.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    path: str

    @property
    def described(self) -> dict[str, Any]:
        """Its entry in the document."""
        entry: dict[str, Any] = document()["paths"][self.path]["get"]
        return entry

    @property
    def is_list(self) -> bool:
        """Whether it answers pages."""
        return f"{self.path}/count" in document()["paths"]

    @property
    def is_detail(self) -> bool:
        """Whether its address holds the key of a record."""
        return "{" in self.path

    def parameters(self, place: str = "query") -> dict[str, dict[str, Any]]:
        """Its parameters by name."""
        return {entry["name"]: entry for entry in self.described.get("parameters", []) if entry["in"] == place}

    @property
    def required(self) -> dict[str, Any]:
        """What must be asked for, as the examples ask."""
        return {name: example_of(entry) for name, entry in self.parameters().items() if entry["required"]}


def example_of(parameter: dict[str, Any]) -> Any:
    """The first example of a parameter, or None."""
    schema = parameter["schema"]
    of_items: list[Any] = [[example] for example in schema.get("items", {}).get("examples", [])]
    examples = parameter.get("examples") or schema.get("examples") or of_items or [None]
    found = list(examples.values()) if isinstance(examples, dict) else list(examples)
    return found[0]["value"] if isinstance(found[0], dict) else found[0]


@cache
def operations() -> list[Operation]:
    """Every operation; all of them read."""
    found = []
    for path, methods in document()["paths"].items():
        assert list(methods) == ["get"], f"{path} has {list(methods)}"
        found.append(Operation(methods["get"]["operationId"], path))
    return found


def lists() -> list[Operation]:
    """Every list that comes in pages."""
    return [operation for operation in operations() if operation.is_list]


def find_operation(path: str) -> Operation | None:
    """The operation that serves an address; a literal path wins over one with a key in it."""
    candidates = sorted(operations(), key=lambda operation: operation.path.count("{"))
    return next((found for found in candidates if _pattern(found.path).fullmatch(path)), None)


def check_response(method: str, response: Response) -> None:
    """Raise AssertionError when an answer is not what the document promises: status, media type, shape."""
    path, status = response.url.path, response.status_code
    media_type = response.headers.get("content-type", "").partition(";")[0]
    described = {} if not (operation := find_operation(path)) else document()["paths"][operation.path]
    if method.lower() in described:
        promised = described[method.lower()]["responses"]
        assert str(status) in promised, f"{method} {response.url} answers {status}, which is not described"
        content = promised[str(status)].get("content", {})
    else:
        if not path.startswith("/api/") or path in DESCRIBING:
            return
        assert status in UNDESCRIBED, f"{method} {response.url} answers {status}, but nothing is described there"
        content = {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}}
    if not content:
        assert response.content == b"", f"{method} {response.url}: {status} has a body"
        return
    assert media_type in content, f"{method} {response.url} answers {media_type}, not one of {list(content)}"
    if media_type.endswith("json"):
        _validator(json.dumps(content[media_type]["schema"])).validate(response.json())


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"{\w+}", "[^/]+", path))


@cache
def _validator(schema: str) -> Any:
    whole = {"components": document()["components"], **json.loads(schema)}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
