"""How many organisations there are for each value of a filter, each filter counted as if it were not set itself.

Only filters that indexes know are known here, so that a count stops at the cap after few rows of however many.
"""

from typing import Any

from sqlalchemy import Select, collate, func, literal, select, union_all
from sqlalchemy.orm import Session

from app.organisations.schemas import KINDS, SECTORS, OrganisationFacetQuery
from app.organisations.spheres import spheres
from app.organisations.tables import OrganisationRow, SphereRow
from app.regions.public import lies_in, select_teryts

FACET_CAP = 1_000


def count_facets(db: Session, query: OrganisationFacetQuery) -> list[tuple[str, str, int]]:
    """Filter, value and number up to the cap, of every value that any organisation has; in one statement.

    Powiats are those of the voivodeship that is asked for, if it is one.
    """
    asked = {teryt[:2] for teryt in query.region}
    # Codes of the register sort byte by byte, which no index of organisations does on PostgreSQL.
    collation = "default" if db.get_bind().dialect.name == "postgresql" else "BINARY"
    counts = [
        _count("region", select_teryts(), query, "region", collation),
        _count("kind", _listed(KINDS), query, "kind", collation),
        _count("sector", _listed(SECTORS), query, "sector", collation),
        _count("sphere", _listed(spheres()), query, "sphere", collation),
    ]
    if len(asked) == 1:
        counts.append(_count("powiat", select_teryts(asked.pop()), query, "region", collation))
    every = union_all(*counts).subquery()
    return [tuple(row) for row in db.execute(select(every).where(every.c.count > 0)).all()]


def _count(column: str, values: Select[Any], query: OrganisationFacetQuery, unset: str, collation: str) -> Select[Any]:
    value = values.subquery(f"each_{column}")
    found = _matching(query.model_copy(update={unset: []}), column, value.c.key, collation).limit(FACET_CAP)
    counted = select(func.count()).select_from(found.correlate(value).subquery()).scalar_subquery()
    return select(literal(column).label("filter"), value.c.key, counted.label("count"))


def _matching(query: OrganisationFacetQuery, column: str, value: Any, collation: str) -> Select[Any]:
    """A row for each organisation that matches the other filters and has the value.

    A row of a sphere knows what its organisation is narrowed by, so that its own indexes count it.
    """
    row = (SphereRow if query.sphere or column == "sphere" else OrganisationRow).c
    statement = select(literal(1)).where(row[column] == collate(value, collation))
    for name in ("kind", "sector", "sphere"):
        if wanted := getattr(query, name):
            statement = statement.where(row[name].in_(wanted))
    return statement.where(lies_in(row.region, row.powiat, query.region)) if query.region else statement


def _listed(values: Any) -> Select[Any]:
    return select(union_all(*(select(literal(value).label("key")) for value in values)).subquery())
