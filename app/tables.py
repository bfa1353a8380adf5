"""Every table of the house, for the migrations; nothing else imports this."""

import app.core.audit
import app.core.ready.tables
import app.core.reviews.tables
import app.core.search.tables
import app.events.tables
import app.networks.tables
import app.organisations.tables
import app.people.tables
import app.projects.tables
import app.regions.tables
import app.sessions.tables  # noqa: F401
from app.core.tables import metadata

__all__ = ["metadata"]
