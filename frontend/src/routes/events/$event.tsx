import { createFileRoute } from "@tanstack/react-router";
import { eventMore, EventPage, eventQuery, sessionsQuery } from "~/features/events";
import { loadLater } from "~/shared/later";

export const Route = createFileRoute("/events/$event")({
  loader: ({ context: { queryClient }, params: { event } }) => {
    void loadLater(eventMore);
    return Promise.all([queryClient.ensureQueryData(eventQuery(event)), queryClient.ensureQueryData(sessionsQuery(event))]);
  },
  component: () => <EventPage slug={Route.useParams().event} />,
});
