import { createFileRoute } from "@tanstack/react-router";
import { REVIEW_KINDS, reviewCountQuery, ReviewsPage, reviewsQuery } from "~/features/reviews";
import { searchOf, someOf } from "~/shared/search";

export const Route = createFileRoute("/reviews")({
  validateSearch: searchOf({ kind: someOf(REVIEW_KINDS), needs_decision: someOf(["true"]) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => Promise.all([queryClient.ensureInfiniteQueryData(reviewsQuery(deps)), queryClient.ensureQueryData(reviewCountQuery(deps))]),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <ReviewsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
