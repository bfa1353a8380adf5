import { createFileRoute } from "@tanstack/react-router";
import { EventPage, eventQuery, sessionsQuery } from "~/features/events";

export const Route = createFileRoute("/events/$event")({
  loader: ({ context: { queryClient }, params: { event } }) => Promise.all([queryClient.ensureQueryData(eventQuery(event)), queryClient.ensureQueryData(sessionsQuery(event))]),
  component: () => <EventPage slug={Route.useParams().event} />,
});
