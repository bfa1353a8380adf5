import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";
import type { paths } from "~/api/schema.gen";
import type { OrganisationRole } from "~/features/events";
import type { OrganisationKind, Sector } from "./words";

type Sphere = NonNullable<NonNullable<paths["/api/v1/organisations/facets"]["get"]["parameters"]["query"]>["sphere"]>[number];

export interface OrganisationSearch {
  q?: string;
  kind?: OrganisationKind;
  sector?: Sector;
  role?: OrganisationRole;
  region?: string; // a voivodeship; a link may also name a powiat
  powiat?: string;
  sphere?: string;
  sort?: "-name";
}

const PAGE = 24;

/** The most exact region that is asked for. */
const seatOf = ({ region, powiat }: OrganisationSearch) => (powiat && region && powiat.startsWith(region) ? powiat : region);

const narrowed = ({ kind, sector, sphere, ...search }: OrganisationSearch) => {
  const seat = seatOf(search);
  return { ...(kind && { kind: [kind] }), ...(sector && { sector: [sector] }), ...(seat && { region: [seat] }), ...(sphere && { sphere: [sphere as Sphere] }) };
};

const filters = (search: OrganisationSearch) => ({ ...narrowed(search), ...(search.role && { role: [search.role] }), ...(search.q && { q: search.q }) });

export const isCounted = ({ q, role }: OrganisationSearch) => q === undefined && role === undefined;

/** How many there are for each value of each filter; neither words nor a role are counted with. */
export const facetsQuery = (search: OrganisationSearch) => {
  const query = narrowed(search);
  return queryOptions({
    queryKey: ["organisations", "facets", query],
    enabled: isCounted(search),
    queryFn: ({ signal }) => body(api.GET("/api/v1/organisations/facets", { params: { query }, signal })),
  });
};

export const spheresQuery = () => queryOptions({ queryKey: ["spheres"], queryFn: async ({ signal }) => (await body(api.GET("/api/v1/spheres", { signal }))).items });

export const organisationsQuery = (search: OrganisationSearch) =>
  listOptions(["organisations", search], (cursor, signal) => body(api.GET("/api/v1/organisations", { params: { query: { ...filters(search), sort: search.sort, limit: PAGE, cursor } }, signal })));

export const organisationCountQuery = (search: OrganisationSearch) =>
  queryOptions({
    queryKey: ["organisations", "count", filters(search)],
    queryFn: ({ signal }) => body(api.GET("/api/v1/organisations/count", { params: { query: filters(search) }, signal })),
  });

export const organisationQuery = (organisation: string) =>
  queryOptions({ queryKey: ["organisation", organisation], queryFn: ({ signal }) => body(api.GET("/api/v1/organisations/{organisation}", { params: { path: { organisation } }, signal })) });

export const organisationEventsQuery = (organisation: string) =>
  listOptions(["organisation", organisation, "events"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { organisation, cursor } }, signal })));

export const organisationProjectsQuery = (organisation: string) =>
  listOptions(["organisation", organisation, "projects"], (cursor, signal) => body(api.GET("/api/v1/projects", { params: { query: { organisation, cursor } }, signal })));
