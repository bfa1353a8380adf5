"""Keeping and reading organisations."""

from collections import defaultdict
from functools import partial
from uuid import UUID

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, save
from app.core.reviews.service import inferred_doubts, replace_doubts
from app.core.schemas import Count
from app.core.text import sort_key
from app.organisations import facets, queries
from app.organisations.schemas import (
    ORGANISATION_SEARCH,
    FacetCount,
    Identifier,
    OrganisationCountQuery,
    OrganisationFacetQuery,
    OrganisationFacets,
    OrganisationInput,
    OrganisationQuery,
    OrganisationRead,
    RoleCount,
    SphereList,
    SphereRead,
)
from app.organisations.spheres import spheres
from app.organisations.tables import IdentifierRow, OrganisationRow, SphereRow
from app.regions.public import check_regions, region_refs


def put_organisation(context: Context, data: OrganisationInput, actor: str) -> Outcome:
    """Create or update the organisation with this slug. Raises InvalidRequest for unknown regions."""
    check_regions(context, [data.region, data.powiat], "/region")
    columns = data.model_dump(exclude={"slug", "language", "provenance", "identifiers", "spheres"}) | {
        "sort_key": sort_key(data.name.get(data.language) or next(iter(data.name.values()))),
        "identifiers_state": "unknown" if data.identifiers is None else "listed" if data.identifiers else "none",
    }
    row, outcome = save(context, OrganisationRow, data, columns, actor)
    if outcome == "unchanged":
        return outcome
    queries.delete_details(context.db, row.id)
    context.db.add_all(
        IdentifierRow(organisation_id=row.id, scheme=entry.scheme, value=entry.value, issuer=entry.issuer or "")
        for entry in data.identifiers or []
    )
    narrowed = data.model_dump(include={"region", "powiat", "kind", "sector"})
    context.db.add_all(
        SphereRow(organisation_id=row.id, sphere=code, **narrowed) for code in dict.fromkeys(data.spheres)
    )
    replace_doubts(context.db, row, data.name, inferred_doubts(data.provenance))
    return outcome


def list_organisations(context: Context, query: OrganisationQuery) -> Ready[Page[OrganisationRead]]:
    """Organisations in Polish alphabetical order."""
    return read_page(
        context, ORGANISATIONS, partial(queries.select_organisations, query), queries.ORDERS[query.sort], query
    )


def count_organisations(context: Context, query: OrganisationCountQuery) -> Count:
    """How many organisations match."""
    return count_rows(context.db, queries.select_organisations(query), query)


def count_facets(context: Context, query: OrganisationFacetQuery) -> OrganisationFacets:
    """How many organisations there are for each value of each filter."""
    found: dict[str, list[FacetCount]] = defaultdict(list)
    for name, key, count in facets.count_facets(context.db, query):
        found[name].append(FacetCount(key=key, count=count, capped=count == facets.FACET_CAP))
    return OrganisationFacets.model_validate({name: found[name] for name in OrganisationFacets.model_fields})


def get_organisation(context: Context, key: str) -> Ready[OrganisationRead]:
    """One organisation by id or slug. Raises NotFound."""
    return read_one(context, ORGANISATIONS, key)


def list_spheres(context: Context) -> SphereList:
    """Every sphere of public tasks."""
    return SphereList(items=[_sphere(context, code) for code in spheres()], language=context.language or "pl")


def _sphere(context: Context, code: str) -> SphereRead:
    entry = spheres()[code]
    return SphereRead(code=entry.code, point=entry.point, name=context.name(entry.names, "pl"))


def _read(context: Context, rows: list[OrganisationRow]) -> list[OrganisationRead]:
    ids = [row.id for row in rows]
    regions = region_refs(context, [teryt for row in rows for teryt in (row.region, row.powiat)])
    identifiers: dict[UUID, list[Identifier]] = defaultdict(list)
    for entry in queries.identifiers_of(context.db, ids):
        identifiers[entry.organisation_id].append(
            Identifier.model_validate({"scheme": entry.scheme, "value": entry.value, "issuer": entry.issuer or None})
        )
    worked_in: dict[UUID, list[str]] = defaultdict(list)
    for sphere in queries.spheres_of(context.db, ids):
        worked_in[sphere.organisation_id].append(sphere.sphere)
    roles: dict[UUID, list[RoleCount]] = defaultdict(list)
    for organisation_id, role, subject, count, inferred in queries.role_counts(context.db, ids):
        roles[organisation_id].append(
            RoleCount.model_validate({"role": role, "subject": subject, "count": count, "inferred": inferred})
        )
    return [
        OrganisationRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "name": context.name(row.name, row.language),
                "short_name": row.short_name,
                "as_typed": row.as_typed,
                "kind": row.kind,
                "sector": row.sector,
                "legal_form": row.legal_form,
                "region": regions.get(row.region or ""),
                "powiat": regions.get(row.powiat or ""),
                "country": row.country,
                "description": context.text(row.description, row.language),
                "identifiers": identifiers[row.id],
                "identifiers_state": row.identifiers_state,
                "spheres": [_sphere(context, code) for code in spheres() if code in worked_in[row.id]],
                "roles": roles[row.id],
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


ORGANISATIONS = Kind(OrganisationRow, OrganisationRead, _read, search=ORGANISATION_SEARCH)
