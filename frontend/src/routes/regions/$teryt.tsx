import { createFileRoute, notFound } from "@tanstack/react-router";
import { organisationsCatalogue } from "~/features/organisations";
import { heldInQuery, homonymsQuery, invitedQuery, powiatsQuery, RegionPage, regionQuery, regionsCatalogue, seatedQuery } from "~/features/regions";
import { openCatalogue } from "~/shared/i18n/languages";
import { isVoivodeship } from "~/shared/regions/name";
import { TERYT } from "~/shared/search";

export const Route = createFileRoute("/regions/$teryt")({
  loader: async ({ context: { queryClient }, params: { teryt } }) => {
    if (!TERYT.test(teryt)) throw notFound();
    const region = queryClient.ensureQueryData(regionQuery(teryt));
    await Promise.all([
      openCatalogue(regionsCatalogue),
      openCatalogue(organisationsCatalogue),
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
