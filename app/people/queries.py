"""Every select over persons."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete
from sqlmodel import Session, col, select

from app.core.pagination import Order
from app.core.records import matches
from app.people.schemas import PersonCountQuery, PersonQuery
from app.people.tables import PersonRoleRow, PersonRow

BY_NAME = Order((col(PersonRow.sort_key), col(PersonRow.id)))

# The public columns: `background` is never read for an answer.
_PUBLIC = (PersonRow.id, PersonRow.slug, PersonRow.name, PersonRow.language, PersonRow.provenance)


def select_people(query: PersonQuery | PersonCountQuery) -> Select[Any]:
    """Public columns of the persons that match the filters."""
    statement: Select[Any] = select(*_PUBLIC)
    if query.role:
        having_role = select(PersonRoleRow.person_id).where(col(PersonRoleRow.role).in_(query.role))
        statement = statement.where(col(PersonRow.id).in_(having_role))
    return statement


def select_person(key: str) -> Select[Any]:
    """Public columns of one person."""
    return select(*_PUBLIC).where(matches(PersonRow, key))


def roles_by_person(db: Session, people: Iterable[UUID]) -> list[PersonRoleRow]:
    """Every public role of the given persons."""
    statement = select(PersonRoleRow).where(col(PersonRoleRow.person_id).in_(list(people)))
    return list(db.exec(statement.order_by(col(PersonRoleRow.id))).all())


def roles_by_subject(db: Session, subject: str, ids: Iterable[UUID]) -> list[tuple[UUID, str, UUID, str, str]]:
    """Subject, role, and the person's id, slug and name, in the order they were given."""
    statement = (
        select(PersonRoleRow.subject_id, PersonRoleRow.role, PersonRow.id, PersonRow.slug, PersonRow.name)
        .join(PersonRow, col(PersonRow.id) == col(PersonRoleRow.person_id))
        .where(PersonRoleRow.subject == subject, col(PersonRoleRow.subject_id).in_(list(ids)))
        .order_by(col(PersonRoleRow.position))
    )
    return [tuple(row) for row in db.execute(statement).all()]


def subjects_of(subject: str, person: str) -> Select[Any]:
    """Ids of the subjects at which a person (id or slug) had a role."""
    return (
        select(PersonRoleRow.subject_id)
        .join(PersonRow, col(PersonRow.id) == col(PersonRoleRow.person_id))
        .where(PersonRoleRow.subject == subject, matches(PersonRow, person))
    )


def delete_roles(db: Session, subject: str, subject_id: UUID) -> None:
    """Forget who had a role at a subject."""
    db.execute(
        delete(PersonRoleRow).where(
            col(PersonRoleRow.subject) == subject, col(PersonRoleRow.subject_id) == subject_id
        )
    )
