"""Tables of organisations, their identifiers, spheres and roles."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from app.core.ids import new_id
from app.core.tables import Json, Record, SortKey, Table


class OrganisationRow(Record, table=True):
    """An organisation or body; works with nothing but a name."""

    __tablename__ = "organisation"
    __table_args__ = (
        Index("ix_organisation_name", "sort_key", "id"),
        Index("ix_organisation_region", "region", "sort_key", "id"),
        Index("ix_organisation_powiat", "powiat", "sort_key", "id"),
        Index("ix_organisation_kind", "kind", "sort_key", "id"),
        Index("ix_organisation_sector", "sector", "sort_key", "id"),
        Index("ix_organisation_legal_form", "legal_form", "sort_key", "id"),
        Index("ix_organisation_by_region", "region", "kind", "sector"),
        Index("ix_organisation_by_powiat", "powiat", "kind", "sector"),
        Index("ix_organisation_by_kind", "kind", "sector"),
        Index("ix_organisation_by_sector", "sector", "region", "kind"),
    )

    name: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    short_name: str | None = None
    as_typed: list[str] = Field(default_factory=list, sa_type=Json)
    kind: str
    sector: str | None = None
    legal_form: str | None = None
    region: str | None = Field(default=None, foreign_key="region.teryt")
    powiat: str | None = Field(default=None, foreign_key="region.teryt")
    country: str | None = Field(default=None, index=True)
    description: dict[str, str] | None = Field(default=None, sa_type=Json)
    identifiers_state: str


class IdentifierRow(Table, table=True):
    """A number an organisation is registered under; unique within its scheme and issuer."""

    __tablename__ = "organisation_identifier"
    __table_args__ = (UniqueConstraint("scheme", "value", "issuer"),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisation.id", index=True)
    scheme: str
    value: str
    issuer: str = ""


class SphereRow(Table, table=True):
    """A sphere of public tasks an organisation works in, with what the directory is narrowed by beside it."""

    __tablename__ = "organisation_sphere"
    __table_args__ = (
        Index("ix_organisation_sphere_reverse", "sphere", "organisation_id"),
        Index("ix_organisation_sphere_by_region", "sphere", "region", "kind", "sector"),
        Index("ix_organisation_sphere_by_powiat", "sphere", "powiat", "kind", "sector"),
        Index("ix_organisation_sphere_by_kind", "sphere", "kind", "sector"),
        Index("ix_organisation_sphere_by_sector", "sphere", "sector", "region", "kind"),
    )

    organisation_id: UUID = Field(foreign_key="organisation.id", primary_key=True)
    sphere: str = Field(primary_key=True)
    region: str | None = None
    powiat: str | None = None
    kind: str
    sector: str | None = None


class OrganisationRoleRow(Table, table=True):
    """A role an organisation took in an event or a project; written by the slice that owns the subject."""

    __tablename__ = "organisation_role"
    __table_args__ = (
        Index("ix_organisation_role_subject", "subject", "subject_id", "position"),
        Index("ix_organisation_role_holder", "organisation_id", "subject", "role"),
        Index("ix_organisation_role_role", "role", "public", "organisation_id"),
    )

    id: UUID = Field(default_factory=new_id, primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisation.id")
    role: str
    position: int
    inferred: bool
    since: str | None = None
    until: str | None = None
    subject: str
    subject_id: UUID
    public: bool
