import { createFileRoute } from "@tanstack/react-router";
import { ORGANISATION_ROLES } from "~/features/events";
import { facetsQuery, isCounted, ORGANISATION_KINDS, organisationsCatalogue, OrganisationsPage, organisationCountQuery, organisationsQuery, SECTORS } from "~/features/organisations";
import { fundersQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";
import { openCatalogue } from "~/shared/i18n/languages";
import { key, matching, oneOf, searchOf, TERYT, wordsToFind } from "~/shared/search";

const readSearch = searchOf({ q: wordsToFind, kind: oneOf(ORGANISATION_KINDS), sector: oneOf(SECTORS), role: oneOf(ORGANISATION_ROLES), region: matching(TERYT), powiat: matching(/^\d{4}$/), sphere: key, sort: oneOf(["-name"]) });

export const Route = createFileRoute("/organisations/")({
  validateSearch: readSearch,
  // The address's filters are no dependency of the loader, because then the page would give way to a skeleton with each of them.
  loader: ({ context: { queryClient }, location }) => {
    const search = readSearch(location.search);
    return Promise.all([
      openCatalogue(organisationsCatalogue),
      queryClient.ensureInfiniteQueryData(organisationsQuery(search)),
      queryClient.ensureQueryData(organisationCountQuery(search)),
      queryClient.ensureQueryData(voivodeshipsQuery()),
      isCounted(search) && queryClient.prefetchQuery(facetsQuery(search)),
      queryClient.ensureQueryData(fundersQuery()),
    ]);
  },
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <OrganisationsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
