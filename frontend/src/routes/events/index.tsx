import { createFileRoute } from "@tanstack/react-router";
import { eventCountQuery, EventsPage, eventsQuery, readEventSearch } from "~/features/events";

export const Route = createFileRoute("/events/")({
  validateSearch: readEventSearch,
  // The address's filters are no dependency of the loader, because then the page would give way to a skeleton with each of them.
  loader: ({ context: { queryClient }, location }) => {
    const search = readEventSearch(location.search);
    return Promise.all([queryClient.ensureInfiniteQueryData(eventsQuery(search)), queryClient.ensureQueryData(eventCountQuery(search))]);
  },
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <EventsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
