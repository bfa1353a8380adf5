import { createFileRoute } from "@tanstack/react-router";
import { HomePage, latestQuery, upcomingQuery } from "~/features/home";
import { networksQuery } from "~/features/networks";
import { projectsQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";

export const Route = createFileRoute("/")({
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(upcomingQuery()),
      queryClient.ensureQueryData(latestQuery()),
      queryClient.ensureQueryData(voivodeshipsQuery()),
      queryClient.ensureInfiniteQueryData(networksQuery()),
      queryClient.ensureInfiniteQueryData(projectsQuery({})),
    ]),
  component: HomePage,
});
