"""What later slices may use of organisations."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from pydantic import Field
from sqlalchemy.orm import Session

from app.core.context import Context
from app.core.ready.marking import mark_stale
from app.core.records import ids_of
from app.core.schemas import Ref, Schema, Slug
from app.core.tables import Record
from app.organisations import queries
from app.organisations.queries import subjects_of
from app.organisations.schemas import Country, OrganisationInput, OrganisationRole, RoleHolder
from app.organisations.service import ORGANISATIONS, get_organisation, put_organisation
from app.organisations.tables import OrganisationRoleRow, OrganisationRow

__all__ = [
    "ORGANISATIONS",
    "Country",
    "OrganisationInput",
    "OrganisationRole",
    "RoleHolder",
    "RoleInput",
    "count_organisations",
    "get_organisation",
    "organisation_ids",
    "organisation_refs",
    "put_organisation",
    "roles_of",
    "set_roles",
    "subjects_of",
]


class RoleInput(Schema):
    """An organisation in a role, as it is kept; the period to the year, open where its bounds are not known."""

    organisation: Slug
    role: OrganisationRole
    inferred: bool = False
    since: str | None = Field(default=None, pattern=r"^[0-9]{4}$")
    until: str | None = Field(default=None, pattern=r"^[0-9]{4}$")


def set_roles(context: Context, subject: Record, roles: list[RoleInput], public: bool = True) -> None:
    """Let the organisations with a role in `subject` be just these; `public`: everybody may see the subject.

    Raises InvalidRequest for unknown organisations.
    """
    name = str(subject.__tablename__)
    before = queries.organisations_in(context.db, name, subject.id)
    queries.delete_roles(context.db, name, subject.id)
    ids = ids_of(context.db, OrganisationRow, (role.organisation for role in roles), "/roles")
    mark_stale(context.db, {*before, *ids.values()})
    context.db.add_all(
        OrganisationRoleRow(
            organisation_id=ids[role.organisation],
            position=position,
            subject=name,
            subject_id=subject.id,
            public=public,
            **role.model_dump(exclude={"organisation"}),
        )
        for position, role in enumerate(roles)
    )


def roles_of(
    context: Context, subject: str, ids: Iterable[UUID]
) -> dict[UUID, dict[OrganisationRole, list[RoleHolder]]]:
    """Who took which role in the given subjects, in one statement."""
    found: dict[UUID, dict[OrganisationRole, list[RoleHolder]]] = defaultdict(lambda: defaultdict(list))
    for row in queries.holders(context.db, subject, ids):
        holder = RoleHolder(
            id=row.id,
            slug=row.slug,
            name=context.name(row.name, row.language),
            inferred=row.inferred,
            since=row.since,
            until=row.until,
        )
        found[row.subject_id][row.role].append(holder)
    return found


def organisation_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """Ids behind slugs. Raises InvalidRequest naming `pointer` for unknown ones."""
    return ids_of(context.db, OrganisationRow, slugs, pointer)


def organisation_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    """Organisations by id, to point at, in one statement."""
    wanted = {organisation_id for organisation_id in ids if organisation_id}
    found = queries.refs(context.db, wanted) if wanted else []
    return {row.id: Ref(id=row.id, slug=row.slug, name=context.name(row.name, row.language)) for row in found}


def count_organisations(db: Session, teryts: list[str]) -> dict[str, dict[str, int]]:
    """Counter for the pages of regions: organisations seated in each."""
    return {teryt: {"organisations": count} for teryt, count in queries.count_seated(db, teryts)}
