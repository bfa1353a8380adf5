"""What the directory is narrowed by, in indexes that count it; spheres know it of their organisation

Revision: 0005, after 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_NARROWED = ("region", "powiat", "kind", "sector")
_INDEXES = {
    "organisation": {
        "ix_organisation_by_region": ["region", "kind", "sector"],
        "ix_organisation_by_powiat": ["powiat", "kind", "sector"],
        "ix_organisation_by_kind": ["kind", "sector"],
        "ix_organisation_by_sector": ["sector", "region", "kind"],
    },
    "organisation_sphere": {
        "ix_organisation_sphere_by_region": ["sphere", "region", "kind", "sector"],
        "ix_organisation_sphere_by_powiat": ["sphere", "powiat", "kind", "sector"],
        "ix_organisation_sphere_by_kind": ["sphere", "kind", "sector"],
        "ix_organisation_sphere_by_sector": ["sphere", "sector", "region", "kind"],
    },
}


def upgrade() -> None:
    """Go up."""
    with op.batch_alter_table("organisation_sphere", schema=None) as batch_op:
        for name in _NARROWED:
            batch_op.add_column(sa.Column(name, sa.String(), nullable=True))
    known = "SELECT {} FROM organisation WHERE organisation.id = organisation_id"
    filled = ", ".join(f"{name} = ({known.format(name)})" for name in _NARROWED)
    op.execute(f"UPDATE organisation_sphere SET {filled}")
    with op.batch_alter_table("organisation_sphere", schema=None) as batch_op:
        batch_op.alter_column("kind", existing_type=sa.String(), nullable=False)
    for table, indexes in _INDEXES.items():
        for name, columns in indexes.items():
            op.create_index(name, table, columns)


def downgrade() -> None:
    """Go back."""
    for table, indexes in _INDEXES.items():
        for name in indexes:
            op.drop_index(name, table)
    with op.batch_alter_table("organisation_sphere", schema=None) as batch_op:
        for name in reversed(_NARROWED):
            batch_op.drop_column(name)
