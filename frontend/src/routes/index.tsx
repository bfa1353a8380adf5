import { createFileRoute } from "@tanstack/react-router";
import { homeCatalogue, HomePage, latestQuery, upcomingQuery } from "~/features/home";
import { networksQuery } from "~/features/networks";
import { projectsQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/")({
  loader: ({ context: { queryClient } }) => {
    // What stands lower is asked for at once too, but nobody waits for it.
    void queryClient.prefetchQuery(voivodeshipsQuery());
    void queryClient.prefetchInfiniteQuery(networksQuery());
    void queryClient.prefetchInfiniteQuery(projectsQuery({}));
    return Promise.all([openCatalogue(homeCatalogue), queryClient.ensureQueryData(upcomingQuery()), queryClient.ensureQueryData(latestQuery())]);
  },
  component: HomePage,
});
