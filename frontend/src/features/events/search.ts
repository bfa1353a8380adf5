// The filters of the list of events as they stand in the address: the API's own names and values.
import type { paths } from "~/api/schema.gen";
import { oneOf, searchOf, someOf, wordsToFind } from "~/shared/search";
import { ATTENDANCE_MODES, EVENT_KINDS } from "./words";

export type EventQuery = NonNullable<paths["/api/v1/events"]["get"]["parameters"]["query"]>;

export const WHENS = ["upcoming", "past", "undated"] as const;
const SORTS = ["date", "title"] as const; // the latest first when nothing is said

const matching = (pattern: RegExp) => (value: unknown) => (typeof value === "string" && pattern.test(value) ? value : undefined);
const key = matching(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
const teryt = matching(/^(\d\d|\d{4})$/);

export const readEventSearch = searchOf({
  q: wordsToFind,
  when: oneOf(WHENS),
  year: matching(/^(19|20|21)\d\d$/),
  kind: someOf(EVENT_KINDS),
  attendance_mode: oneOf(ATTENDANCE_MODES),
  held_in: teryt,
  invited: teryt,
  project: key,
  organisation: key,
  person: key,
  place: key,
  programme: key,
  series: key,
  part_of: key,
  side_event_of: key,
  sort: oneOf(SORTS),
});

export type EventSearch = ReturnType<typeof readEventSearch>;

/** Filters that have no field of their own: one comes with them from another page, sees them named, and can take them off. */
export const NARROWINGS = ["organisation", "person", "place", "programme", "series", "part_of", "side_event_of"] as const;
export type Narrowing = (typeof NARROWINGS)[number];

const list = <T>(value: T | undefined) => (value === undefined ? undefined : [value]);

/** The same for the API, where most filters are lists. */
export const filtersOf = (search: EventSearch): EventQuery => ({
  q: search.q,
  when: search.when,
  year: search.year ? [Number(search.year)] : undefined,
  kind: search.kind,
  attendance_mode: list(search.attendance_mode),
  held_in: list(search.held_in),
  invited: list(search.invited),
  project: list(search.project),
  organisation: search.organisation,
  person: search.person,
  place: list(search.place),
  programme: list(search.programme),
  series: list(search.series),
  part_of: search.part_of,
  side_event_of: search.side_event_of,
});
