import { createFileRoute } from "@tanstack/react-router";
import { ORGANISATION_ROLES } from "~/features/events";
import { ORGANISATION_KINDS, OrganisationsPage, organisationCountQuery, organisationsQuery, SECTORS } from "~/features/organisations";
import { fundersQuery } from "~/features/projects";
import { voivodeshipsQuery } from "~/features/regions";
import { matching, oneOf, searchOf, TERYT } from "~/shared/search";

export const Route = createFileRoute("/organisations/")({
  validateSearch: searchOf({ kind: oneOf(ORGANISATION_KINDS), sector: oneOf(SECTORS), role: oneOf(ORGANISATION_ROLES), region: matching(TERYT), sort: oneOf(["-name"]) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([queryClient.ensureInfiniteQueryData(organisationsQuery(deps)), queryClient.ensureQueryData(organisationCountQuery(deps)), queryClient.ensureQueryData(voivodeshipsQuery()), queryClient.ensureQueryData(fundersQuery())]),
  component: Page,
});

function Page() {
  const navigate = Route.useNavigate();
  return <OrganisationsPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })} />;
}
