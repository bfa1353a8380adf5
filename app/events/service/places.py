"""Places."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, ids_of, save
from app.core.reviews.service import inferred_doubts, replace_doubts
from app.core.schemas import Count, Ref
from app.core.text import sort_key
from app.events import queries
from app.events.schemas import PLACE_SEARCH, PlaceCountQuery, PlaceInput, PlaceQuery, PlaceRead, PlaceRef
from app.events.tables import PlaceRow
from app.organisations.public import organisation_ids, organisation_refs
from app.regions.public import check_regions, region_refs


def put_place(context: Context, data: PlaceInput, actor: str) -> Outcome:
    """Create or update the place with this slug. Raises InvalidRequest for unknown references."""
    check_regions(context, [data.region, data.powiat], "/region")
    towns = ids_of(context.db, PlaceRow, [data.within], "/within")
    organisations = organisation_ids(context, [data.organisation], "/organisation")
    columns = data.model_dump(exclude={"slug", "language", "provenance", "within", "organisation"}) | {
        "sort_key": sort_key(data.name[data.language]),
        "within_id": towns.get(data.within or ""),
        "organisation_id": organisations.get(data.organisation or ""),
    }
    row, outcome = save(context, PlaceRow, data, columns, actor)
    if outcome != "unchanged":
        queries.move_events(context.db, row)
        replace_doubts(context.db, row, data.name, inferred_doubts(data.provenance))
    return outcome


def list_places(context: Context, query: PlaceQuery) -> Ready[Page[PlaceRead]]:
    """Places by name."""
    return read_page(context, PLACES, partial(queries.select_places, query), queries.PLACES_BY_NAME, query)


def count_places(context: Context, query: PlaceCountQuery) -> Count:
    """How many places match."""
    return count_rows(context.db, queries.select_places(query), query)


def get_place(context: Context, key: str) -> Ready[PlaceRead]:
    """One place by id or slug. Raises NotFound."""
    return read_one(context, PLACES, key)


def place_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, PlaceRef]:
    """Places by id, to point at, in two statements."""
    places = queries.rows_of(context.db, PlaceRow, ids)
    regions = region_refs(context, [teryt for row in places.values() for teryt in (row.region, row.powiat)])
    return {
        row.id: PlaceRef(
            id=row.id,
            slug=row.slug,
            name=context.name(row.name, row.language),
            locality=row.locality,
            address=row.address,
            country=row.country,
            region=regions.get(row.region),
            powiat=regions.get(row.powiat),
        )
        for row in places.values()
    }


def _read(context: Context, rows: list[PlaceRow]) -> list[PlaceRead]:
    regions = region_refs(context, [teryt for row in rows for teryt in (row.region, row.powiat)])
    organisations = organisation_refs(context, [row.organisation_id for row in rows])
    towns = queries.rows_of(context.db, PlaceRow, [row.within_id for row in rows])

    def town(row: PlaceRow) -> Ref | None:
        found = towns.get(row.within_id)
        return found and Ref(id=found.id, slug=found.slug, name=context.name(found.name, found.language))

    return [
        PlaceRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "name": context.name(row.name, row.language),
                "kind": row.kind,
                "address": row.address,
                "locality": row.locality,
                "country": row.country,
                "region": regions.get(row.region or ""),
                "powiat": regions.get(row.powiat or ""),
                "zone": row.zone,
                "within": town(row),
                "organisation": row.organisation_id and organisations[row.organisation_id],
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


PLACES = Kind(PlaceRow, PlaceRead, _read, search=PLACE_SEARCH)
