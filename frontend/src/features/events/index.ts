export { EventCard } from "./EventCard";
export { EventPage } from "./EventPage";
export { EventsPage } from "./EventsPage";
export { eventMore } from "./more";
export { EventTimeline } from "./EventTimeline";
export { SeriesList } from "./SeriesList";
export { eventCountQuery, eventQuery, eventsQuery, fewEventsQuery, sessionsQuery } from "./queries";
export { type EventSearch, readEventSearch } from "./search";
export {
  ATTENDANCE_MODES,
  type AttendanceMode,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
  ORGANISATION_ROLES,
  type OrganisationRole,
  PERSON_ROLES,
  type PersonRole,
  SESSION_KINDS,
  type SessionKind,
  useWords,
} from "./words";
