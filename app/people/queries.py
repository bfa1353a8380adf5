"""Every select over persons."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from app.core.pagination import Order
from app.core.records import matches
from app.people.schemas import PersonCountQuery, PersonQuery
from app.people.tables import PersonRoleRow, PersonRow

BY_NAME = Order((PersonRow.c.sort_key, PersonRow.c.id))


def public_columns() -> Select[Any]:
    """Every person, without `background`, which is never read for an answer."""
    person = PersonRow.c
    return select(person.id, person.slug, person.name, person.language, person.provenance)


def select_people(query: PersonQuery | PersonCountQuery) -> Select[Any]:
    """Ids of the persons that match the filters."""
    statement: Select[Any] = select(PersonRow.c.id)
    if query.role:
        having_role = select(PersonRoleRow.c.person_id).where(
            PersonRoleRow.c.role.in_(query.role), PersonRoleRow.c.public
        )
        statement = statement.where(PersonRow.c.id.in_(having_role))
    return statement


def roles_by_person(db: Session, people: Iterable[UUID]) -> list[PersonRoleRow]:
    """Every public role of the given persons."""
    statement = select(PersonRoleRow).where(PersonRoleRow.c.person_id.in_(list(people)), PersonRoleRow.c.public)
    return list(db.scalars(statement.order_by(PersonRoleRow.c.id)).all())


def roles_by_subject(db: Session, subject: str, ids: Iterable[UUID]) -> list[tuple[UUID, str, UUID, str, str]]:
    """Subject, role, and the person's id, slug and name, in the order they were given."""
    statement = (
        select(PersonRoleRow.c.subject_id, PersonRoleRow.c.role, PersonRow.c.id, PersonRow.c.slug, PersonRow.c.name)
        .join(PersonRow, PersonRow.c.id == PersonRoleRow.c.person_id)
        .where(PersonRoleRow.c.subject == subject, PersonRoleRow.c.subject_id.in_(list(ids)))
        .order_by(PersonRoleRow.c.position)
    )
    return [tuple(row) for row in db.execute(statement).all()]


def subjects_of(subject: str, person: str) -> Select[Any]:
    """Ids of the subjects at which a person (id or slug) had a role."""
    return (
        select(PersonRoleRow.c.subject_id)
        .join(PersonRow, PersonRow.c.id == PersonRoleRow.c.person_id)
        .where(PersonRoleRow.c.subject == subject, matches(PersonRow, person))
    )


def people_at(db: Session, subject: str, subject_id: UUID) -> list[UUID]:
    """Who has a role at a subject."""
    role = PersonRoleRow.c
    return list(db.scalars(select(role.person_id).where(role.subject == subject, role.subject_id == subject_id)).all())


def delete_roles(db: Session, subject: str, subject_id: UUID) -> None:
    """Forget who had a role at a subject."""
    db.execute(
        delete(PersonRoleRow).where(PersonRoleRow.c.subject == subject, PersonRoleRow.c.subject_id == subject_id)
    )
