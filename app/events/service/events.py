"""Events."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from app.core.context import Context
from app.core.dates import PartialDatesInput
from app.core.pagination import Page, count_rows
from app.core.problems import FieldProblem, InvalidRequest
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, ids_of, matches, one, save
from app.core.reviews.schemas import Doubt
from app.core.reviews.service import notes, replace_doubts, turning_days
from app.core.schemas import Count, Ref
from app.core.text import sort_key
from app.events import queries
from app.events.schemas import (
    EVENT_SEARCH,
    EventCountQuery,
    EventInput,
    EventQuery,
    EventRead,
    InvitedRegion,
    check_as_typed,
)
from app.events.service.calendar import has_exact_days
from app.events.service.doubts import UNFINISHED, event_doubts
from app.events.service.places import place_refs
from app.events.tables import EventDaysRow, EventRegionRow, EventRow, EventSeriesRow, PlaceRow
from app.organisations.public import roles_of, set_roles
from app.people.public import people_of, set_people
from app.projects.public import (
    document_ids,
    document_refs,
    programme_ids,
    programme_refs,
    project_ids,
    project_refs,
)
from app.regions.public import check_regions, region_names, region_refs

_ELSEWHERE = {
    "slug",
    "language",
    "provenance",
    "place",
    "project",
    "programme",
    "series",
    "part_of",
    "side_event_of",
    "roles",
    "people",
    "invited_regions",
}


def put_event(context: Context, data: EventInput, actor: str) -> Outcome:
    """Create or update the event with this slug. Raises InvalidRequest for unknown references."""
    doubts = event_doubts(data)
    columns = _columns(context, data) | {"doubts": [doubt.model_dump(mode="json") for doubt in doubts]}
    row, outcome = save(context, EventRow, data, columns, actor)
    if outcome == "unchanged":
        return outcome
    queries.delete_details(context.db, row.id)
    context.db.add_all(
        EventDaysRow(event_id=row.id, reading=number, earliest=first, latest=last)
        for number, (first, last) in enumerate(data.dates.spans())
    )
    public = data.status != "draft"
    _invite(context, row.id, data, public)
    set_roles(context, row, data.roles, public)
    set_people(context, row, data.title, data.people, public)
    replace_doubts(context.db, row, data.title, doubts, public)
    return outcome


def list_events(context: Context, query: EventQuery) -> Ready[Page[EventRead]]:
    """Events, newest first unless sorted otherwise."""
    ids = partial(queries.select_events, query, context.today)
    return read_page(context, EVENTS, ids, queries.EVENT_ORDERS[query.sort], query)


def count_events(context: Context, query: EventCountQuery) -> Count:
    """How many events match."""
    return count_rows(context.db, queries.select_events(query, context.today), query)


def get_event(context: Context, key: str) -> Ready[EventRead]:
    """One event by id or slug. Raises NotFound."""
    return read_one(context, EVENTS, key)


def event_row(context: Context, key: str) -> EventRow:
    """The row of a visible event by id or slug. Raises NotFound."""
    row: EventRow = one(context.db, queries.visible_events().where(matches(EventRow, key)))
    return row


def _columns(context: Context, data: EventInput) -> dict[str, Any]:
    db = context.db
    place = ids_of(db, PlaceRow, [data.place], "/place").get(data.place or "")
    held = db.get(PlaceRow, place) if place else None
    series = ids_of(db, EventSeriesRow, [data.series], "/series")
    events = ids_of(db, EventRow, [data.part_of, data.side_event_of], "/part_of")
    projects = project_ids(context, [data.project], "/project")
    programmes = programme_ids(context, [data.programme], "/programme")
    mentioned = [*data.documents, *(attachment.document for attachment in data.attachments)]
    documents = document_ids(context, mentioned, "/documents")
    kept = data.model_dump(mode="json", exclude=_ELSEWHERE)
    return kept | {
        "sort_key": sort_key(data.title[data.language]),
        "sort_date": data.dates.sort_key(),
        "last_day": data.dates.latest(),
        "has_recordings": bool(data.recordings),
        "attachments": [
            entry | {"document": documents.get(entry["document"]) and str(documents[entry["document"]])}
            for entry in kept["attachments"]
        ],
        "documents": [str(documents[slug]) for slug in data.documents],
        "place_id": place,
        "region": held and held.region,
        "powiat": held and held.powiat,
        "series_id": series.get(data.series or ""),
        "part_of_id": events.get(data.part_of or ""),
        "side_event_of_id": events.get(data.side_event_of or ""),
        "project_id": projects.get(data.project or ""),
        "programme_id": programmes.get(data.programme or ""),
    }


def _invite(context: Context, event_id: UUID, data: EventInput, public: bool) -> None:
    teryts = [entry.teryt for entry in data.invited_regions]
    check_regions(context, teryts, "/invited_regions")
    names = region_names(context, teryts)
    for position, entry in enumerate(data.invited_regions):
        if not check_as_typed(entry, names[entry.teryt]):
            pointer, detail = f"/invited_regions/{position}/as_typed", f"{entry.as_typed} is not {names[entry.teryt]}."
            problem = FieldProblem(location="body", pointer=pointer, code="region_mismatch", detail=detail, limits=None)
            raise InvalidRequest(detail, [problem])
        context.db.add(EventRegionRow(event_id=event_id, position=position, public=public, **entry.model_dump()))


def _turning_days(row: EventRow) -> Iterable[date]:
    # A planned event that is past its day says so by a doubt, which comes up on the same day.
    return turning_days(map(Doubt.model_validate, row.doubts))


def _read(context: Context, rows: list[EventRow]) -> list[EventRead]:
    db, ids = context.db, [row.id for row in rows]
    places = place_refs(context, [row.place_id for row in rows])
    series = queries.series_of(db, [row.series_id for row in rows])
    events = queries.event_refs(db, [event for row in rows for event in (row.part_of_id, row.side_event_of_id)])
    projects = project_refs(context, [row.project_id for row in rows])
    programmes = programme_refs(context, [row.programme_id for row in rows])
    attached = [entry["document"] for row in rows for entry in row.attachments]
    mentioned = [key for key in (*attached, *(key for row in rows for key in row.documents)) if key]
    documents = {str(key): found for key, found in document_refs(context, map(UUID, mentioned)).items()}
    roles = roles_of(context, "event", ids)
    people = people_of(context, "event", ids)
    invitations = queries.regions_of(db, ids)
    regions = region_refs(context, [entry.teryt for entry in invitations])
    invited: dict[UUID, list[InvitedRegion]] = defaultdict(list)
    for entry in invitations:
        shown = InvitedRegion(as_typed=entry.as_typed, **regions[entry.teryt].model_dump())
        invited[entry.event_id].append(shown)

    def ref(found: Any) -> Ref | None:
        return found and Ref(id=found.id, slug=found.slug, name=context.name(found.title, found.language))

    def one(row: EventRow) -> EventRead:
        language, held = row.language, roles[row.id]
        dates = PartialDatesInput.model_validate(row.dates)
        return EventRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "title": context.name(row.title, language),
                "title_is": row.title_is,
                "kind": row.kind,
                "status": row.status,
                "past_due": row.status in UNFINISHED and row.last_day is not None and row.last_day < context.today,
                "attendance_mode": row.attendance_mode,
                "dates": dates.read(context.language, language),
                "place": row.place_id and places[row.place_id],
                "project": row.project_id and projects[row.project_id],
                "programme": row.programme_id and programmes[row.programme_id],
                "series": ref(series.get(row.series_id)),
                "part_of": ref(events.get(row.part_of_id)),
                "side_event_of": ref(events.get(row.side_event_of_id)),
                "sequence_number": row.sequence_number,
                "duration_days": row.duration_days,
                "meetings_count": row.meetings_count,
                "organisers": held["organiser"],
                "co_organisers": held["co_organiser"],
                "hosts": held["host"],
                "substantive_partners": held["substantive_partner"],
                "venues": held["venue"],
                "participants": held["participant"],
                "people": people[row.id],
                "invited_regions": invited[row.id],
                "target_groups": context.texts(row.target_groups, language),
                "outcomes": context.texts(row.outcomes, language),
                "counts": row.counts,
                "recordings": [
                    entry
                    | {
                        "title": context.name(entry["title"], language),
                        "also_on": context.text(entry["also_on"], language),
                    }
                    for entry in row.recordings
                ],
                "attachments": [
                    {
                        "title": context.name(entry["title"], language),
                        "url": entry["url"],
                        "status": "available" if entry["url"] else "missing",
                        "document": entry["document"] and documents[entry["document"]],
                    }
                    for entry in row.attachments
                ],
                "documents": [documents[key] for key in row.documents],
                "sessions_complete": row.sessions_complete,
                "byline": row.byline,
                "calendar": f"/api/v1/events/{row.slug}/calendar.ics" if has_exact_days(dates) else None,
                "notes": notes(context, map(Doubt.model_validate, row.doubts), language),
                "provenance": context.provenance(row.provenance, language),
                "language": language,
            }
            | {
                field: context.text(getattr(row, field), language)
                for field in ("subtitle", "summary", "place_note", "reach", "theme", "sessions_note")
            }
        )

    return [one(row) for row in rows]


EVENTS = Kind(EventRow, EventRead, _read, queries.visible_events, _turning_days, search=EVENT_SEARCH)
