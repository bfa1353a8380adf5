export { EventCard } from "./EventCard";
export { EventPage } from "./EventPage";
export { EventsPage } from "./EventsPage";
export { eventMore } from "./more";
export { EventTimeline } from "./EventTimeline";
export { SeriesList } from "./SeriesList";
export { eventCountQuery, eventQuery, eventsQuery, fewEventsQuery, sessionsQuery } from "./queries";
export { type EventSearch, readEventSearch } from "./search";
export * from "./words";
