import { createFileRoute } from "@tanstack/react-router";
import { NetworkPage, networkQuery } from "~/features/networks";
import { projectDocumentsQuery } from "~/features/projects";

export const Route = createFileRoute("/networks/$network")({
  loader: async ({ context: { queryClient }, params: { network } }) => {
    const { project } = await queryClient.ensureQueryData(networkQuery(network));
    if (project) await queryClient.ensureQueryData(projectDocumentsQuery(project.slug));
  },
  component: () => <NetworkPage slug={Route.useParams().network} />,
});
