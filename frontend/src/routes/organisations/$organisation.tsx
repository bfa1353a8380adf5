import { createFileRoute } from "@tanstack/react-router";
import { organisationEventsQuery, OrganisationPage, organisationProjectsQuery, organisationQuery } from "~/features/organisations";
import { fundersQuery } from "~/features/projects";

export const Route = createFileRoute("/organisations/$organisation")({
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    Promise.all([
      queryClient.ensureQueryData(organisationQuery(organisation)),
      queryClient.ensureInfiniteQueryData(organisationEventsQuery(organisation)),
      queryClient.ensureInfiniteQueryData(organisationProjectsQuery(organisation)),
      queryClient.ensureQueryData(fundersQuery()),
    ]),
  component: () => <OrganisationPage slug={Route.useParams().organisation} />,
});
