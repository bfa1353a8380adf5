"""Ready answers

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up; the refresher finds by itself what is to be made."""
    op.create_table(
        "ready",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("body", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ready")),
    )
    with op.batch_alter_table("ready", schema=None) as batch_op:
        batch_op.create_index("ix_ready_made_by", ["made_by", "record", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ready_since"), ["since"], unique=False)
        batch_op.create_index(batch_op.f("ix_ready_until"), ["until"], unique=False)

    op.create_table(
        "ready_source",
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("source_id", "record_id", name=op.f("pk_ready_source")),
    )
    with op.batch_alter_table("ready_source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ready_source_record_id"), ["record_id"], unique=False)


def downgrade() -> None:
    """Go back."""
    with op.batch_alter_table("ready_source", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ready_source_record_id"))

    op.drop_table("ready_source")
    with op.batch_alter_table("ready", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ready_until"))
        batch_op.drop_index(batch_op.f("ix_ready_since"))
        batch_op.drop_index("ix_ready_made_by")

    op.drop_table("ready")
