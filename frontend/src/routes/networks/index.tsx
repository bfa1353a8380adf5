import { createFileRoute } from "@tanstack/react-router";
import { NetworksPage, networksQuery } from "~/features/networks";

export const Route = createFileRoute("/networks/")({
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(networksQuery()),
  component: NetworksPage,
});
