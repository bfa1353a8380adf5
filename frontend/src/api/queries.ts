// What every query shares: the query client, and lists paged by the API's opaque cursors.
import { infiniteQueryOptions, QueryClient, type QueryKey } from "@tanstack/react-query";
import { ProblemError } from "./problem";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always", // The service worker may answer without a network.
        staleTime: 60_000,
        retry: (failures, error) => failures < 1 && !(error instanceof ProblemError && error.status < 500),
      },
    },
  });
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Query options of a list: `fetchPage` gets the cursor (undefined for the first page); the data is `{ items }` of all pages so far. */
export function listOptions<Item>(queryKey: QueryKey, fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: (data) => ({ items: data.pages.flatMap((page) => page.items) }),
  });
}
