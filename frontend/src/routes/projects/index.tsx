import { createFileRoute } from "@tanstack/react-router";
import { fundersQuery, programmesQuery, PROJECT_KINDS, projectCountQuery, ProjectsPage, projectsQuery } from "~/features/projects";
import { key, oneOf, searchOf } from "~/shared/search";

export const Route = createFileRoute("/projects/")({
  validateSearch: searchOf({ kind: oneOf(PROJECT_KINDS), funder: key, programme: key, sort: oneOf(["date", "title"]) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(projectsQuery(deps)),
      queryClient.ensureQueryData(projectCountQuery(deps)),
      queryClient.ensureQueryData(fundersQuery()),
      queryClient.ensureQueryData(programmesQuery()),
    ]),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <ProjectsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
