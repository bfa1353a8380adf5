"""What later slices may use of persons."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select

from app.core.context import Context
from app.core.i18n import Texts
from app.core.ready.marking import mark_stale
from app.core.records import ids_of
from app.core.schemas import Schema, Slug
from app.core.tables import Record
from app.people import queries
from app.people.schemas import PersonInput, PersonRef, PersonRole
from app.people.service import PEOPLE, get_person, put_person
from app.people.tables import PersonRoleRow, PersonRow

__all__ = [
    "PEOPLE",
    "PersonInput",
    "PersonRef",
    "PersonRole",
    "PersonRoleInput",
    "get_person",
    "had_role",
    "people_of",
    "put_person",
    "set_people",
]


class PersonRoleInput(Schema):
    """A person in a role, as it is kept."""

    person: Slug
    role: PersonRole


def set_people(context: Context, subject: Record, title: Texts, roles: list[PersonRoleInput], public: bool) -> None:
    """Let the people with a role at `subject` be just these; `public` says whether everybody may see the subject.

    Raises InvalidRequest for unknown persons.
    """
    name = str(subject.__tablename__)
    before = queries.people_at(context.db, name, subject.id)
    queries.delete_roles(context.db, name, subject.id)
    ids = ids_of(context.db, PersonRow, (role.person for role in roles), "/people")
    mark_stale(context.db, {*before, *ids.values()})
    context.db.add_all(
        PersonRoleRow(
            person_id=ids[role.person],
            role=role.role,
            position=position,
            subject=name,
            subject_id=subject.id,
            subject_slug=subject.slug,
            subject_title=dict(title),
            subject_language=subject.language,
            public=public,
        )
        for position, role in enumerate(roles)
    )


def people_of(context: Context, subject: str, ids: Iterable[UUID]) -> dict[UUID, list[PersonRef]]:
    """Who had which role at the given subjects, in one statement."""
    found: dict[UUID, list[PersonRef]] = defaultdict(list)
    for subject_id, role, person_id, slug, name in queries.roles_by_subject(context.db, subject, ids):
        found[subject_id].append(PersonRef.model_validate({"id": person_id, "slug": slug, "name": name, "role": role}))
    return found


def had_role(subject: str, person: str) -> Select[Any]:
    """Ids of the subjects at which a person (id or slug) had a role."""
    return queries.subjects_of(subject, person)
