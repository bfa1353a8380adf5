import { createFileRoute } from "@tanstack/react-router";
import { networksCatalogue, NetworksPage, networksQuery } from "~/features/networks";
import { openCatalogue } from "~/shared/i18n/languages";

export const Route = createFileRoute("/networks/")({
  loader: ({ context: { queryClient } }) => Promise.all([openCatalogue(networksCatalogue), queryClient.ensureInfiniteQueryData(networksQuery())]),
  component: NetworksPage,
});
