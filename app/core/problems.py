"""Problems: what can go wrong, as `application/problem+json` (RFC 9457). Clients translate by `type` and `code`."""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, ClassVar
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import Field
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog import get_logger

from app.core.db import is_busy
from app.core.schemas import Schema

log = get_logger()

PROBLEM_JSON = "application/problem+json"


class FieldProblem(Schema):
    """What is wrong with one value of the request."""

    location: str = Field(description="Part of the request: query, path, header or body.", examples=["query"])
    pointer: str = Field(description="JSON pointer to the value within that part (RFC 6901).", examples=["/limit"])
    code: str = Field(description="Stable name of what is wrong.", examples=["less_than_equal"])
    detail: str = Field(description="The same in an English sentence.")
    limits: dict[str, Any] | None = Field(description='What the value is held against, such as `{"le": 200}`.')


class ProblemDetails(Schema):
    """The body of every answer that is not a success."""

    type: str = Field(description="Stable name of the kind of problem.", examples=["urn:osnowa:problem:not-found"])
    title: str = Field(description="The kind of problem in English.")
    status: int = Field(description="The HTTP status.")
    detail: str | None = Field(description="What happened here and how to mend it.")
    instance: str = Field(description="Path of the request.")
    errors: list[FieldProblem] = Field(description="The values it is about.")


class Problem(Exception):
    """Base of every problem: subclasses name the kind, the exception says what happened."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"
    title: ClassVar[str] = "Something went wrong on our side"
    remedy: ClassVar[str] = "Try again; if it fails again, tell the operator the X-Request-Id of this answer."

    def __init__(self, detail: str | None = None, errors: Iterable[FieldProblem] = ()) -> None:
        """Say what happened and how to mend it (`detail`), and which values it is about."""
        super().__init__(detail or self.title)
        self.detail = detail or self.remedy
        self.errors = list(errors)


class NotFound(Problem):
    """No such record, or none that the reader may see."""

    status, code, title = 404, "not-found", "Not found"
    remedy = "Nothing public has this id or slug; look it up in the list."


class Forbidden(Problem):
    """Something that this reader may not see."""

    status, code, title = 403, "forbidden", "Not for everybody"
    remedy = "Ask the operator of this copy for access."


class MethodNotAllowed(Problem):
    """A path that is there, but not for this method."""

    status, code, title = 405, "method-not-allowed", "Method not allowed"
    remedy = "The Allow header names the methods this path knows."


class MalformedRequest(Problem):
    """Something that is not HTTP."""

    status, code, title = 400, "malformed-request", "The request cannot be read"
    remedy = "Letters such as ś stand percent-encoded in an address; with curl: -G --data-urlencode 'name=średzki'."


class InvalidRequest(Problem):
    """A value of the request cannot be understood."""

    status, code, title = 422, "invalid-request", "The request has values that cannot be understood"
    remedy = "Each entry of `errors` names a value and what is wrong with it."


class InvalidCursor(Problem):
    """A cursor that this list did not give, or gave for other filters."""

    status, code, title = 422, "invalid-cursor", "The cursor does not belong to this list"
    remedy = "Start again from the first page; a cursor holds only for the filters it was made with."


class TooLarge(Problem):
    """A request bigger than we read."""

    status, code, title = 413, "too-large", "The request is too large"
    remedy = "Send less at once."


class TooMany(Problem):
    """More requests than one address may send."""

    status, code, title = 429, "too-many-requests", "Too many requests from this address"
    remedy = "Wait for the number of seconds in Retry-After; RateLimit in every answer says how many are left."


class TooSlow(Problem):
    """A request that does not come to an end."""

    status, code, title = 408, "too-slow", "The request took too long to arrive"
    remedy = "Send the whole request at once."


class HeadersTooLarge(Problem):
    """An address and headers bigger than we read."""

    status, code, title = 431, "headers-too-large", "The address or the headers are too large"
    remedy = "Leave out what is not needed; cookies and long filters are the usual reason."


class Busy(Problem):
    """The database is locked, overloaded or away; trying again may help."""

    status, code, title = 503, "busy", "The service is busy"
    remedy = "Try again after the number of seconds in Retry-After."


def responses(*problems: type[Problem]) -> dict[int | str, dict[str, Any]]:
    """OpenAPI entries for the problems an operation can answer."""
    by_status: dict[int | str, dict[str, Any]] = {}
    for problem in problems:
        entry = by_status.setdefault(
            problem.status, {"description": "", "content": {PROBLEM_JSON: {"schema": {"$ref": _SCHEMA}}}}
        )
        entry["description"] = " / ".join(filter(None, [entry["description"], f"`{problem.code}`: {problem.title}."]))
    return by_status


_NO_PATH = "There is nothing at this path; /api/docs lists what there is."
_SCHEMA = "#/components/schemas/ProblemDetails"


def answer(
    request: Request, status: int, code: str, title: str, detail: str | None = None, errors: Iterable[FieldProblem] = ()
) -> JSONResponse:
    """Build the response for a problem."""
    body = ProblemDetails(
        type=f"urn:osnowa:problem:{code}",
        title=title,
        status=status,
        detail=detail,
        instance=quote(request.url.path),
        errors=list(errors),
    )
    headers = {"Retry-After": "2"} if status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    return JSONResponse(body.model_dump(mode="json"), status, headers | {"Cache-Control": "no-store"}, PROBLEM_JSON)


def install(app: FastAPI) -> None:
    """Let every failure leave `app` as a problem."""

    @app.exception_handler(Problem)
    def on_problem(request: Request, problem: Problem) -> JSONResponse:
        return answer(request, problem.status, problem.code, problem.title, problem.detail, problem.errors)

    @app.exception_handler(RequestValidationError)
    def on_invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        invalid = InvalidRequest(errors=map(_field_problem, error.errors()))
        return on_problem(request, invalid)

    @app.exception_handler(HTTPException)
    def on_http(request: Request, error: HTTPException) -> JSONResponse:
        headers = dict(error.headers or {})
        if "Allow" in headers:
            headers["Allow"] = ", ".join(sorted(headers["Allow"].split(", ")))
        status = error.status_code
        if status == HTTPStatus.METHOD_NOT_ALLOWED and "path" in request.path_params:
            # Only the route of last resort would take it: the address is unknown, not the method.
            status, headers = 404, {}
        if problem := {404: NotFound(_NO_PATH), 405: MethodNotAllowed(), 413: TooLarge()}.get(status):
            response = on_problem(request, problem)
        else:
            phrase = HTTPStatus(status).phrase
            response = answer(request, status, phrase.lower().replace(" ", "-"), phrase)
        response.headers.update(headers)
        return response

    @app.exception_handler(DBAPIError)
    @app.exception_handler(PoolTimeout)
    def on_database(request: Request, error: DBAPIError | PoolTimeout) -> JSONResponse:
        if is_busy(error):
            log.warning("database_busy", error=str(error.__cause__ or error))
            return on_problem(request, Busy())
        return on_failure(request, error)

    def on_failure(request: Request, error: Exception) -> JSONResponse:
        log.error("request_failed", path=request.url.path, exc_info=error)
        return on_problem(request, Problem())

    # Starlette's own place for what nothing else handles lies outside every middleware: its answers lack their headers.
    app.add_middleware(_Failures, respond=on_failure)


class _Failures:
    """Answers what nothing else handled."""

    def __init__(self, app: ASGIApp, respond: Callable[[Request, Exception], Response]) -> None:
        self.app, self.respond = app, respond

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def send_noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, send_noting)
        except Exception as error:
            if started or scope["type"] != "http":
                raise
            await self.respond(Request(scope), error)(scope, receive, send)


def _field_problem(error: dict[str, Any]) -> FieldProblem:
    location, *path = error["loc"]
    limits = {key: value for key, value in error.get("ctx", {}).items() if isinstance(value, str | int | float)}
    return FieldProblem(
        location=str(location),
        pointer="".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path),
        code=error["type"],
        detail=error["msg"],
        limits=limits or None,
    )
