import { createFileRoute } from "@tanstack/react-router";
import { personEventsQuery, PersonPage, personQuery } from "~/features/people";

export const Route = createFileRoute("/people/$person")({
  loader: ({ context: { queryClient }, params: { person } }) => Promise.all([queryClient.ensureQueryData(personQuery(person)), queryClient.ensureInfiniteQueryData(personEventsQuery(person))]),
  component: () => <PersonPage slug={Route.useParams().person} />,
});
