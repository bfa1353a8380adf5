import { createFileRoute } from "@tanstack/react-router";
import { REVIEW_KINDS, reviewCountQuery, ReviewsPage, reviewsQuery } from "~/features/reviews";
import { searchOf, someOf } from "~/shared/search";

const readSearch = searchOf({ kind: someOf(REVIEW_KINDS), needs_decision: someOf(["true"]) });

export const Route = createFileRoute("/reviews")({
  validateSearch: readSearch,
  // The address's filters are no dependency of the loader, because then the page would give way to a skeleton with each of them.
  loader: ({ context: { queryClient }, location }) => {
    const search = readSearch(location.search);
    return Promise.all([queryClient.ensureInfiniteQueryData(reviewsQuery(search)), queryClient.ensureQueryData(reviewCountQuery(search))]);
  },
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <ReviewsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
