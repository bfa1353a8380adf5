"""Keeping and reading networks."""

from functools import partial

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, save
from app.core.reviews.service import inferred_doubts, replace_doubts
from app.core.schemas import Count
from app.core.text import sort_key
from app.events.public import read_series, series_ids
from app.networks import queries
from app.networks.schemas import NETWORK_SEARCH, NetworkCountQuery, NetworkInput, NetworkQuery, NetworkRead
from app.networks.tables import NetworkDocumentRow, NetworkRow, NetworkSeriesRow
from app.projects.public import document_ids, document_refs, project_ids, project_refs


def put_network(context: Context, data: NetworkInput, actor: str) -> Outcome:
    """Create or update the network with this slug. Raises InvalidRequest for unknown references."""
    projects = project_ids(context, [data.project], "/project")
    documents = document_ids(context, data.documents, "/documents")
    series = series_ids(context, data.meetings, "/meetings")
    columns = data.model_dump(exclude={"slug", "language", "provenance", "project", "documents", "meetings"}) | {
        "sort_key": sort_key(data.name[data.language]),
        "project_id": projects.get(data.project or ""),
    }
    row, outcome = save(context, NetworkRow, data, columns, actor)
    if outcome == "unchanged":
        return outcome
    queries.delete_links(context.db, row.id)
    context.db.add_all(
        NetworkDocumentRow(network_id=row.id, document_id=documents[slug], position=position)
        for position, slug in enumerate(data.documents)
    )
    context.db.add_all(
        NetworkSeriesRow(network_id=row.id, series_id=series[slug], position=position)
        for position, slug in enumerate(data.meetings)
    )
    replace_doubts(context.db, row, data.name, inferred_doubts(data.provenance))
    return outcome


def list_networks(context: Context, query: NetworkQuery) -> Ready[Page[NetworkRead]]:
    """Networks by name."""
    return read_page(context, NETWORKS, partial(queries.select_networks, query), queries.BY_NAME, query)


def count_networks(context: Context, query: NetworkCountQuery) -> Count:
    """How many networks match."""
    return count_rows(context.db, queries.select_networks(query), query)


def get_network(context: Context, key: str) -> Ready[NetworkRead]:
    """One network by id or slug. Raises NotFound."""
    return read_one(context, NETWORKS, key)


def _read(context: Context, rows: list[NetworkRow]) -> list[NetworkRead]:
    ids = [row.id for row in rows]
    documents, series = queries.documents_of(context.db, ids), queries.series_of(context.db, ids)
    document_refs_by_id = document_refs(context, [document for _, document in documents])
    series_by_id = read_series(context, [entry for _, entry in series])
    projects = project_refs(context, [row.project_id for row in rows])
    return [
        NetworkRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "name": context.name(row.name, row.language),
                "definition": context.name(row.definition, row.language),
                "summary": context.text(row.summary, row.language),
                "coverage": context.text(row.coverage, row.language),
                "purposes": context.texts(row.purposes, row.language),
                "membership_kinds": [
                    {"code": kind["code"], "description": context.name(kind["description"], row.language)}
                    for kind in row.membership_kinds
                ],
                "tasks": [
                    {
                        "number": task["number"],
                        "description": context.name(task["description"], row.language),
                        "stage": context.name(task["stage"], row.language),
                    }
                    for task in row.tasks
                ],
                "documents": [document_refs_by_id[document] for network, document in documents if network == row.id],
                "meetings": [
                    series_by_id[entry] for network, entry in series if network == row.id and entry in series_by_id
                ],
                "contact": context.text(row.contact, row.language),
                "contact_url": row.contact_url,
                "project": row.project_id and projects[row.project_id],
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


NETWORKS = Kind(NetworkRow, NetworkRead, _read, sources=queries.series_of, search=NETWORK_SEARCH)
