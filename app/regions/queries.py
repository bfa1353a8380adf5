"""Every select over regions."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from app.core.pagination import Order
from app.regions.schemas import RegionCountQuery, RegionQuery
from app.regions.tables import RegionRow

BY_TERYT = Order((RegionRow.c.teryt,))


def with_parents() -> Select[Any]:
    """Every region, with the names of the voivodeship that a powiat lies in."""
    parent = aliased(RegionRow, name="parent")
    statement: Select[Any] = select(RegionRow).add_columns(col(parent.names))
    return statement.outerjoin(parent, col(parent.teryt) == RegionRow.c.parent)


def select_region(teryt: str) -> Select[Any]:
    """The same for one region."""
    return with_parents().where(RegionRow.c.teryt == teryt)


def select_regions(query: RegionQuery | RegionCountQuery, named: list[str] | None) -> Select[Any]:
    """Regions that match the filters, as `with_parents`; `named` holds the codes that the name can mean."""
    statement = with_parents()
    if query.level:
        statement = statement.where(RegionRow.c.level == query.level)
    if query.parent:
        statement = statement.where(RegionRow.c.parent == query.parent)
    if named is not None:
        statement = statement.where(RegionRow.c.teryt.in_(named))
    return statement


def names(db: Session) -> list[tuple[str, str]]:
    """Code and Polish name of every region."""
    return [(teryt, names["pl"]) for teryt, names in db.execute(select(RegionRow.c.teryt, RegionRow.c.names)).all()]


def names_of(db: Session, teryts: Iterable[str]) -> dict[str, dict[str, str]]:
    """Names in every language of the given regions."""
    wanted = set(teryts)
    if not wanted:
        return {}
    statement = select(RegionRow.c.teryt, RegionRow.c.names).where(RegionRow.c.teryt.in_(wanted))
    return {row.teryt: row.names for row in db.execute(statement).all()}


def all_regions(db: Session) -> list[RegionRow]:
    """Every row, for bringing the table to the reference data."""
    return list(db.scalars(select(RegionRow)).all())
