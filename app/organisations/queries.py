"""Every select over organisations."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, func, or_
from sqlmodel import Session, col, select

from app.core.pagination import Order
from app.core.records import matches
from app.organisations.schemas import OrganisationCountQuery, OrganisationQuery
from app.organisations.tables import IdentifierRow, OrganisationRoleRow, OrganisationRow, SphereRow

_NAME = (col(OrganisationRow.sort_key), col(OrganisationRow.id))
ORDERS = {"name": Order(_NAME), "-name": Order(_NAME, descending=True)}


def select_organisations(query: OrganisationQuery | OrganisationCountQuery) -> Select[Any]:
    """Organisations that match the filters."""
    statement: Select[Any] = select(OrganisationRow)
    for column, wanted in (
        (OrganisationRow.kind, query.kind),
        (OrganisationRow.sector, query.sector),
        (OrganisationRow.legal_form, query.legal_form),
    ):
        if wanted:
            statement = statement.where(col(column).in_(wanted))
    if query.region:
        statement = statement.where(
            or_(col(OrganisationRow.region).in_(query.region), col(OrganisationRow.powiat).in_(query.region))
        )
    if query.sphere:
        working = select(SphereRow.organisation_id).where(col(SphereRow.sphere).in_(query.sphere))
        statement = statement.where(col(OrganisationRow.id).in_(working))
    if query.role:
        holding = select(OrganisationRoleRow.organisation_id).where(col(OrganisationRoleRow.role).in_(query.role))
        statement = statement.where(col(OrganisationRow.id).in_(holding))
    return statement


def select_organisation(key: str) -> Select[Any]:
    """One organisation by id or slug."""
    return select(OrganisationRow).where(matches(OrganisationRow, key))


def identifiers_of(db: Session, ids: list[UUID]) -> list[IdentifierRow]:
    """Numbers of the given organisations."""
    statement = select(IdentifierRow).where(col(IdentifierRow.organisation_id).in_(ids))
    return list(db.exec(statement.order_by(IdentifierRow.scheme, IdentifierRow.value)).all())


def spheres_of(db: Session, ids: list[UUID]) -> list[SphereRow]:
    """Spheres of the given organisations."""
    return list(db.exec(select(SphereRow).where(col(SphereRow.organisation_id).in_(ids))).all())


def role_counts(db: Session, ids: list[UUID]) -> list[tuple[UUID, str, str, int]]:
    """How often each organisation took each role, most often first."""
    row, count = OrganisationRoleRow, func.count()
    statement = (
        select(row.organisation_id, row.role, row.subject, count)
        .where(col(row.organisation_id).in_(ids))
        .group_by(col(row.organisation_id), col(row.role), col(row.subject))
        .order_by(count.desc(), col(row.role))
    )
    return [tuple(found) for found in db.execute(statement).all()]


def holders(db: Session, subject: str, ids: Iterable[UUID]) -> list[Any]:
    """Roles at the given subjects with the holder's id, slug and name, in the order they were given."""
    role = OrganisationRoleRow
    statement = (
        select(
            role.subject_id,
            role.role,
            role.inferred,
            OrganisationRow.id,
            OrganisationRow.slug,
            OrganisationRow.name,
            OrganisationRow.language,
        )
        .join(OrganisationRow, col(OrganisationRow.id) == col(role.organisation_id))
        .where(role.subject == subject, col(role.subject_id).in_(list(ids)))
        .order_by(col(role.position))
    )
    return list(db.execute(statement).all())


def subjects_of(subject: str, organisation: str, roles: list[str] | None = None) -> Select[Any]:
    """Ids of the subjects in which an organisation (id or slug) took a role, one of `roles` if given."""
    statement = (
        select(OrganisationRoleRow.subject_id)
        .join(OrganisationRow, col(OrganisationRow.id) == col(OrganisationRoleRow.organisation_id))
        .where(OrganisationRoleRow.subject == subject, matches(OrganisationRow, organisation))
    )
    return statement.where(col(OrganisationRoleRow.role).in_(roles)) if roles else statement


def subjects_with_role(subject: str, role: str) -> Select[Any]:
    """Ids of the subjects in which anybody took a role."""
    return select(OrganisationRoleRow.subject_id).where(
        OrganisationRoleRow.subject == subject, OrganisationRoleRow.role == role
    )


def delete_roles(db: Session, subject: str, subject_id: UUID) -> None:
    """Forget who took a role in a subject."""
    row = OrganisationRoleRow
    db.execute(delete(row).where(col(row.subject) == subject, col(row.subject_id) == subject_id))


def delete_details(db: Session, organisation_id: UUID) -> None:
    """Forget the numbers and spheres of an organisation."""
    db.execute(delete(IdentifierRow).where(col(IdentifierRow.organisation_id) == organisation_id))
    db.execute(delete(SphereRow).where(col(SphereRow.organisation_id) == organisation_id))


def refs(db: Session, ids: Iterable[UUID]) -> list[Any]:
    """Id, slug, name and language of the given organisations."""
    row = OrganisationRow
    statement = select(row.id, row.slug, row.name, row.language).where(col(row.id).in_(list(ids)))
    return list(db.execute(statement).all())


def count_by_region(db: Session, teryts: list[str]) -> list[tuple[str, int]]:
    """Organisations seated in each of the given voivodeships and powiats."""
    found: list[tuple[str, int]] = []
    for column in (col(OrganisationRow.region), col(OrganisationRow.powiat)):
        wanted = [teryt for teryt in teryts if (len(teryt) == 2) == (column.key == "region")]
        if wanted:
            statement = select(column, func.count()).where(column.in_(wanted)).group_by(column)
            found += [tuple(row) for row in db.execute(statement).all()]
    return found
