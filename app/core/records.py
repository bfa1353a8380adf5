"""Keeping records: one way in for editing, imports and the example data, with history and without needless change."""

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from app.core.audit import ChangeRow, last_state
from app.core.context import Context
from app.core.i18n import Language
from app.core.ids import parse_id
from app.core.problems import FieldProblem, InvalidRequest, NotFound
from app.core.provenance import ProvenanceInput
from app.core.ready.marking import mark_changed, mark_new
from app.core.schemas import Schema, Slug
from app.core.tables import Record

RowType = TypeVar("RowType", bound=Record)
Outcome = Literal["created", "updated", "unchanged"]


class RecordInput(Schema):
    """What every kept record has: a slug, the language it was first written in, and where its facts come from."""

    slug: Slug
    language: Language = "pl"
    provenance: list[ProvenanceInput] = []


class Saved(NamedTuple):
    """A row after saving, and whether anything changed."""

    row: Any
    outcome: Outcome


def save(context: Context, table: type[RowType], data: RecordInput, columns: dict[str, Any], actor: str) -> Saved:
    """Create the record with `data.slug`, or bring it to `data`; writes history only when something changed.

    `columns` are the values of the table's own columns, worked out by the slice.
    """
    db, name = context.db, str(table.__tablename__)
    state = data.model_dump(mode="json")
    row = db.scalars(select(table).where(table.c.slug == data.slug).with_for_update()).first()
    before = last_state(db, name, row.id) if row else None
    # What is derived from other records, or by code that has changed, may be stale although the input is the same.
    current = row is not None and all(getattr(row, column) == value for column, value in columns.items())
    if row and before == state and current:
        return Saved(row, "unchanged")
    kept = columns | {"language": data.language, "provenance": state["provenance"], "updated_at": context.now}
    if row is None:
        outcome: Outcome = "created"
        row = table(slug=data.slug, created_at=context.now, **kept)
    else:
        outcome = "updated"
        row.sqlmodel_update(kept | {"revision": row.revision + 1})
    db.add(row)
    db.flush()
    mark_new(db, row) if outcome == "created" else mark_changed(db, row)
    if before != state:
        change = ChangeRow(at=context.now, actor=actor, record=name, record_id=row.id, before=before, after=state)
        db.add(change)
    return Saved(row, outcome)


def ids_of(db: Session, table: type[Record], slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """Find the ids behind `slugs` in one statement.

    Raises InvalidRequest naming `pointer` when one of them is unknown.
    """
    wanted = {slug for slug in slugs if slug}
    if not wanted:
        return {}
    found = {row.slug: row.id for row in db.execute(select(table.c.slug, table.c.id).where(table.c.slug.in_(wanted)))}
    unknown = sorted(wanted - found.keys())
    if unknown:
        name = str(table.__tablename__)
        raise InvalidRequest(
            f"No {name} is called {', '.join(unknown)}.",
            [
                FieldProblem(
                    location="body", pointer=pointer, code="unknown_reference", detail=f"no such {name}", limits=None
                )
            ],
        )
    return found


def one(db: Session, statement: Select[Any]) -> Any:
    """The one row of `statement`. Raises NotFound when there is none."""
    found = db.scalars(statement).one_or_none()
    if found is None:
        raise NotFound
    return found


def matches(table: type[Record], key: str) -> ColumnElement[bool]:
    """Condition that a record has `key` as its id or its slug."""
    as_id, columns = parse_id(key), table.c
    condition: ColumnElement[bool] = columns.id == as_id if as_id else columns.slug == key.lower()
    return condition


def any_of(column: Any, table: type[Record], keys: Iterable[str]) -> ColumnElement[bool]:
    """Condition that `column` points at one of the records called `keys` (ids or slugs)."""
    condition: ColumnElement[bool] = column.in_(select(table.c.id).where(or_(*(matches(table, key) for key in keys))))
    return condition
