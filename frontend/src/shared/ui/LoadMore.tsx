// The foot of a paged list. Says how many are shown, and after loading announces how many came.
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ErrorState } from "./ErrorState";
import { useFocusHeir } from "./focus";
import css from "./LoadMore.module.css";

interface LoadMoreProps {
  /** The result of `useInfiniteQuery` or its suspending sister. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean; error: unknown; fetchNextPage: () => unknown };
  shown: number;
}

export function LoadMore({ query, shown }: LoadMoreProps) {
  const { t } = useLingui();
  const load = () => void query.fetchNextPage();
  const foot = useRef<HTMLDivElement>(null);
  const [paged] = useState(query.hasNextPage);
  return (
    <div ref={foot} tabIndex={-1} className={css.foot} data-print="no">
      <p role="status" className={paged && !query.hasNextPage ? "muted" : "visually-hidden"}>
        {query.isFetchingNextPage ? t`Wczytuję…` : t`Pokazano: ${shown}`}
      </p>
      {query.isFetchNextPageError && <ErrorState error={query.error} onRetry={load} />}
      {query.hasNextPage && !query.isFetchNextPageError && (
        <LoadButton loading={query.isFetchingNextPage} onLoad={load} heir={() => foot.current} />
      )}
    </div>
  );
}

function LoadButton({ loading, onLoad, heir }: { loading: boolean; onLoad: () => void; heir: () => HTMLElement | null }) {
  const button = useFocusHeir<HTMLButtonElement>(heir);
  return (
    <button ref={button} type="button" onClick={onLoad} aria-disabled={loading}>
      {loading ? <Trans>Wczytuję…</Trans> : <Trans>Pokaż więcej</Trans>}
    </button>
  );
}
