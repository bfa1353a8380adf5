"""Projects and public tasks."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from app.core.context import Context
from app.core.dates import PartialDatesInput
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, ids_of, save
from app.core.reviews.schemas import Doubt
from app.core.reviews.service import inferred_doubts, notes, replace_doubts, turning_days
from app.core.schemas import Count
from app.core.text import sort_key
from app.organisations.public import roles_of, set_roles
from app.projects import queries
from app.projects.schemas import PROJECT_SEARCH, ProjectCountQuery, ProjectInput, ProjectQuery, ProjectRead
from app.projects.service.refs import funder_refs, programme_refs
from app.projects.tables import FunderRow, ProgrammeRow, ProjectRow
from app.regions.public import check_regions, region_refs


def put_project(context: Context, data: ProjectInput, actor: str) -> Outcome:
    """Create or update the project with this slug. Raises InvalidRequest for unknown references."""
    check_regions(context, [data.region], "/region")
    funders = ids_of(context.db, FunderRow, [data.funder], "/funder")
    programmes = ids_of(context.db, ProgrammeRow, [data.programme], "/programme")
    doubts = [*data.doubts, *inferred_doubts(data.provenance)]
    kept = data.model_dump(mode="json", exclude={"slug", "language", "provenance", "roles", "funder", "programme"})
    columns = kept | {
        "sort_key": sort_key(data.title[data.language]),
        "sort_date": data.dates.sort_key(),
        "funder_id": funders.get(data.funder or ""),
        "programme_id": programmes.get(data.programme or ""),
        "doubts": [doubt.model_dump(mode="json") for doubt in doubts],
    }
    row, outcome = save(context, ProjectRow, data, columns, actor)
    if outcome != "unchanged":
        set_roles(context, row, data.roles)
        replace_doubts(context.db, row, data.title, doubts)
    return outcome


def list_projects(context: Context, query: ProjectQuery) -> Ready[Page[ProjectRead]]:
    """Projects, newest first unless sorted otherwise."""
    return read_page(
        context, PROJECTS, partial(queries.select_projects, query), queries.PROJECT_ORDERS[query.sort], query
    )


def count_projects(context: Context, query: ProjectCountQuery) -> Count:
    """How many projects match."""
    return count_rows(context.db, queries.select_projects(query), query)


def get_project(context: Context, key: str) -> Ready[ProjectRead]:
    """One project by id or slug. Raises NotFound."""
    return read_one(context, PROJECTS, key)


def _turning_days(row: ProjectRow) -> Iterable[date]:
    return turning_days(map(Doubt.model_validate, row.doubts))


def _read(context: Context, rows: list[ProjectRow]) -> list[ProjectRead]:
    funders = funder_refs(context, [row.funder_id for row in rows])
    programmes = programme_refs(context, [row.programme_id for row in rows])
    regions = region_refs(context, [row.region for row in rows])
    roles = roles_of(context, "project", [row.id for row in rows])
    return [
        ProjectRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "title": context.name(row.title, row.language),
                "title_is": row.title_is,
                "kind": row.kind,
                "summary": context.text(row.summary, row.language),
                "task_name": context.text(row.task_name, row.language),
                "dates": PartialDatesInput.model_validate(row.dates).read(context.language, row.language),
                "funder": row.funder_id and funders[row.funder_id],
                "programme": row.programme_id and programmes[row.programme_id],
                "call": row.call,
                "region": regions.get(row.region or ""),
                "implementers": roles[row.id]["implementer"],
                "lead_partners": roles[row.id]["lead_partner"],
                "partners": roles[row.id]["partner"],
                "components": [
                    {"number": component["number"], "name": context.name(component["name"], row.language)}
                    for component in row.components
                ],
                "stated_totals": row.stated_totals,
                "notes": notes(context, map(Doubt.model_validate, row.doubts), row.language),
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
            | {
                field: context.texts(getattr(row, field), row.language)
                for field in ("needs", "goals", "outputs", "scope", "audiences", "audiences_indirect")
            }
        )
        for row in rows
    ]


PROJECTS = Kind(ProjectRow, ProjectRead, _read, turning_days=_turning_days, search=PROJECT_SEARCH)
