"""Every select over regions."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select
from sqlmodel import Session, col, select

from app.core.pagination import Order
from app.regions.schemas import RegionCountQuery, RegionQuery
from app.regions.tables import RegionRow

BY_TERYT = Order((col(RegionRow.teryt),))


def select_regions(query: RegionQuery | RegionCountQuery, named: list[str] | None) -> Select[Any]:
    """Regions that match the filters; `named` holds the codes that the name can mean."""
    statement: Select[Any] = select(RegionRow)
    if query.level:
        statement = statement.where(col(RegionRow.level) == query.level)
    if query.parent:
        statement = statement.where(col(RegionRow.parent) == query.parent)
    if named is not None:
        statement = statement.where(col(RegionRow.teryt).in_(named))
    return statement


def names(db: Session) -> list[tuple[str, str]]:
    """Code and Polish name of every region."""
    return [(teryt, names["pl"]) for teryt, names in db.exec(select(RegionRow.teryt, RegionRow.names)).all()]


def names_of(db: Session, teryts: Iterable[str]) -> dict[str, dict[str, str]]:
    """Names in every language of the given regions."""
    wanted = set(teryts)
    if not wanted:
        return {}
    statement = select(RegionRow.teryt, RegionRow.names).where(col(RegionRow.teryt).in_(wanted))
    return {teryt: names for teryt, names in db.exec(statement).all()}


def all_regions(db: Session) -> list[RegionRow]:
    """Every row, for bringing the table to the reference data."""
    return list(db.exec(select(RegionRow)).all())
