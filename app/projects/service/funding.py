"""Funders and programmes."""

from functools import partial

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, ids_of, save
from app.core.schemas import Count
from app.core.text import sort_key
from app.organisations.public import organisation_ids, organisation_refs
from app.projects import queries
from app.projects.schemas import (
    FUNDER_SEARCH,
    PROGRAMME_SEARCH,
    FunderCountQuery,
    FunderInput,
    FunderQuery,
    FunderRead,
    ProgrammeCountQuery,
    ProgrammeInput,
    ProgrammeQuery,
    ProgrammeRead,
)
from app.projects.service.refs import funder_refs
from app.projects.tables import FunderRow, ProgrammeRow


def put_funder(context: Context, data: FunderInput, actor: str) -> Outcome:
    """Create or update the funder with this slug. Raises InvalidRequest for an unknown organisation."""
    organisations = organisation_ids(context, [data.organisation], "/organisation")
    columns = {
        "name": data.name,
        "sort_key": sort_key(data.name[data.language]),
        "organisation_id": organisations.get(data.organisation or ""),
    }
    return save(context, FunderRow, data, columns, actor).outcome


def list_funders(context: Context, query: FunderQuery) -> Ready[Page[FunderRead]]:
    """Funders by name."""
    return read_page(context, FUNDERS, queries.select_funders, queries.FUNDERS_BY_NAME, query)


def count_funders(context: Context, query: FunderCountQuery) -> Count:
    """How many funders there are."""
    return count_rows(context.db, queries.select_funders(), query)


def get_funder(context: Context, key: str) -> Ready[FunderRead]:
    """One funder by id or slug. Raises NotFound."""
    return read_one(context, FUNDERS, key)


def put_programme(context: Context, data: ProgrammeInput, actor: str) -> Outcome:
    """Create or update the programme with this slug. Raises InvalidRequest for an unknown funder."""
    funders = ids_of(context.db, FunderRow, [data.funder], "/funder")
    columns = {
        "name": data.name,
        "sort_key": sort_key(data.name[data.language]),
        "short_name": data.short_name,
        "funder_id": funders[data.funder],
        "themes": data.themes,
        "calls": [call.model_dump() for call in data.calls],
    }
    return save(context, ProgrammeRow, data, columns, actor).outcome


def list_programmes(context: Context, query: ProgrammeQuery) -> Ready[Page[ProgrammeRead]]:
    """Programmes by name."""
    return read_page(context, PROGRAMMES, partial(queries.select_programmes, query), queries.PROGRAMMES_BY_NAME, query)


def count_programmes(context: Context, query: ProgrammeCountQuery) -> Count:
    """How many programmes match."""
    return count_rows(context.db, queries.select_programmes(query), query)


def get_programme(context: Context, key: str) -> Ready[ProgrammeRead]:
    """One programme by id or slug. Raises NotFound."""
    return read_one(context, PROGRAMMES, key)


def _read_funders(context: Context, rows: list[FunderRow]) -> list[FunderRead]:
    organisations = organisation_refs(context, [row.organisation_id for row in rows])
    return [
        FunderRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "name": context.name(row.name, row.language),
                "organisation": row.organisation_id and organisations[row.organisation_id],
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


def _read_programmes(context: Context, rows: list[ProgrammeRow]) -> list[ProgrammeRead]:
    funders = funder_refs(context, [row.funder_id for row in rows])
    return [
        ProgrammeRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "name": context.name(row.name, row.language),
                "short_name": row.short_name,
                "funder": funders[row.funder_id],
                "themes": context.texts(row.themes, row.language),
                "calls": row.calls,
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


FUNDERS = Kind(FunderRow, FunderRead, _read_funders, search=FUNDER_SEARCH)


PROGRAMMES = Kind(ProgrammeRow, ProgrammeRead, _read_programmes, search=PROGRAMME_SEARCH)
