import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";
import type { Schema } from "~/api/schemas";
import { type EventQuery, type EventSearch, filtersOf, type Narrowing } from "./search";

const PAGE = 24;
const FEW = 6;

const list = (query: EventQuery, signal: AbortSignal) => body(api.GET("/api/v1/events", { params: { query }, signal }));

export const eventsQuery = (search: EventSearch) => listOptions(["events", search], (cursor, signal) => list({ ...filtersOf(search), sort: search.sort, limit: PAGE, cursor }, signal));

export const eventCountQuery = (search: EventSearch) => {
  const query = filtersOf(search);
  return queryOptions({ queryKey: ["events", "count", query], queryFn: ({ signal }) => body(api.GET("/api/v1/events/count", { params: { query }, signal })) });
};

/** A handful of events: those next to come, the latest, those beside another. */
export const fewEventsQuery = (query: EventQuery) =>
  queryOptions({ queryKey: ["events", "few", query], queryFn: async ({ signal }) => (await list({ limit: FEW, ...query }, signal)).items });

export const eventQuery = (event: string) => queryOptions({ queryKey: ["event", event], queryFn: ({ signal }) => body(api.GET("/api/v1/events/{event}", { params: { path: { event } }, signal })) });

/** The whole programme: a long one comes in several answers. */
export const sessionsQuery = (event: string) =>
  queryOptions({
    queryKey: ["event", event, "sessions"],
    async queryFn({ signal }) {
      const sessions: Schema<"SessionRead">[] = [];
      let cursor: string | undefined;
      do {
        const page = await body(api.GET("/api/v1/sessions", { params: { query: { event: [event], limit: 200, cursor } }, signal }));
        sessions.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      return sessions;
    },
  });

export const projectNamesQuery = () =>
  queryOptions({
    queryKey: ["projects", "names"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/projects", { params: { query: { limit: 200 } }, signal }))).items.map(({ slug, title }) => ({ slug, title })),
  });

/** The years a visitor can choose from: from the earliest event to the latest, the last first. */
export const yearsQuery = () =>
  queryOptions({
    queryKey: ["events", "years"],
    async queryFn({ signal }) {
      const [first, last] = await Promise.all((["date", "-date"] as const).map(async (sort) => (await list({ since: "1900-01-01", sort, limit: 1 }, signal)).items[0]));
      const [from, until] = [yearOf(first), yearOf(last)];
      return from && until ? Array.from({ length: until - from + 1 }, (_, back) => until - back) : [];
    },
  });

/** The year an event is sorted under. */
export function yearOf(event: Pick<Schema<"EventRead">, "dates"> | undefined): number | undefined {
  const { start, readings } = event?.dates ?? { readings: [] };
  const day = start ?? (readings.find(({ preferred }) => preferred) ?? readings[0])?.start;
  return day ? Number(day.slice(0, 4)) : undefined;
}

/** What a filter without a field points at, by name. */
export const narrowedToQuery = (filter: Narrowing, key: string) =>
  queryOptions({
    queryKey: ["events", "narrowed", filter, key],
    async queryFn({ signal }) {
      switch (filter) {
        case "organisation":
          return (await body(api.GET("/api/v1/organisations/{organisation}", { params: { path: { organisation: key } }, signal }))).name;
        case "person":
          return (await body(api.GET("/api/v1/people/{person}", { params: { path: { person: key } }, signal }))).name;
        case "place":
          return (await body(api.GET("/api/v1/places/{place}", { params: { path: { place: key } }, signal }))).name;
        case "programme":
          return (await body(api.GET("/api/v1/programmes/{programme}", { params: { path: { programme: key } }, signal }))).name;
        case "series":
          return (await body(api.GET("/api/v1/event-series/{event_series}", { params: { path: { event_series: key } }, signal }))).title;
        default:
          return (await body(api.GET("/api/v1/events/{event}", { params: { path: { event: key } }, signal }))).title;
      }
    },
  });
