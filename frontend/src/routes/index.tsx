import { createFileRoute } from "@tanstack/react-router";
import { homeCatalogue, HomePage, latestQuery, upcomingQuery } from "~/features/home";
import { networksQuery } from "~/features/networks";
import { projectsQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/")({
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      openCatalogue(homeCatalogue),
      queryClient.ensureQueryData(upcomingQuery()),
      queryClient.ensureQueryData(latestQuery()),
      queryClient.ensureQueryData(voivodeshipsQuery()),
      queryClient.ensureInfiniteQueryData(networksQuery()),
      queryClient.ensureInfiniteQueryData(projectsQuery({})),
    ]),
  component: HomePage,
});
