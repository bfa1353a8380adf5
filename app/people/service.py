"""Keeping persons, and reading what is public of them."""

from collections import defaultdict
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, save
from app.core.schemas import Count, Ref
from app.core.text import sort_key
from app.people import queries
from app.people.schemas import PERSON_SEARCH, PersonCountQuery, PersonInput, PersonQuery, PersonRead, PersonRoleRead
from app.people.tables import PersonRow


def put_person(context: Context, data: PersonInput, actor: str) -> Outcome:
    """Create or update the person with this slug."""
    columns = {
        "name": data.name,
        "sort_key": sort_key(data.name),
        "background": data.background and data.background.model_dump(mode="json"),
    }
    return save(context, PersonRow, data, columns, actor).outcome


def list_people(context: Context, query: PersonQuery) -> Ready[Page[PersonRead]]:
    """Persons by name."""
    return read_page(context, PEOPLE, partial(queries.select_people, query), queries.BY_NAME, query)


def count_people(context: Context, query: PersonCountQuery) -> Count:
    """How many persons match."""
    return count_rows(context.db, queries.select_people(query), query)


def get_person(context: Context, key: str) -> Ready[PersonRead]:
    """One person by id or slug. Raises NotFound."""
    return read_one(context, PEOPLE, key)


def _read(context: Context, rows: list[Row[Any]]) -> list[PersonRead]:
    roles: dict[UUID, list[PersonRoleRead]] = defaultdict(list)
    for role in queries.roles_by_person(context.db, [row.id for row in rows]):
        record = Ref(
            id=role.subject_id,
            slug=role.subject_slug,
            name=context.name(role.subject_title, role.subject_language),
        )
        roles[role.person_id].append(
            PersonRoleRead.model_validate({"role": role.role, "subject": role.subject, "record": record})
        )
    return [
        PersonRead(
            id=row.id,
            slug=row.slug,
            name=row.name,
            roles=roles[row.id],
            provenance=context.provenance(row.provenance, row.language),
            language=row.language,
        )
        for row in rows
    ]


PEOPLE = Kind(PersonRow, PersonRead, _read, queries.public_columns, search=PERSON_SEARCH)
