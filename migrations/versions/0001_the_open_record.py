"""The open record

Revision: 0001, after
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Go up."""
    op.create_table(
        "change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("before", JSON, nullable=True),
        sa.Column("after", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index("ix_change_record", ["record", "record_id", "id"], unique=False)

    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("background", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("slug", name=op.f("uq_person_slug")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index("ix_person_name", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "region",
        sa.Column("teryt", KEY, nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("names", JSON, nullable=False),
        sa.Column("genitive", sa.String(), nullable=True),
        sa.Column("locative", sa.String(), nullable=True),
        sa.Column("iso_3166_2", sa.String(), nullable=True),
        sa.Column("nuts2", JSON, nullable=False),
        sa.Column("capitals", JSON, nullable=False),
        sa.Column("parent", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["parent"], ["region.teryt"], name=op.f("fk_region_parent_region")),
        sa.PrimaryKeyConstraint("teryt", name=op.f("pk_region")),
    )
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.create_index("ix_region_level", ["level", "teryt"], unique=False)
        batch_op.create_index("ix_region_level_name", ["level", "sort_key", "teryt"], unique=False)
        batch_op.create_index(batch_op.f("ix_region_parent"), ["parent"], unique=False)

    op.create_table(
        "review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("pointer", sa.String(), nullable=False),
        sa.Column("text", JSON, nullable=False),
        sa.Column("due_after", sa.Date(), nullable=True),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index("ix_review_kind", ["kind", "rank", "id"], unique=False)
        batch_op.create_index("ix_review_queue", ["rank", "id"], unique=False)
        batch_op.create_index("ix_review_record", ["record", "record_id"], unique=False)
        batch_op.create_index("ix_review_slug", ["slug", "rank", "id"], unique=False)

    op.create_table(
        "organisation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("short_name", sa.String(), nullable=True),
        sa.Column("as_typed", JSON, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sector", sa.String(), nullable=True),
        sa.Column("legal_form", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("powiat", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("description", JSON, nullable=True),
        sa.Column("identifiers_state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["powiat"], ["region.teryt"], name=op.f("fk_organisation_powiat_region")),
        sa.ForeignKeyConstraint(["region"], ["region.teryt"], name=op.f("fk_organisation_region_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("slug", name=op.f("uq_organisation_slug")),
    )
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organisation_country"), ["country"], unique=False)
        batch_op.create_index("ix_organisation_kind", ["kind", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_organisation_legal_form", ["legal_form", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_organisation_name", ["sort_key", "id"], unique=False)
        batch_op.create_index("ix_organisation_powiat", ["powiat", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_organisation_region", ["region", "sort_key", "id"], unique=False)
        batch_op.create_index("ix_organisation_sector", ["sector", "sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_organisation_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "person_role",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("subject_slug", sa.String(), nullable=False),
        sa.Column("subject_title", JSON, nullable=False),
        sa.Column("subject_language", sa.String(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_role_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_role")),
    )
    with op.batch_alter_table("person_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_role_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_person_role_subject", ["subject", "subject_id", "position"], unique=False)

    op.create_table(
        "funder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_funder_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funder")),
        sa.UniqueConstraint("slug", name=op.f("uq_funder_slug")),
    )
    with op.batch_alter_table("funder", schema=None) as batch_op:
        batch_op.create_index("ix_funder_name", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_funder_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_funder_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "organisation_identifier",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_organisation_identifier_organisation_id_organisation"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_identifier")),
        sa.UniqueConstraint("scheme", "value", "issuer", name=op.f("uq_organisation_identifier_scheme_value_issuer")),
    )
    with op.batch_alter_table("organisation_identifier", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_organisation_identifier_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "organisation_role",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("since", sa.String(), nullable=True),
        sa.Column("until", sa.String(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_organisation_role_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_role")),
    )
    with op.batch_alter_table("organisation_role", schema=None) as batch_op:
        batch_op.create_index("ix_organisation_role_holder", ["organisation_id", "subject", "role"], unique=False)
        batch_op.create_index("ix_organisation_role_role", ["role", "organisation_id"], unique=False)
        batch_op.create_index("ix_organisation_role_subject", ["subject", "subject_id", "position"], unique=False)

    op.create_table(
        "organisation_sphere",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("sphere", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_organisation_sphere_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "sphere", name=op.f("pk_organisation_sphere")),
    )
    with op.batch_alter_table("organisation_sphere", schema=None) as batch_op:
        batch_op.create_index("ix_organisation_sphere_reverse", ["sphere", "organisation_id"], unique=False)

    op.create_table(
        "place",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("locality", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("powiat", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("within_id", sa.Uuid(), nullable=True),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_place_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["powiat"], ["region.teryt"], name=op.f("fk_place_powiat_region")),
        sa.ForeignKeyConstraint(["region"], ["region.teryt"], name=op.f("fk_place_region_region")),
        sa.ForeignKeyConstraint(["within_id"], ["place.id"], name=op.f("fk_place_within_id_place")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("slug", name=op.f("uq_place_slug")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_country"), ["country"], unique=False)
        batch_op.create_index("ix_place_name", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_place_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_place_powiat"), ["powiat"], unique=False)
        batch_op.create_index(batch_op.f("ix_place_region"), ["region"], unique=False)
        batch_op.create_index(batch_op.f("ix_place_updated_at"), ["updated_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_place_within_id"), ["within_id"], unique=False)

    op.create_table(
        "programme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("short_name", sa.String(), nullable=True),
        sa.Column("funder_id", sa.Uuid(), nullable=False),
        sa.Column("themes", JSON, nullable=False),
        sa.Column("calls", JSON, nullable=False),
        sa.ForeignKeyConstraint(["funder_id"], ["funder.id"], name=op.f("fk_programme_funder_id_funder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sa.UniqueConstraint("slug", name=op.f("uq_programme_slug")),
    )
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_funder_id"), ["funder_id"], unique=False)
        batch_op.create_index("ix_programme_name", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_programme_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "project",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("title_is", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("summary", JSON, nullable=True),
        sa.Column("dates", JSON, nullable=False),
        sa.Column("sort_date", KEY, nullable=False),
        sa.Column("funder_id", sa.Uuid(), nullable=True),
        sa.Column("programme_id", sa.Uuid(), nullable=True),
        sa.Column("call", JSON, nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("components", JSON, nullable=False),
        sa.Column("task_name", JSON, nullable=True),
        sa.Column("needs", JSON, nullable=False),
        sa.Column("goals", JSON, nullable=False),
        sa.Column("outputs", JSON, nullable=False),
        sa.Column("scope", JSON, nullable=False),
        sa.Column("audiences", JSON, nullable=False),
        sa.Column("audiences_indirect", JSON, nullable=False),
        sa.Column("stated_totals", JSON, nullable=False),
        sa.Column("doubts", JSON, nullable=False),
        sa.ForeignKeyConstraint(["funder_id"], ["funder.id"], name=op.f("fk_project_funder_id_funder")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_project_programme_id_programme")),
        sa.ForeignKeyConstraint(["region"], ["region.teryt"], name=op.f("fk_project_region_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("slug", name=op.f("uq_project_slug")),
    )
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.create_index("ix_project_date", ["sort_date", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_funder_id"), ["funder_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_programme_id"), ["programme_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_region"), ["region"], unique=False)
        batch_op.create_index("ix_project_title", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_project_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("description", JSON, nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_document_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("slug", name=op.f("uq_document_slug")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_project_id"), ["project_id"], unique=False)
        batch_op.create_index("ix_document_title", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_document_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "event_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("attendance_mode", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("stated_count", sa.Integer(), nullable=True),
        sa.Column("frequency", JSON, nullable=True),
        sa.Column("places", JSON, nullable=True),
        sa.Column("aims", JSON, nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_event_series_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_series")),
        sa.UniqueConstraint("slug", name=op.f("uq_event_series_slug")),
    )
    with op.batch_alter_table("event_series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_series_project_id"), ["project_id"], unique=False)
        batch_op.create_index("ix_event_series_title", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_series_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "network",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("name", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("definition", JSON, nullable=False),
        sa.Column("summary", JSON, nullable=True),
        sa.Column("coverage", JSON, nullable=True),
        sa.Column("purposes", JSON, nullable=False),
        sa.Column("membership_kinds", JSON, nullable=False),
        sa.Column("tasks", JSON, nullable=False),
        sa.Column("contact", JSON, nullable=True),
        sa.Column("contact_url", sa.String(), nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_network_project_id_project")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_network")),
        sa.UniqueConstraint("slug", name=op.f("uq_network_slug")),
    )
    with op.batch_alter_table("network", schema=None) as batch_op:
        batch_op.create_index("ix_network_name", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_network_project_id"), ["project_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_network_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("title_is", sa.String(), nullable=False),
        sa.Column("subtitle", JSON, nullable=True),
        sa.Column("summary", JSON, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attendance_mode", sa.String(), nullable=True),
        sa.Column("dates", JSON, nullable=False),
        sa.Column("sort_date", KEY, nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=True),
        sa.Column("place_note", JSON, nullable=True),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("programme_id", sa.Uuid(), nullable=True),
        sa.Column("series_id", sa.Uuid(), nullable=True),
        sa.Column("part_of_id", sa.Uuid(), nullable=True),
        sa.Column("side_event_of_id", sa.Uuid(), nullable=True),
        sa.Column("sequence_number", sa.Integer(), nullable=True),
        sa.Column("duration_days", sa.Integer(), nullable=True),
        sa.Column("meetings_count", sa.Integer(), nullable=True),
        sa.Column("reach", JSON, nullable=True),
        sa.Column("theme", JSON, nullable=True),
        sa.Column("target_groups", JSON, nullable=False),
        sa.Column("outcomes", JSON, nullable=False),
        sa.Column("counts", JSON, nullable=False),
        sa.Column("recordings", JSON, nullable=False),
        sa.Column("attachments", JSON, nullable=False),
        sa.Column("documents", JSON, nullable=False),
        sa.Column("has_recordings", sa.Boolean(), nullable=False),
        sa.Column("sessions_complete", sa.Boolean(), nullable=True),
        sa.Column("sessions_note", JSON, nullable=True),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("doubts", JSON, nullable=False),
        sa.ForeignKeyConstraint(["part_of_id"], ["event.id"], name=op.f("fk_event_part_of_id_event")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_event_place_id_place")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_event_programme_id_programme")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_event_project_id_project")),
        sa.ForeignKeyConstraint(["series_id"], ["event_series.id"], name=op.f("fk_event_series_id_event_series")),
        sa.ForeignKeyConstraint(["side_event_of_id"], ["event.id"], name=op.f("fk_event_side_event_of_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("slug", name=op.f("uq_event_slug")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index("ix_event_date", ["sort_date", "id"], unique=False)
        batch_op.create_index("ix_event_kind", ["kind", "sort_date", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_last_day"), ["last_day"], unique=False)
        batch_op.create_index("ix_event_mode", ["attendance_mode", "sort_date", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_part_of_id"), ["part_of_id"], unique=False)
        batch_op.create_index("ix_event_place", ["place_id", "sort_date", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_programme_id"), ["programme_id"], unique=False)
        batch_op.create_index("ix_event_project", ["project_id", "sort_date", "id"], unique=False)
        batch_op.create_index("ix_event_recordings", ["has_recordings", "sort_date", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_series_id"), ["series_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_side_event_of_id"), ["side_event_of_id"], unique=False)
        batch_op.create_index("ix_event_status", ["status", "sort_date", "id"], unique=False)
        batch_op.create_index("ix_event_title", ["sort_key", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "network_document",
        sa.Column("network_id", sa.Uuid(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_network_document_document_id_document")
        ),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_network_document_network_id_network")),
        sa.PrimaryKeyConstraint("network_id", "document_id", name=op.f("pk_network_document")),
    )
    with op.batch_alter_table("network_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_network_document_document_id"), ["document_id"], unique=False)

    op.create_table(
        "network_series",
        sa.Column("network_id", sa.Uuid(), nullable=False),
        sa.Column("series_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name=op.f("fk_network_series_network_id_network")),
        sa.ForeignKeyConstraint(
            ["series_id"], ["event_series.id"], name=op.f("fk_network_series_series_id_event_series")
        ),
        sa.PrimaryKeyConstraint("network_id", "series_id", name=op.f("pk_network_series")),
    )
    with op.batch_alter_table("network_series", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_network_series_series_id"), ["series_id"], unique=False)

    op.create_table(
        "event_days",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("earliest", sa.Date(), nullable=False),
        sa.Column("latest", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_days_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "reading", name=op.f("pk_event_days")),
    )
    with op.batch_alter_table("event_days", schema=None) as batch_op:
        batch_op.create_index("ix_event_days_latest", ["latest", "event_id", "earliest"], unique=False)

    op.create_table(
        "event_region",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("teryt", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("as_typed", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_region_event_id_event")),
        sa.ForeignKeyConstraint(["teryt"], ["region.teryt"], name=op.f("fk_event_region_teryt_region")),
        sa.PrimaryKeyConstraint("event_id", "teryt", name=op.f("pk_event_region")),
    )
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.create_index("ix_event_region_reverse", ["teryt", "event_id"], unique=False)

    op.create_table(
        "session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", KEY, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("provenance", JSON, nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", JSON, nullable=False),
        sa.Column("title_is", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("form", JSON, nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("starts", sa.String(), nullable=True),
        sa.Column("ends", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("time_as_typed", sa.String(), nullable=True),
        sa.Column("several", sa.Boolean(), nullable=False),
        sa.Column("recorded", sa.Boolean(), nullable=True),
        sa.Column("note", JSON, nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_session_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("slug", name=op.f("uq_session_slug")),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index("ix_session_kind", ["kind", "event_id", "position", "id"], unique=False)
        batch_op.create_index("ix_session_programme", ["event_id", "position", "id"], unique=False)
        batch_op.create_index("ix_session_recorded", ["recorded", "event_id", "position", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_updated_at"), ["updated_at"], unique=False)


def downgrade() -> None:
    """Go back."""
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_updated_at"))
        batch_op.drop_index("ix_session_recorded")
        batch_op.drop_index("ix_session_programme")
        batch_op.drop_index("ix_session_kind")

    op.drop_table("session")
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.drop_index("ix_event_region_reverse")

    op.drop_table("event_region")
    with op.batch_alter_table("event_days", schema=None) as batch_op:
        batch_op.drop_index("ix_event_days_latest")

    op.drop_table("event_days")
    with op.batch_alter_table("network_series", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_network_series_series_id"))

    op.drop_table("network_series")
    with op.batch_alter_table("network_document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_network_document_document_id"))

    op.drop_table("network_document")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_updated_at"))
        batch_op.drop_index("ix_event_title")
        batch_op.drop_index("ix_event_status")
        batch_op.drop_index(batch_op.f("ix_event_side_event_of_id"))
        batch_op.drop_index(batch_op.f("ix_event_series_id"))
        batch_op.drop_index("ix_event_recordings")
        batch_op.drop_index("ix_event_project")
        batch_op.drop_index(batch_op.f("ix_event_programme_id"))
        batch_op.drop_index("ix_event_place")
        batch_op.drop_index(batch_op.f("ix_event_part_of_id"))
        batch_op.drop_index("ix_event_mode")
        batch_op.drop_index(batch_op.f("ix_event_last_day"))
        batch_op.drop_index("ix_event_kind")
        batch_op.drop_index("ix_event_date")

    op.drop_table("event")
    with op.batch_alter_table("network", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_network_updated_at"))
        batch_op.drop_index(batch_op.f("ix_network_project_id"))
        batch_op.drop_index("ix_network_name")

    op.drop_table("network")
    with op.batch_alter_table("event_series", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_series_updated_at"))
        batch_op.drop_index("ix_event_series_title")
        batch_op.drop_index(batch_op.f("ix_event_series_project_id"))

    op.drop_table("event_series")
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_updated_at"))
        batch_op.drop_index("ix_document_title")
        batch_op.drop_index(batch_op.f("ix_document_project_id"))

    op.drop_table("document")
    with op.batch_alter_table("project", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_project_updated_at"))
        batch_op.drop_index("ix_project_title")
        batch_op.drop_index(batch_op.f("ix_project_region"))
        batch_op.drop_index(batch_op.f("ix_project_programme_id"))
        batch_op.drop_index(batch_op.f("ix_project_funder_id"))
        batch_op.drop_index("ix_project_date")

    op.drop_table("project")
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_programme_updated_at"))
        batch_op.drop_index("ix_programme_name")
        batch_op.drop_index(batch_op.f("ix_programme_funder_id"))

    op.drop_table("programme")
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_place_within_id"))
        batch_op.drop_index(batch_op.f("ix_place_updated_at"))
        batch_op.drop_index(batch_op.f("ix_place_region"))
        batch_op.drop_index(batch_op.f("ix_place_powiat"))
        batch_op.drop_index(batch_op.f("ix_place_organisation_id"))
        batch_op.drop_index("ix_place_name")
        batch_op.drop_index(batch_op.f("ix_place_country"))

    op.drop_table("place")
    with op.batch_alter_table("organisation_sphere", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_sphere_reverse")

    op.drop_table("organisation_sphere")
    with op.batch_alter_table("organisation_role", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_role_subject")
        batch_op.drop_index("ix_organisation_role_role")
        batch_op.drop_index("ix_organisation_role_holder")

    op.drop_table("organisation_role")
    with op.batch_alter_table("organisation_identifier", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_identifier_organisation_id"))

    op.drop_table("organisation_identifier")
    with op.batch_alter_table("funder", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_funder_updated_at"))
        batch_op.drop_index(batch_op.f("ix_funder_organisation_id"))
        batch_op.drop_index("ix_funder_name")

    op.drop_table("funder")
    with op.batch_alter_table("person_role", schema=None) as batch_op:
        batch_op.drop_index("ix_person_role_subject")
        batch_op.drop_index(batch_op.f("ix_person_role_person_id"))

    op.drop_table("person_role")
    with op.batch_alter_table("organisation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisation_updated_at"))
        batch_op.drop_index("ix_organisation_sector")
        batch_op.drop_index("ix_organisation_region")
        batch_op.drop_index("ix_organisation_powiat")
        batch_op.drop_index("ix_organisation_name")
        batch_op.drop_index("ix_organisation_legal_form")
        batch_op.drop_index("ix_organisation_kind")
        batch_op.drop_index(batch_op.f("ix_organisation_country"))

    op.drop_table("organisation")
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_index("ix_review_slug")
        batch_op.drop_index("ix_review_record")
        batch_op.drop_index("ix_review_queue")
        batch_op.drop_index("ix_review_kind")

    op.drop_table("review")
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_region_parent"))
        batch_op.drop_index("ix_region_level_name")
        batch_op.drop_index("ix_region_level")

    op.drop_table("region")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_updated_at"))
        batch_op.drop_index("ix_person_name")

    op.drop_table("person")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index("ix_change_record")

    op.drop_table("change")
