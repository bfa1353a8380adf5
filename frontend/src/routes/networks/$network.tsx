import { createFileRoute } from "@tanstack/react-router";
import { NetworkPage, networkQuery, networksCatalogue } from "~/features/networks";
import { projectDocumentsQuery, projectsCatalogue } from "~/features/projects";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/networks/$network")({
  loader: async ({ context: { queryClient }, params: { network } }) => {
    const words = Promise.all([openCatalogue(networksCatalogue), openCatalogue(projectsCatalogue)]);
    const { project } = await queryClient.ensureQueryData(networkQuery(network));
    if (project) await queryClient.ensureQueryData(projectDocumentsQuery(project.slug));
    await words;
  },
  component: () => <NetworkPage slug={Route.useParams().network} />,
});
