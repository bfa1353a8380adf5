import { createFileRoute, notFound } from "@tanstack/react-router";
import { heldInQuery, homonymsQuery, invitedQuery, powiatsQuery, RegionPage, regionQuery, seatedQuery } from "~/features/regions";
import { isVoivodeship } from "~/shared/regions/name";
import { TERYT } from "~/shared/search";

export const Route = createFileRoute("/regions/$teryt")({
  loader: async ({ context: { queryClient }, params: { teryt } }) => {
    if (!TERYT.test(teryt)) throw notFound();
    const region = queryClient.ensureQueryData(regionQuery(teryt));
    await Promise.all([
      region,
      queryClient.ensureInfiniteQueryData(heldInQuery(teryt)),
      queryClient.ensureInfiniteQueryData(seatedQuery(teryt)),
      isVoivodeship(teryt)
        ? Promise.all([queryClient.ensureInfiniteQueryData(invitedQuery(teryt)), queryClient.ensureQueryData(powiatsQuery(teryt))])
        : region.then(({ names }) => queryClient.ensureQueryData(homonymsQuery(teryt, names.pl))),
    ]);
  },
  component: () => <RegionPage teryt={Route.useParams().teryt} />,
});
