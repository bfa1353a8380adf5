"""The OpenAPI document read into what the page shows: resources, operations, values, problems, schemas."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from app.core.problems import PROBLEM_JSON, Problem

Json = dict[str, Any]

_FORMATS = {"uuid": "UUID", "date": "YYYY-MM-DD date", "date-time": "RFC 3339 time"}
_LIMITS = {
    "minimum": "from {}",
    "maximum": "to {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matching `{}`",
    "minItems": "at least {} of them",
    "maxItems": "at most {} of them",
}
_NAMED_PROBLEM = re.compile(r"`([a-z-]+)`: ")
_SAMPLE_PAGE = 2


@dataclass(frozen=True)
class Shape:
    """What a value looks like: words, the schemas they lead to, choices and limits."""

    words: str = ""
    schemas: tuple[str, ...] = ()
    many: bool = False
    nullable: bool = False
    choices: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Value:
    """A parameter of an operation or a field of a schema."""

    name: str
    shape: Shape
    required: bool
    description: str
    default: str | None
    example: str | None


@dataclass(frozen=True)
class Answer:
    """What an operation answers when all went well."""

    status: str
    media_type: str
    shape: Shape


@dataclass
class Operation:
    """One operation; parameters that an earlier one of the resource explains are only pointed at."""

    id: str
    method: str
    path: str
    description: str
    parameters: list[Value]
    explained: list[tuple[str, str]]
    sample: str
    sample_list: str | None
    answers: list[Answer]
    problems: list[str]


@dataclass
class Resource:
    """The operations under one path."""

    name: str
    schema: str | None
    description: str
    operations: list[Operation] = field(default_factory=list)


@dataclass(frozen=True)
class Schema:
    """A shape with a name."""

    name: str
    description: str
    fields: list[Value]


@dataclass(frozen=True)
class ProblemKind:
    """A kind of problem and how to mend it."""

    code: str
    status: int
    title: str
    remedy: str


@dataclass(frozen=True)
class Reference:
    """Everything the page is made of."""

    title: str
    version: str
    description: str
    licence: str
    resources: list[Resource]
    problems: list[ProblemKind]
    schemas: list[Schema]


def read(document: Json) -> Reference:
    """Read the document of the API."""
    info, schemas = document["info"], document["components"]["schemas"]
    by_resource: dict[str, list[tuple[str, Json]]] = {}
    for path, methods in document["paths"].items():
        by_resource.setdefault(_resource_name(path), []).append((path, methods))
    return Reference(
        title=info["title"],
        version=info["version"],
        description=info["description"],
        licence=info["license"]["name"],
        resources=[_resource(name, paths, schemas) for name, paths in by_resource.items()],
        problems=sorted(_problem_kinds(), key=lambda kind: (kind.status, kind.code)),
        schemas=[
            Schema(name, schema.get("description", ""), _fields(schema)) for name, schema in sorted(schemas.items())
        ],
    )


def shape(schema: Json) -> Shape:
    """Say in words what a schema allows."""
    if "$ref" in schema:
        return Shape(schemas=(schema["$ref"].rpartition("/")[2],))
    if "anyOf" in schema:
        options = [shape(option) for option in schema["anyOf"] if option != {"type": "null"}]
        return Shape(
            words=" or ".join(filter(None, (option.words for option in options))),
            schemas=tuple(name for option in options for name in option.schemas),
            many=any(option.many for option in options),
            nullable={"type": "null"} in schema["anyOf"],
            choices=tuple(choice for option in options for choice in option.choices),
            limits=tuple(limit for option in options for limit in option.limits),
        )
    limits = tuple(_limit(rule, schema[rule]) for rule in _LIMITS if rule in schema)
    if schema.get("type") == "array":
        items = shape(schema["items"])
        return Shape(items.words, items.schemas, True, False, items.choices, items.limits + limits)
    choices = schema.get("enum") or [schema[name] for name in ("const",) if name in schema]
    words: str = _FORMATS.get(schema.get("format", "")) or schema.get("type", "any value")
    return Shape(words, choices=tuple(map(_plain, choices)), limits=limits)


def _limit(rule: str, value: Any) -> str:
    return _LIMITS[rule].format(int(value) if isinstance(value, float) and value.is_integer() else value)


def _resource_name(path: str) -> str:
    return path.removeprefix("/api/v1").split("/")[1]


def _resource(name: str, paths: Iterable[tuple[str, Json]], schemas: Json) -> Resource:
    described = [(path, method, entry) for path, methods in paths for method, entry in methods.items()]
    item = _item_schema(described[0][2], schemas)
    resource = Resource(name, item, schemas[item].get("description", "") if item else "")
    seen: dict[str, tuple[Json, str]] = {}
    for path, method, entry in described:
        resource.operations.append(_operation(path, method, entry, described[0][0], seen))
    return resource


def _item_schema(entry: Json, schemas: Json) -> str | None:
    """The schema of one record, from the answer of the first operation of a resource."""
    names = [name for answer in _answers(entry) for name in answer.shape.schemas]
    if not names:
        return None
    items = schemas[names[0]].get("properties", {}).get("items")
    return shape(items).schemas[0] if items else names[0]


def _operation(path: str, method: str, entry: Json, list_path: str, seen: dict[str, tuple[Json, str]]) -> Operation:
    name, parameters = entry["operationId"], entry.get("parameters", [])
    explained = [parameter for parameter in parameters if seen.get(parameter["name"], ({},))[0] == parameter]
    new = [parameter for parameter in parameters if parameter not in explained]
    anchors = [(parameter["name"], seen[parameter["name"]][1]) for parameter in explained]
    seen |= {parameter["name"]: (parameter, f"{name}.{parameter['name']}") for parameter in new}
    sample = _sample_path(path, parameters) + _sample_query(parameters)
    return Operation(
        id=name,
        method=method.upper(),
        path=path,
        description=entry.get("description") or entry.get("summary", ""),
        parameters=[_value(parameter["name"], parameter["schema"], parameter) for parameter in new],
        explained=anchors,
        sample=sample,
        sample_list=f"{list_path}?limit=1" if "$id" in sample else None,
        answers=list(_answers(entry)),
        problems=[
            code
            for response in entry["responses"].values()
            if PROBLEM_JSON in response.get("content", {})
            for code in _NAMED_PROBLEM.findall(response["description"])
        ],
    )


def _sample_path(path: str, parameters: list[Json]) -> str:
    """The path with the example of each key, or with `$id` where none holds for every copy."""
    for parameter in parameters:
        example = parameter["schema"].get("examples", ["$id"])[0]
        path = path.replace(f"{{{parameter['name']}}}", str(example))
    return path


def _sample_query(parameters: list[Json]) -> str:
    """The first filter that has an example of its own, and a short page; words only where there is nothing without."""
    sample: dict[str, Any] = {}
    for parameter in parameters:
        examples = parameter["schema"].get("examples") if parameter["name"] != "q" or parameter["required"] else None
        if parameter["in"] == "query" and examples and not sample:
            sample[parameter["name"]] = examples[0]
    if any(parameter["name"] == "limit" for parameter in parameters):
        sample["limit"] = _SAMPLE_PAGE
    return "?" + urlencode(sample, doseq=True) if sample else ""


def _answers(entry: Json) -> Iterator[Answer]:
    for status, response in entry["responses"].items():
        for media_type, content in response.get("content", {}).items():
            if media_type != PROBLEM_JSON:
                yield Answer(status, media_type, shape(content.get("schema", {})))


def _fields(schema: Json) -> list[Value]:
    required = schema.get("required", [])
    return [
        _value(name, value, {"required": name in required, **value})
        for name, value in schema.get("properties", {}).items()
    ]


def _value(name: str, schema: Json, entry: Json) -> Value:
    default, example = schema.get("default"), schema.get("examples", [None])[0]
    if "in" in entry and isinstance(example, list):  # a parameter is repeated, not sent as JSON
        example = example[0]
    return Value(
        name=name,
        shape=shape(schema),
        required=entry.get("required", False),
        description=entry.get("description", ""),
        default=None if default in (None, []) else _plain(default),
        example=None if example is None else _plain(example),
    )


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _problem_kinds(base: type[Problem] = Problem) -> Iterator[ProblemKind]:
    yield ProblemKind(base.code, base.status, base.title, base.remedy)
    for kind in base.__subclasses__():
        yield from _problem_kinds(kind)
