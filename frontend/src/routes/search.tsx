import { createFileRoute } from "@tanstack/react-router";
import { readWords, searchCatalogue, SearchPage, searchQuery } from "~/features/search";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/search")({
  validateSearch: readWords,
  // The words are no dependency of the loader, because then the page would give way to a skeleton with each letter.
  loader: ({ context: { queryClient }, location }) => {
    const query = searchQuery(readWords(location.search));
    return Promise.all([openCatalogue(searchCatalogue), query.enabled && queryClient.prefetchQuery(query)]);
  },
  component: () => <SearchPage words={Route.useSearch()} />,
});
