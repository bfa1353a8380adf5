import { createFileRoute } from "@tanstack/react-router";
import { organisationEventsQuery, organisationsCatalogue, OrganisationPage, organisationProjectsQuery, organisationQuery } from "~/features/organisations";
import { fundersQuery } from "~/features/projects";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/organisations/$organisation")({
  loader: ({ context: { queryClient }, params: { organisation } }) =>
    Promise.all([
      openCatalogue(organisationsCatalogue),
      queryClient.ensureQueryData(organisationQuery(organisation)),
      queryClient.ensureInfiniteQueryData(organisationEventsQuery(organisation)),
      queryClient.ensureInfiniteQueryData(organisationProjectsQuery(organisation)),
      queryClient.ensureQueryData(fundersQuery()),
    ]),
  component: () => <OrganisationPage slug={Route.useParams().organisation} />,
});
