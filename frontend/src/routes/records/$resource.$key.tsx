// The address of records that have no page of their own: leads to the page they stand on.
import { createFileRoute, notFound, redirect } from "@tanstack/react-router";
import { hostOf } from "~/shared/addresses";

export const Route = createFileRoute("/records/$resource/$key")({
  loader: async ({ params: { resource, key } }) => {
    const address = await hostOf(resource, key);
    if (!address) throw notFound();
    throw redirect({ href: address, replace: true });
  },
});
