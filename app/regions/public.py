"""What later slices may use of regions."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, union_all

from app.core.context import Context
from app.core.problems import FieldProblem, InvalidRequest
from app.regions import queries
from app.regions.reading import name_key
from app.regions.schemas import REGION_SEARCH, RegionRef, Teryt
from app.regions.service import get_region, index_regions, load_regions
from app.regions.tables import RegionRow

__all__ = [
    "REGION_SEARCH",
    "RegionRef",
    "Teryt",
    "check_regions",
    "count_by_region",
    "get_region",
    "index_regions",
    "lies_in",
    "load_regions",
    "name_key",
    "region_names",
    "region_refs",
    "select_teryts",
]


def region_refs(context: Context, teryts: Iterable[str | None]) -> dict[str, RegionRef]:
    """Regions by TERYT with their names in the reader's language, in one statement."""
    names = queries.names_of(context.db, {teryt for teryt in teryts if teryt})
    return {teryt: RegionRef(teryt=teryt, name=context.name(texts, "pl")) for teryt, texts in names.items()}


def lies_in(region: Any, powiat: Any, teryts: Iterable[str]) -> ColumnElement[bool]:
    """Condition that one of two columns, of voivodeships and of powiats, holds one of the codes.

    Each column is asked only for codes of its own length, so that its index gives the rows in the order of the list.
    """
    wanted = set(teryts)
    voivodeships = sorted(teryt for teryt in wanted if len(teryt) == 2)
    powiats = sorted(wanted.difference(voivodeships))
    asked = [column.in_(codes) for column, codes in ((region, voivodeships), (powiat, powiats)) if codes]
    return or_(*asked)


def select_teryts(voivodeship: str | None = None) -> Select[Any]:
    """Codes, as `key`, of every voivodeship, or of the powiats of one."""
    return select(RegionRow.c.teryt.label("key")).where(RegionRow.c.parent == voivodeship)


def count_by_region(region: Any, powiat: Any, teryts: Iterable[str], *conditions: Any) -> Select[Any]:
    """Code and number of the rows that lie in each of the given voivodeships and powiats, in one statement."""
    wanted = set(teryts)
    voivodeships = {teryt for teryt in wanted if len(teryt) == 2}
    counts = [
        select(column, func.count()).where(column.in_(codes), *conditions).group_by(column)
        for column, codes in ((region, voivodeships), (powiat, wanted - voivodeships))
        if codes
    ]
    return counts[0] if len(counts) == 1 else select(union_all(*counts).subquery())


def check_regions(context: Context, teryts: Iterable[str | None], pointer: str) -> None:
    """Raise InvalidRequest naming `pointer` when a code is not in the register."""
    wanted = {teryt for teryt in teryts if teryt}
    unknown = sorted(wanted - queries.names_of(context.db, wanted).keys())
    if unknown:
        detail = f"TERYT has no {', '.join(unknown)}."
        raise InvalidRequest(
            detail,
            [FieldProblem(location="body", pointer=pointer, code="unknown_region", detail=detail, limits=None)],
        )


def region_names(context: Context, teryts: Iterable[str]) -> dict[str, str]:
    """Polish names by TERYT, as registers write them in the nominative."""
    return {teryt: names["pl"] for teryt, names in queries.names_of(context.db, teryts).items()}
