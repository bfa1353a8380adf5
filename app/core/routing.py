"""One request, one transaction, one hop to a worker thread; committed before the answer leaves."""

import inspect
from collections.abc import Callable
from functools import partial, wraps
from hashlib import sha256
from typing import Any, get_args, get_origin
from urllib.parse import urlencode

from anyio import to_thread
from fastapi import APIRouter, Path, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel

from app.core.context import Context
from app.core.i18n import negotiate
from app.core.pagination import Page
from app.core.problems import (
    Busy,
    FieldProblem,
    InvalidCursor,
    InvalidRequest,
    NotFound,
    Problem,
    TooLarge,
    TooMany,
    responses,
)
from app.core.ready.reading import Ready

SAFE_METHODS = {"GET", "HEAD"}


class UnitOfWorkRoute(APIRoute):
    """Runs a plain `def` endpoint whose first parameter is a `Context` within a transaction of its own."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        """Wrap the endpoint; FastAPI sees its parameters without the context."""
        super().__init__(path, _in_one_hop(endpoint), **options)


OF_LIST = responses(InvalidRequest, InvalidCursor)
OF_ONE = responses(NotFound)
"""Problems that reading a list, or one record, can answer besides the common ones."""


def slice_router(resource: str) -> APIRouter:
    """The router of one resource under `/api/v1`; its operations can all answer 304 and the common problems."""
    common = {304: {"description": "What the client has (`If-None-Match`) is current."}} | responses(
        TooLarge, InvalidRequest, TooMany, Problem, Busy
    )
    return APIRouter(prefix=f"/api/v1/{resource}", tags=[resource], route_class=UnitOfWorkRoute, responses=common)


def by_key(example: str) -> Any:
    """A path parameter that names a record by id or slug, with the slug of an example record."""
    return Path(description="Id or slug.", examples=[example])


async def in_unit_of_work(request: Request, endpoint: Callable[..., Any], **values: Any) -> Response:
    """Run `endpoint(context, **values)` in a transaction of its own, on a worker thread; commit, then answer."""
    state = request.app.state
    async with state.gate.place(request.receive):
        return await to_thread.run_sync(partial(_work, request, endpoint, values), limiter=state.threads)


def _in_one_hop(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    if hasattr(endpoint, "__unit_of_work__"):  # FastAPI builds a route anew when its router is included
        return endpoint
    signature = inspect.signature(endpoint, eval_str=True)
    context, *parameters = signature.parameters.values()
    if context.annotation is not Context:
        raise TypeError(f"the first parameter of {endpoint.__qualname__} must be a Context")

    @wraps(endpoint)
    async def unit_of_work(_request: Request, **values: Any) -> Response:
        return await in_unit_of_work(_request, endpoint, **values)

    request = inspect.Parameter("_request", inspect.Parameter.KEYWORD_ONLY, annotation=Request)
    answer = signature.return_annotation
    if get_origin(answer) is Ready:  # what is ready is described by its shape
        (answer,) = get_args(answer)
    keyword_only = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters]
    described: Any = unit_of_work
    described.__signature__ = signature.replace(parameters=[request, *keyword_only], return_annotation=answer)
    described.__unit_of_work__ = endpoint
    return unit_of_work


def _work(request: Request, endpoint: Callable[..., Any], values: dict[str, Any]) -> Response:
    state = request.app.state
    begin = state.database.reading if request.method in SAFE_METHODS else state.database.writing
    with begin() as db:
        context = Context(
            db=db,
            now=state.clock.now(),
            today=state.clock.today(),
            language=negotiate(request.query_params.get("lang"), request.headers.get("accept-language")),
            contributions=state.contributions,
            public_url=state.settings.public_url or str(request.base_url).rstrip("/"),
        )
        _refuse_repetition(request, values.get("query"))
        result = endpoint(context, **values)
        return conditional(request, result) if isinstance(result, Response) else _render(request, context, result)


def _refuse_repetition(request: Request, query: BaseModel | None) -> None:
    """A parameter that holds one value may come once; which of two was meant, nobody can tell."""
    single = [name for name, value in query or () if not isinstance(value, list)]
    repeated = [name for name in single if len(request.query_params.getlist(name)) > 1]
    if repeated:
        raise InvalidRequest(
            errors=[
                FieldProblem(
                    location="query", pointer=f"/{name}", code="repeated", detail="It may come once.", limits=None
                )
                for name in repeated
            ]
        )


def _render(request: Request, context: Context, result: BaseModel | Ready[Any]) -> Response:
    headers = {"Vary": "Accept-Language", "Content-Language": _language(context, result)}
    if isinstance(result, Page | Ready):
        links = [(rel, cursor) for rel, cursor in (("next", result.next), ("prev", result.prev)) if cursor]
        if links:
            headers["Link"] = ", ".join(f'<{_with_cursor(request, cursor)}>; rel="{rel}"' for rel, cursor in links)
    body = (result.json if isinstance(result, Ready) else result.model_dump_json()).encode()
    return conditional(request, Response(body, media_type="application/json", headers=headers))


def conditional(request: Request, response: Response) -> Response:
    """Give a response to a read its ETag, or answer 304 when the client has it already (RFC 9110, 13.1.2)."""
    if request.method not in SAFE_METHODS:
        return response
    # Processors have instructions for this hash; for a page of 50 kB it takes a quarter of the time of BLAKE2.
    etag = f'"{sha256(response.body).hexdigest()[:24]}"'
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    known = {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}
    if etag in known or "*" in known:
        kept = {
            name: response.headers[name] for name in ("vary", "content-language", "link") if name in response.headers
        }
        return Response(status_code=304, headers=kept | headers)
    response.headers.update(headers)
    return response


def _language(context: Context, result: BaseModel | Ready[Any]) -> str:
    """The reader's language, else the original ones of what is shown."""
    if context.language:
        return context.language
    if isinstance(result, Ready):
        return ", ".join(sorted(result.languages)) or "pl"
    items = result.items if isinstance(result, Page) else [result]
    return ", ".join(sorted({getattr(item, "language", "pl") for item in items})) or "pl"


def _with_cursor(request: Request, cursor: str) -> str:
    others = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    return f"{request.url.path}?{urlencode([*others, ('cursor', cursor)])}"
