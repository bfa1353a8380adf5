"""Reading regions, and loading them."""

import csv
import json
from collections.abc import Mapping, Sequence
from functools import partial
from importlib.resources import files
from typing import Any

from sqlalchemy.orm import Session

from app.core.context import Context
from app.core.db import Database
from app.core.i18n import LANGUAGES, Language
from app.core.pagination import Page, count_rows, paginate
from app.core.problems import NotFound
from app.core.ready.marking import mark_everything
from app.core.schemas import Count
from app.core.search.entries import make_entry
from app.core.search.index import is_current, replace_kind
from app.core.text import sort_key
from app.regions import queries
from app.regions.reading import read_names
from app.regions.schemas import REGION_SEARCH, RegionActivity, RegionCountQuery, RegionQuery, RegionRead, RegionRef
from app.regions.tables import RegionRow

_DATA = files("app.regions") / "data"
_CALLED = {"voivodeship": "województwo", "powiat": "powiat", "city": "miasto"}


def list_regions(context: Context, query: RegionQuery) -> Page[RegionRead]:
    """Regions by TERYT."""
    regions = partial(queries.select_regions, query, _named(context, query))
    page = paginate(context.db, regions, queries.BY_TERYT, query)
    return Page(items=_read(context, page.rows), next=page.next, prev=page.prev)


def count_regions(context: Context, query: RegionCountQuery) -> Count:
    """How many regions match."""
    regions = queries.select_regions(query, _named(context, query))
    return count_rows(context.db, regions.with_only_columns(RegionRow.c.teryt), query)


def get_region(context: Context, teryt: str) -> RegionRead:
    """One region. Raises NotFound."""
    row = context.db.execute(queries.select_region(teryt)).one_or_none()
    if row is None:
        raise NotFound()
    return _read(context, [row])[0]


def load_regions(db: Session) -> int:
    """Bring the table to the reference data that comes with the program; returns how many rows changed.

    Source: GUS, TERYT register (TERC), as of 2024-01-01.
    """
    kept = {region.teryt: region.model_dump() for region in queries.all_regions(db)}
    changed = [row for row in _reference_rows() if kept.get(row.teryt) != row.model_dump()]
    for row in changed:  # voivodeships come first, so that a powiat finds its parent
        db.merge(row)
        db.flush()
    if changed:  # almost every record shows the name of a region
        mark_everything(db)
    return len(changed)


def index_regions(database: Database) -> None:
    """Let every region be found by its name, with and without what it is, unless all are already."""
    with database.reading() as db:
        rows = {region.teryt: region for region in queries.all_regions(db)}
        if is_current(db, REGION_SEARCH, len(rows)):
            return
    # Made before anybody has to wait for us: the first time, dictionaries are written.
    answers = ({language: _shown(row, rows, language) for language in LANGUAGES} for row in rows.values())
    entries = [entry for answer in answers if (entry := make_entry(REGION_SEARCH, answer))]
    with database.writing(in_turn=True) as db:
        replace_kind(db, REGION_SEARCH, entries)


def _shown(row: RegionRow, rows: Mapping[str, RegionRow], language: Language) -> dict[str, Any]:
    parent = row.parent and {"teryt": row.parent, "name": rows[row.parent].names[language]}
    return {
        "teryt": row.teryt,
        "name": row.names[language],
        "called": _CALLED[row.kind],
        "genitive": row.genitive,
        "locative": row.locative,
        "iso_3166_2": row.iso_3166_2,
        "parent": parent,
        "language": "pl",
    }


def _reference_rows() -> list[RegionRow]:
    voivodeships = json.loads((_DATA / "voivodeships.json").read_text("utf-8"))
    rows = [
        RegionRow(level="voivodeship", kind="voivodeship", sort_key=sort_key(entry["names"]["pl"]), **entry)
        for entry in voivodeships
    ]
    with (_DATA / "powiats.csv").open(encoding="utf-8") as file:
        for entry in csv.DictReader(file):
            name, teryt = entry["name"], entry["teryt"]
            rows.append(
                RegionRow(
                    teryt=teryt,
                    level="powiat",
                    kind="powiat" if entry["kind"] == "powiat" else "city",
                    sort_key=sort_key(name),
                    names={"pl": name, "en": name, "uk": name},
                    parent=teryt[:2],
                )
            )
    return rows


def _named(context: Context, query: RegionQuery | RegionCountQuery) -> list[str] | None:
    return None if query.name is None else read_names(query.name, queries.names(context.db))


def _read(context: Context, rows: Sequence[Any]) -> list[RegionRead]:
    counts = context.contributions.counts("regions", context.db, (row.RegionRow.teryt for row in rows))
    none = dict.fromkeys(RegionActivity.model_fields, 0)
    return [
        RegionRead.model_validate(
            row.model_dump(exclude={"sort_key", "parent"})
            | {
                "name": context.name(row.names, "pl"),
                "parent": RegionRef(teryt=row.parent, name=context.name(names, "pl")) if row.parent else None,
                "activity": none | counts[row.teryt],
                "language": "pl",
            }
        )
        for row, names in (found[:2] for found in rows)
    ]
