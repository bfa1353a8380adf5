import "~/shared/styles/index.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "~/api/queries";
import { activateLanguage, nameLanguage, preferredLanguage } from "~/shared/i18n/languages";
import { registerOffline } from "./offline";
import { makeRouter } from "./router";

/** The server's plain text stays on the screen this long at most while the page's own data is on its way. */
const PATIENCE_MS = 1500;

const queryClient = createQueryClient();
const router = makeRouter(queryClient);

// A function, because a module that awaits at its top level would wait for chunks that wait for it.
async function start(): Promise<void> {
  const language = preferredLanguage();
  nameLanguage(language); // so that the words and the data are asked for at the same time
  await Promise.all([activateLanguage(language), Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])]);
  createRoot(document.getElementById("root") as HTMLElement).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
  if (import.meta.env.PROD) registerOffline();
}

void start();
