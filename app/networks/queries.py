"""Every select over networks."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from app.core.pagination import Order
from app.networks.schemas import NetworkCountQuery, NetworkQuery
from app.networks.tables import NetworkDocumentRow, NetworkRow, NetworkSeriesRow
from app.projects.public import of_projects

BY_NAME = Order((NetworkRow.c.sort_key, NetworkRow.c.id))


def select_networks(query: NetworkQuery | NetworkCountQuery) -> Select[Any]:
    """Ids of the networks that match the filters."""
    statement: Select[Any] = select(NetworkRow.c.id)
    return statement.where(of_projects(NetworkRow.c.project_id, query.project)) if query.project else statement


def documents_of(db: Session, ids: list[UUID]) -> list[tuple[UUID, UUID]]:
    """Network and document, in the networks' own order."""
    row = NetworkDocumentRow.c
    statement = select(row.network_id, row.document_id).where(row.network_id.in_(ids)).order_by(row.position)
    return [(row[0], row[1]) for row in db.execute(statement).all()]


def series_of(db: Session, ids: list[UUID]) -> list[tuple[UUID, UUID]]:
    """Network and series of meetings, in the networks' own order."""
    row = NetworkSeriesRow.c
    statement = select(row.network_id, row.series_id).where(row.network_id.in_(ids)).order_by(row.position)
    return [(row[0], row[1]) for row in db.execute(statement).all()]


def delete_links(db: Session, network_id: UUID) -> None:
    """Forget the documents and meetings of a network."""
    db.execute(delete(NetworkDocumentRow).where(NetworkDocumentRow.c.network_id == network_id))
    db.execute(delete(NetworkSeriesRow).where(NetworkSeriesRow.c.network_id == network_id))
