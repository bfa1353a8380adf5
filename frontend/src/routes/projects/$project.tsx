import { createFileRoute } from "@tanstack/react-router";
import { fundersQuery, programmeQuery, projectDocumentsQuery, projectEventsQuery, projectNetworksQuery, ProjectPage, projectQuery, projectSeriesQuery } from "~/features/projects";

export const Route = createFileRoute("/projects/$project")({
  loader: ({ context: { queryClient }, params: { project } }) =>
    Promise.all([
      queryClient.ensureQueryData(projectQuery(project)).then(({ programme }) => programme && queryClient.ensureQueryData(programmeQuery(programme.slug))),
      queryClient.ensureInfiniteQueryData(projectEventsQuery(project)),
      queryClient.ensureQueryData(projectSeriesQuery(project)),
      queryClient.ensureQueryData(projectDocumentsQuery(project)),
      queryClient.ensureQueryData(projectNetworksQuery(project)),
      queryClient.ensureQueryData(fundersQuery()),
    ]),
  component: () => <ProjectPage slug={Route.useParams().project} />,
});
