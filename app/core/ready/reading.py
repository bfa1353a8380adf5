"""Reading lists and records out of ready answers; what is not ready is rendered as it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, TypeAdapter
from sqlalchemy import Select, and_, bindparam, or_, select

from app.core.context import Context
from app.core.ids import parse_id
from app.core.pagination import Order, Page, PageQuery, as_id, as_kept, paginate
from app.core.problems import NotFound
from app.core.ready.braid import unbraid
from app.core.ready.kinds import Kind, Shape
from app.core.ready.tables import ReadyRow
from app.core.ready.version import fingerprint
from app.core.statements import built_once

Answer = TypeVar("Answer", bound=BaseModel)
_READY: Any = ReadyRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Ready(Generic[Answer]):
    """An answer that is JSON already; `Answer` says of which shape. `languages` are the originals of what it shows."""

    shape: Any
    json: str
    languages: frozenset[str]
    next: str | None = None
    prev: str | None = None

    def model(self) -> Answer:
        """The answer as an object, for whoever needs its fields."""
        found: Answer = TypeAdapter(self.shape).validate_json(self.json)
        return found


def read_page(
    context: Context, kind: Kind[Shape], ids: Callable[[], Select[Any]], order: Order, query: PageQuery
) -> Ready[Page[Shape]]:
    """The page that `query` asks for of the records whose ids the statement made by `ids` selects.

    Besides `query`, it may depend on the day.
    """

    def build() -> Select[Any]:
        return ids().add_columns(kind.table.c.language)

    show, memo = partial(_with_bodies, context.today), (kind.name, context.today)
    page = paginate(context.db, build, order, query, show, memo=memo)
    items = _shown(context, kind, page.rows)
    return Ready(
        shape=Page[kind.shape],  # type: ignore[name-defined]
        json=f'{{"items":[{items}],"next":{_quoted(page.next)},"prev":{_quoted(page.prev)}}}',
        languages=frozenset(row.language for row in page.rows),
        next=page.next,
        prev=page.prev,
    )


def read_one(context: Context, kind: Kind[Shape], key: str) -> Ready[Shape]:
    """The visible record called `key`, by id or slug. Raises NotFound."""
    table, record_id = kind.table.c, parse_id(key)
    column, value = (table.slug, key.lower()) if record_id is None else (table.id, record_id)

    def build() -> Select[Any]:
        found = kind.everybodys().where(column == bindparam("key", type_=column.type))
        return _with_bodies(context.today, found.with_only_columns(table.id, table.language).subquery("found"))

    statement = built_once((kind.name, context.today, column.key), build)
    row = context.db.connection().execute(statement, {"key": value}).one_or_none()
    if row is None:
        raise NotFound
    return Ready(shape=kind.shape, json=_shown(context, kind, [row]), languages=frozenset({row.language}))


def _with_bodies(today: date, found: Any) -> Select[Any]:
    ready = ReadyRow.c
    fresh = and_(
        ready.id == found.c.id,
        ready.made_by == fingerprint(),
        or_(ready.since.is_(None), ready.since <= today),
        or_(ready.until.is_(None), ready.until > today),
    )
    return select(as_kept(found.c.id), found.c.language, ready.body).outerjoin_from(found, _READY, fresh)


def _shown(context: Context, kind: Kind[Any], rows: Sequence[Any]) -> str:
    """JSON of the given rows in the reader's language, in their order, parted by commas."""
    missing = [as_id(row.id) for row in rows if row.body is None]
    rendered = _rendered(context, kind, missing) if missing else {}
    # What was just rendered is no braid, so all of it can be read at once.
    return unbraid(",".join(row.body or rendered[as_id(row.id)] for row in rows), context.language)


def _rendered(context: Context, kind: Kind[Any], ids: list[UUID]) -> dict[UUID, str]:
    found = kind.rows(context.db, ids)
    return {row.id: shown.model_dump_json() for row, shown in zip(found, kind.read(context, found), strict=True)}


def _quoted(cursor: str | None) -> str:
    return f'"{cursor}"' if cursor else "null"
