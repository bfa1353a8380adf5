"""Every select over organisations."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, delete, func, select
from sqlalchemy.orm import Session

from app.core.pagination import Order
from app.core.records import matches
from app.organisations.schemas import OrganisationCountQuery, OrganisationQuery
from app.organisations.tables import IdentifierRow, OrganisationRoleRow, OrganisationRow, SphereRow
from app.regions.public import count_by_region, lies_in

_NAME = (OrganisationRow.c.sort_key, OrganisationRow.c.id)
ORDERS = {"name": Order(_NAME), "-name": Order(_NAME, descending=True)}


def select_organisations(query: OrganisationQuery | OrganisationCountQuery) -> Select[Any]:
    """Ids of the organisations that match the filters."""
    statement: Select[Any] = select(OrganisationRow.c.id)
    for column, wanted in (
        (OrganisationRow.c.kind, query.kind),
        (OrganisationRow.c.sector, query.sector),
        (OrganisationRow.c.legal_form, query.legal_form),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    if query.region:
        statement = statement.where(lies_in(OrganisationRow.c.region, OrganisationRow.c.powiat, query.region))
    if query.sphere:
        working = select(SphereRow.c.organisation_id).where(SphereRow.c.sphere.in_(query.sphere))
        statement = statement.where(OrganisationRow.c.id.in_(working))
    if query.role:
        holding = select(OrganisationRoleRow.c.organisation_id).where(
            OrganisationRoleRow.c.role.in_(query.role), OrganisationRoleRow.c.public
        )
        statement = statement.where(OrganisationRow.c.id.in_(holding))
    return statement


def identifiers_of(db: Session, ids: list[UUID]) -> list[Any]:
    """Numbers of the given organisations."""
    row = IdentifierRow.c
    statement = select(row.organisation_id, row.scheme, row.value, row.issuer).where(row.organisation_id.in_(ids))
    return list(db.execute(statement.order_by(row.scheme, row.value)).all())


def spheres_of(db: Session, ids: list[UUID]) -> list[Any]:
    """Spheres of the given organisations."""
    row = SphereRow.c
    return list(db.execute(select(row.organisation_id, row.sphere).where(row.organisation_id.in_(ids))).all())


def role_counts(db: Session, ids: list[UUID]) -> list[tuple[UUID, str, str, int, int]]:
    """How often each organisation took each role, most often first."""
    row, count = OrganisationRoleRow.c, func.count()
    inferred = func.sum(case((row.inferred, 1), else_=0))
    statement = (
        select(row.organisation_id, row.role, row.subject, count, inferred)
        .where(row.organisation_id.in_(ids), row.public)
        .group_by(row.organisation_id, row.role, row.subject)
        .order_by(count.desc(), row.role, row.subject)
    )
    return [tuple(found) for found in db.execute(statement).all()]


def holders(db: Session, subject: str, ids: Iterable[UUID]) -> list[Any]:
    """Roles at the given subjects with the holder's id, slug and name, in the order they were given."""
    role = OrganisationRoleRow.c
    statement = (
        select(
            role.subject_id,
            role.role,
            role.inferred,
            role.since,
            role.until,
            OrganisationRow.c.id,
            OrganisationRow.c.slug,
            OrganisationRow.c.name,
            OrganisationRow.c.language,
        )
        .join(OrganisationRow, OrganisationRow.c.id == role.organisation_id)
        .where(role.subject == subject, role.subject_id.in_(list(ids)))
        .order_by(role.position)
    )
    return list(db.execute(statement).all())


def subjects_of(subject: str, organisation: str) -> Select[Any]:
    """Ids of the subjects in which an organisation (id or slug) took any role."""
    return (
        select(OrganisationRoleRow.c.subject_id)
        .join(OrganisationRow, OrganisationRow.c.id == OrganisationRoleRow.c.organisation_id)
        .where(OrganisationRoleRow.c.subject == subject, matches(OrganisationRow, organisation))
    )


def organisations_in(db: Session, subject: str, subject_id: UUID) -> list[UUID]:
    """Who takes a role in a subject."""
    role = OrganisationRoleRow.c
    statement = select(role.organisation_id).where(role.subject == subject, role.subject_id == subject_id)
    return list(db.scalars(statement).all())


def delete_roles(db: Session, subject: str, subject_id: UUID) -> None:
    """Forget who took a role in a subject."""
    row = OrganisationRoleRow.c
    db.execute(delete(OrganisationRoleRow).where(row.subject == subject, row.subject_id == subject_id))


def delete_details(db: Session, organisation_id: UUID) -> None:
    """Forget the numbers and spheres of an organisation."""
    db.execute(delete(IdentifierRow).where(IdentifierRow.c.organisation_id == organisation_id))
    db.execute(delete(SphereRow).where(SphereRow.c.organisation_id == organisation_id))


def refs(db: Session, ids: Iterable[UUID]) -> list[Any]:
    """Id, slug, name and language of the given organisations."""
    row = OrganisationRow.c
    statement = select(row.id, row.slug, row.name, row.language).where(row.id.in_(list(ids)))
    return list(db.execute(statement).all())


def count_seated(db: Session, teryts: list[str]) -> list[tuple[str, int]]:
    """Organisations seated in each of the given voivodeships and powiats."""
    statement = count_by_region(OrganisationRow.c.region, OrganisationRow.c.powiat, teryts)
    return [tuple(row) for row in db.execute(statement).all()]
