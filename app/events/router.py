"""`/events`, `/event-series` and `/places`."""

from typing import Annotated

from fastapi import Query, Response

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.problems import NotFound, responses
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.events.schemas import (
    EventCountQuery,
    EventQuery,
    EventRead,
    EventSeriesCountQuery,
    EventSeriesQuery,
    EventSeriesRead,
    PlaceCountQuery,
    PlaceQuery,
    PlaceRead,
)
from app.events.service import calendar, places, series
from app.events.service import events as event_service

events = slice_router("events")
event_series = slice_router("event-series")
place_router = slice_router("places")


@events.get("", responses=OF_LIST)
def list_events(context: Context, query: Annotated[EventQuery, Query()]) -> Ready[Page[EventRead]]:
    """List events, newest first unless sorted otherwise."""
    return event_service.list_events(context, query)


@events.get("/count")
def count_events(context: Context, query: Annotated[EventCountQuery, Query()]) -> Count:
    """Count the events a list would hold."""
    return event_service.count_events(context, query)


@events.get("/{event}", responses=OF_ONE)
def get_event(
    context: Context, event: Annotated[Key, by_key("thematic-equality-2022")], query: Annotated[ReadQuery, Query()]
) -> Ready[EventRead]:
    """Read one event by id or slug."""
    return event_service.get_event(context, event)


@events.get(
    "/{event}/calendar.ics",
    responses=responses(NotFound, calendar.NoExactDay)
    | {200: {"content": {"text/calendar": {"schema": {"type": "string"}}}}},
    response_class=Response,
)
def get_event_calendar(
    context: Context, event: Annotated[Key, by_key("thematic-equality-2022")], query: Annotated[ReadQuery, Query()]
) -> Response:
    """Give the event as an iCalendar file, if its day is known exactly."""
    row, shown = event_service.event_row(context, event), event_service.get_event(context, event).model()
    body = calendar.calendar_file(row, shown, f"{context.public_url}/events/{row.slug}")
    headers = {
        "Content-Disposition": f'attachment; filename="{row.slug}.ics"',
        "Content-Language": context.language or shown.language,
        "Vary": "Accept-Language",
    }
    return Response(body, media_type="text/calendar; charset=utf-8", headers=headers)


@event_series.get("", responses=OF_LIST)
def list_event_series(context: Context, query: Annotated[EventSeriesQuery, Query()]) -> Ready[Page[EventSeriesRead]]:
    """List series: meetings announced together, often before any has a date."""
    return series.list_series(context, query)


@event_series.get("/count")
def count_event_series(context: Context, query: Annotated[EventSeriesCountQuery, Query()]) -> Count:
    """Count the series a list would hold."""
    return series.count_series(context, query)


@event_series.get("/{event_series}", responses=OF_ONE)
def get_event_series(
    context: Context,
    event_series: Annotated[Key, by_key("network-onsite-meetings")],
    query: Annotated[ReadQuery, Query()],
) -> Ready[EventSeriesRead]:
    """Read one series by id or slug."""
    return series.get_series(context, event_series)


@place_router.get("", responses=OF_LIST)
def list_places(context: Context, query: Annotated[PlaceQuery, Query()]) -> Ready[Page[PlaceRead]]:
    """List towns and venues by name."""
    return places.list_places(context, query)


@place_router.get("/count")
def count_places(context: Context, query: Annotated[PlaceCountQuery, Query()]) -> Count:
    """Count the places a list would hold."""
    return places.count_places(context, query)


@place_router.get("/{place}", responses=OF_ONE)
def get_place(
    context: Context, place: Annotated[Key, by_key("warszawa")], query: Annotated[ReadQuery, Query()]
) -> Ready[PlaceRead]:
    """Read one place by id or slug."""
    return places.get_place(context, place)
