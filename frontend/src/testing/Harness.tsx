// A page for tests: the real frame and providers round any content, with a router whose every address shows that content.
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { createQueryClient } from "~/api/queries";
import { Layout } from "~/app/layout/Layout";

export function Harness({ children }: { children: ReactNode }) {
  const queries = useMemo(() => createQueryClient(), []);
  const router = useMemo(() => createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() }), []);
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <RouterContextProvider router={router as never}>
          <Layout>{children}</Layout>
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
