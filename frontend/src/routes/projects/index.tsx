import { createFileRoute } from "@tanstack/react-router";
import { fundersQuery, programmesQuery, PROJECT_KINDS, projectCountQuery, projectsCatalogue, ProjectsPage, projectsQuery } from "~/features/projects";
import { openCatalogue } from "~/shared/i18n/languages";
import { key, oneOf, searchOf, wordsToFind } from "~/shared/search";

const readSearch = searchOf({ q: wordsToFind, kind: oneOf(PROJECT_KINDS), funder: key, programme: key, sort: oneOf(["date", "title"]) });

export const Route = createFileRoute("/projects/")({
  validateSearch: readSearch,
  // The address's filters are no dependency of the loader, because then the page would give way to a skeleton with each of them.
  loader: ({ context: { queryClient }, location }) => {
    const search = readSearch(location.search);
    return Promise.all([
      openCatalogue(projectsCatalogue),
      queryClient.ensureInfiniteQueryData(projectsQuery(search)),
      queryClient.ensureQueryData(projectCountQuery(search)),
      queryClient.ensureQueryData(fundersQuery()),
      queryClient.ensureQueryData(programmesQuery()),
    ]);
  },
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <ProjectsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
