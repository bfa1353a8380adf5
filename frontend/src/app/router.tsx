import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Skeleton } from "~/shared/ui/Skeleton";
import { parseSearch, stringifySearch } from "~/shared/search";
import { routeTree } from "./routeTree.gen";

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0, // TanStack Query decides what is stale.
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => <Skeleton immediate />,
    defaultErrorComponent: RouteError,
  });
}

function RouteError({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <ErrorState error={error} onRetry={() => void router.invalidate()} />;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
