"""The index as one of the things that the refresher derives from records."""

import json
from typing import Any
from uuid import UUID

from app.core.context import Context
from app.core.i18n import LANGUAGES
from app.core.ready.kinds import Kind
from app.core.ready.refreshing import Made
from app.core.search.declaring import Searchable
from app.core.search.entries import Entry, make_entry
from app.core.search.index import replace_entries


def index_records(context: Context, kind: Kind[Any], ids: list[UUID], made: list[Made]) -> None:
    """Write entries anew out of what everybody may read; of what nobody may see none is left."""
    if kind.search:
        entries = (_entry(kind.search, found) for found in made)
        replace_entries(context.db, kind.search, ids, [entry for entry in entries if entry])


def _entry(searchable: Searchable, found: Made) -> Entry | None:
    # The variants begin with those of the languages.
    return make_entry(searchable, dict(zip(LANGUAGES, map(json.loads, found.variants), strict=False)))
