import { createFileRoute } from "@tanstack/react-router";
import { fundersQuery, programmeQuery, projectDocumentsQuery, projectEventsQuery, projectNetworksQuery, ProjectPage, projectQuery, projectsCatalogue, projectSeriesQuery } from "~/features/projects";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/projects/$project")({
  loader: ({ context: { queryClient }, params: { project } }) =>
    Promise.all([
      openCatalogue(projectsCatalogue),
      queryClient.ensureQueryData(projectQuery(project)).then(({ programme }) => programme && queryClient.ensureQueryData(programmeQuery(programme.slug))),
      queryClient.ensureInfiniteQueryData(projectEventsQuery(project)),
      queryClient.ensureQueryData(projectSeriesQuery(project)),
      queryClient.ensureQueryData(projectDocumentsQuery(project)),
      queryClient.ensureQueryData(projectNetworksQuery(project)),
      queryClient.ensureQueryData(fundersQuery()),
    ]),
  component: () => <ProjectPage slug={Route.useParams().project} />,
});
