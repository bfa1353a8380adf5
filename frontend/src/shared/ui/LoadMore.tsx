// The foot of a paged list. Says how many are shown, and after loading announces how many came.
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState } from "./ErrorState";
import css from "./LoadMore.module.css";

interface LoadMoreProps {
  /** The result of `useInfiniteQuery` or its suspending sister. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean; error: unknown; fetchNextPage: () => unknown };
  shown: number;
}

export function LoadMore({ query, shown }: LoadMoreProps) {
  const { t } = useLingui();
  const load = () => void query.fetchNextPage();
  return (
    <div className={css.foot} data-print="no">
      <p role="status" className="visually-hidden">
        {query.isFetchingNextPage ? t`Wczytuję…` : t`Pokazano: ${shown}`}
      </p>
      {query.isFetchNextPageError && <ErrorState error={query.error} onRetry={load} />}
      {query.hasNextPage && !query.isFetchNextPageError && (
        <button type="button" onClick={load} aria-disabled={query.isFetchingNextPage}>
          {query.isFetchingNextPage ? <Trans>Wczytuję…</Trans> : <Trans>Pokaż więcej</Trans>}
        </button>
      )}
    </div>
  );
}
