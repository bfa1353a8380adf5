"""Regions of events, and indexes for lists and counts that grow

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_FILL = """
UPDATE event SET
  region = (SELECT place.region FROM place WHERE place.id = event.place_id),
  powiat = (SELECT place.powiat FROM place WHERE place.id = event.place_id)
"""
_PUBLIC = """
UPDATE event_region SET public = EXISTS (
  SELECT 1 FROM event WHERE event.id = event_region.event_id AND event.status != 'draft'
)
"""


def upgrade() -> None:
    """Go up."""
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("region", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("powiat", sa.String(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_event_region_region"), "region", ["region"], ["teryt"])
        batch_op.create_foreign_key(batch_op.f("fk_event_powiat_region"), "region", ["powiat"], ["teryt"])
        batch_op.create_index("ix_event_region", ["region", "sort_date", "id", "status"], unique=False)
        batch_op.create_index("ix_event_powiat", ["powiat", "sort_date", "id", "status"], unique=False)
    op.execute(_FILL)

    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.add_column(sa.Column("public", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.drop_index("ix_event_region_reverse")
        batch_op.create_index("ix_event_region_reverse", ["teryt", "public", "event_id"], unique=False)
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.alter_column("public", server_default=None)
    op.execute(_PUBLIC)

    with op.batch_alter_table("organisation_role", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_role_role")
        batch_op.create_index("ix_organisation_role_role", ["role", "public", "organisation_id"], unique=False)

    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_index("ix_review_record")
        batch_op.create_index("ix_review_record", ["record_id", "rank", "id"], unique=False)
        batch_op.create_index("ix_review_resource", ["record", "rank", "id"], unique=False)


def downgrade() -> None:
    """Go back."""
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.drop_index("ix_review_resource")
        batch_op.drop_index("ix_review_record")
        batch_op.create_index("ix_review_record", ["record", "record_id"], unique=False)

    with op.batch_alter_table("organisation_role", schema=None) as batch_op:
        batch_op.drop_index("ix_organisation_role_role")
        batch_op.create_index("ix_organisation_role_role", ["role", "organisation_id"], unique=False)

    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.drop_index("ix_event_region_reverse")
        batch_op.create_index("ix_event_region_reverse", ["teryt", "event_id"], unique=False)
        batch_op.drop_column("public")

    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index("ix_event_powiat")
        batch_op.drop_index("ix_event_region")
        batch_op.drop_constraint(batch_op.f("fk_event_powiat_region"), type_="foreignkey")
        batch_op.drop_constraint(batch_op.f("fk_event_region_region"), type_="foreignkey")
        batch_op.drop_column("powiat")
        batch_op.drop_column("region")
