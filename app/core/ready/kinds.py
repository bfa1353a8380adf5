"""Kinds of public records: what reading and refreshing must know of each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.core.context import Context
from app.core.schemas import Schema
from app.core.search.declaring import Searchable
from app.core.tables import Record

Shape = TypeVar("Shape", bound=Schema)
Sources = Callable[[Session, list[UUID]], Iterable[tuple[UUID, UUID]]]


def _nothing(*_: Any) -> tuple[()]:
    return ()


@dataclass(frozen=True)
class Kind(Generic[Shape]):
    """One kind of public record.

    `read` renders rows in the reader's language and in their order. `visible` selects those that anybody may see, by
    default all.
    `turning_days` of a row are the days on which its answer begins to read otherwise without any change of data.
    `sources` pairs records with others their answer rests on, besides those it shows or its row points at.
    `search` says by what of its answer a record is found.
    """

    table: type[Record]
    shape: type[Shape]
    read: Callable[[Context, list[Any]], Sequence[Shape]]
    visible: Callable[[], Select[Any]] | None = None
    turning_days: Callable[[Any], Iterable[date]] = _nothing
    sources: Sources = _nothing
    search: Searchable | None = None

    @property
    def name(self) -> str:
        """The name of its table."""
        return str(self.table.__tablename__)

    def everybodys(self) -> Select[Any]:
        """The records that anybody may see."""
        return self.visible() if self.visible else select(self.table)

    def rows(self, db: Session, ids: Iterable[UUID]) -> list[Any]:
        """Visible rows of the given records, in no order."""
        found = db.execute(self.everybodys().where(self.table.c.id.in_(list(ids)))).all()
        return [row[0] if len(row) == 1 else row for row in found]
