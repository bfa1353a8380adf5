"""Pages of a list by keyset: the cursor names the last row seen, so none comes twice or is missed while data change."""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from pydantic import Field, StringConstraints
from sqlalchemy import ColumnElement, Row, Select, String, Uuid, bindparam, func, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from app.core.i18n import Language
from app.core.problems import InvalidCursor
from app.core.schemas import Count, Schema, Whole
from app.core.search.narrowing import counted, narrowed
from app.core.search.words import Words
from app.core.statements import built_once

Item = TypeVar("Item")

COUNT_CAP = 10_000


class Page(Schema, Generic[Item]):
    """One page of a list and the cursors of its neighbours."""

    items: list[Item] = Field(description="The records of the page.")
    next: str | None = Field(description="Cursor of the following page; null on the last one.")
    prev: str | None = Field(description="Cursor of the page before; null on the first one.")


class ReadQuery(Schema):
    """What every read understands."""

    lang: Language | None = Field(
        default=None, description="Language of the texts; else `Accept-Language`, else each record's own."
    )


class CountQuery(ReadQuery):
    """Base of the filters of a list; each list adds its own."""

    q: Words | None = Field(
        default=None,
        description="Words in any form, with or without diacritics, the last one perhaps unfinished; or a number.",
        examples=["forum"],
    )


class PageQuery(CountQuery):
    """What every list understands besides its filters."""

    limit: Whole = Field(default=50, ge=1, le=200, description="At most this many items.")
    cursor: Annotated[str, StringConstraints(max_length=2000)] | None = Field(
        default=None, description="`next` or `prev` of another page of the same list with the same filters."
    )


@dataclass(frozen=True)
class Order:
    """An order of a list: columns of a unique index, all ascending or all descending."""

    columns: tuple[Any, ...]
    descending: bool = False


class Slice(NamedTuple):
    """The rows of one page and the cursors of its neighbours."""

    rows: list[Row[Any]]
    next: str | None
    prev: str | None


Show = Callable[[Any], Select[Any]]
"""Selects what is shown of the rows of a page, from a subquery that has the columns of the list's statement."""


def paginate(
    db: Session,
    build: Callable[[], Select[Any]],
    order: Order,
    query: PageQuery,
    show: Show | None = None,
    key: Any = None,
    memo: Hashable = None,
) -> Slice:
    """Read the page that `query` asks for; with `show`, wide columns are fetched for its rows alone, after sorting.

    `build` makes the statement, not ordered; `key` is its column that holds ids of searched records, by default the
    first. `memo` names all that `build` and `show` depend on besides `query`: with it, statements are built once.
    Raises InvalidCursor when the cursor was made for other filters or is not ours.
    """
    filters = _filters(query)
    fingerprint = hashlib.blake2b(filters.encode(), digest_size=6).hexdigest()
    backwards, after = (False, None) if query.cursor is None else _decode(query.cursor, fingerprint, order)

    def page() -> Select[Any]:
        statement = build()
        if query.q is not None:
            statement = narrowed(db, statement, statement.selected_columns[0] if key is None else key, query.q)
        return _page(statement, order, query.limit, backwards, after is not None, show)

    shape = (memo, filters, query.limit, backwards, after is not None)
    statement = page() if memo is None or query.q is not None else built_once(shape, page)
    bounds = {f"after{n}": value for n, value in enumerate(after or ())}
    # Whoever shows columns needs none of what the session does for objects.
    rows = list((db.connection() if show else db).execute(statement, bounds).all())
    more = len(rows) > query.limit
    rows = rows[: query.limit]
    if backwards:
        rows.reverse()

    def cursor(row: Row[Any], backwards: bool) -> str:
        values = zip(order.columns, row[-len(order.columns) :], strict=True)
        return _encode(fingerprint, backwards, [_plain(column, value) for column, value in values])

    has_next, has_prev = (after is not None, more) if backwards else (more, after is not None)
    return Slice(
        rows,
        next=cursor(rows[-1], backwards=False) if rows and has_next else None,
        prev=cursor(rows[0], backwards=True) if rows and has_prev else None,
    )


def _page(
    statement: Select[Any], order: Order, limit: int, backwards: bool, after: bool, show: Show | None
) -> Select[Any]:
    """One page of a list and the row behind it; `after` the keys that are bound when it is run."""
    descending = order.descending != backwards
    keys: list[Any] = [column.label(f"_key{n}") for n, column in enumerate(order.columns)]
    statement = statement.add_columns(*keys)
    if after:
        bounds = (bindparam(f"after{n}", type_=column.type) for n, column in enumerate(order.columns))
        row, bound = tuple_(*order.columns), tuple_(*bounds)
        statement = statement.where(row < bound if descending else row > bound)
    statement = statement.order_by(*(column.desc() if descending else column for column in order.columns))
    statement = statement.limit(limit + 1)
    if show is None:
        return statement
    page = statement.subquery("page")
    keys = [page.c[key.name] for key in keys]
    shown = show(page).add_columns(*map(as_kept, keys))
    return shown.order_by(*(key.desc() if descending else key for key in keys))


def count_rows(db: Session, statement: Select[Any], query: CountQuery, key: Any = None) -> Count:
    """Count the rows of `statement` that `query` asks for, but no further than the cap; `key` as for `paginate`."""
    if query.q is not None:
        statement = counted(db, statement, statement.selected_columns[0] if key is None else key, query.q)
    rows = statement.order_by(None).limit(COUNT_CAP).subquery()
    count = db.execute(select(func.count()).select_from(rows)).scalar_one()
    return Count(count=count, capped=count == COUNT_CAP)


def _filters(query: PageQuery) -> str:
    """The filters and the order; neither language nor page size changes where a cursor points."""
    return query.model_dump_json(exclude={"limit", "cursor", "lang"})


def as_kept(column: Any) -> ColumnElement[Any]:
    """The column as the driver gives it: ids of rows that nobody asks for need not become objects."""
    kept: ColumnElement[Any] = type_coerce(column, String).label(column.name) if _holds_ids(column) else column
    return kept


def as_id(kept: Any) -> UUID:
    """The id that a driver gives as text or as an object."""
    return kept if isinstance(kept, UUID) else UUID(kept)


def _holds_ids(column: Any) -> bool:
    return isinstance(column.type, Uuid)


def _plain(column: Any, value: Any) -> Any:
    if _holds_ids(column):
        return str(as_id(value))
    return value.isoformat() if isinstance(value, datetime) else value


def _encode(fingerprint: str, backwards: bool, values: list[Any]) -> str:
    return urlsafe_b64encode(json.dumps([fingerprint, backwards, *values]).encode()).decode().rstrip("=")


def _decode(cursor: str, fingerprint: str, order: Order) -> tuple[bool, list[Any]]:
    try:
        decoded = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        made_for, backwards, *values = decoded
        typed = [_typed(column, value) for column, value in zip(order.columns, values, strict=True)]
    except (Base64Error, ValueError, TypeError, RecursionError):
        raise InvalidCursor from None
    if made_for != fingerprint or not isinstance(backwards, bool):
        raise InvalidCursor
    return backwards, typed


def _typed(column: Any, value: Any) -> Any:
    expected = column.type.python_type
    if isinstance(value, str):
        value.encode()  # fails for half a surrogate pair, which no database takes
    elif expected in {UUID, datetime}:
        raise TypeError("cursor value of another type")
    if expected is UUID:
        return UUID(value)
    if expected is datetime:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise ValueError("naive time")
        return moment
    if type(value) is not expected or (expected is str and "\x00" in value):
        raise TypeError("cursor value of another type")
    if expected is int and abs(value) >= 2**31:
        raise ValueError("number out of range")
    return value
